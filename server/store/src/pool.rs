//! How many connections are open and idle, for the figures of whoever runs the shop.

use crate::Store;
use sea_orm::{DatabaseConnection, DbBackend};

/// A pool of connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolState {
    /// `reader` and `writer` on SQLite, `all` on PostgreSQL.
    pub name: &'static str,
    /// Open connections.
    pub open: u32,
    /// Those of them that nobody uses.
    pub idle: u32,
}

impl Store {
    /// The pools as they are now.
    pub fn pools(&self) -> Vec<PoolState> {
        let (reader, writer) = self.connections();
        match reader.get_database_backend() {
            DbBackend::Sqlite => vec![sqlite("reader", reader), sqlite("writer", writer)],
            DbBackend::Postgres => {
                let pool = reader.get_postgres_connection_pool();
                vec![state("all", pool.size(), pool.num_idle())]
            }
            // No other is opened; a new backend has no figures until it is named here.
            _ => Vec::new(),
        }
    }
}

fn sqlite(name: &'static str, connection: &DatabaseConnection) -> PoolState {
    let pool = connection.get_sqlite_connection_pool();
    state(name, pool.size(), pool.num_idle())
}

fn state(name: &'static str, open: u32, idle: usize) -> PoolState {
    PoolState { name, open, idle: u32::try_from(idle).unwrap_or(u32::MAX) }
}
