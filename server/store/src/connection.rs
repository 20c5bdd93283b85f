//! Connections: how a database is opened, migrated and closed. No queries of the shop.

use crate::error::StoreError;
use crate::migration::Migrator;
use crate::{Result, Tx};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, RuntimeErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;
use std::time::Duration;

/// The PostgreSQL advisory lock that migrations hold: "puzi" in ASCII.
const MIGRATION_LOCK: i64 = 0x7075_7a69;

/// The tables of the catalogue that hold many rows.
const READ_MOST: [&str; 8] = [
    "products",
    "product_texts",
    "product_images",
    "product_searches",
    "product_attribute_values",
    "shelf_counts",
    "variants",
    "stock_levels",
];

/// Sizes and limits of the connection pools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Most connections to PostgreSQL, or most readers of SQLite (which has one writer besides).
    pub max_connections: u32,
    /// How long a request waits for a connection, and a SQLite writer for another process's lock.
    pub acquire_timeout: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self { max_connections: 16, acquire_timeout: Duration::from_secs(10) }
    }
}

/// An open database; cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
}

impl Store {
    /// Opens `sqlite://PATH` (made when it is missing) or `postgres://…`.
    ///
    /// # Errors
    /// [`StoreError::Database`] for an address that can't be opened.
    pub async fn connect(url: &str, options: Options) -> Result<Self> {
        if url.starts_with("sqlite:") {
            return Self::connect_sqlite(url, options).await;
        }
        let mut connect = connect_options(url, options.max_connections, options);
        // A connection that a restarted server has dropped is noticed here, not in a request.
        connect.test_before_acquire_if_idle_for(Duration::from_secs(15));
        // Compiling a query costs more than any of the shop's queries takes.
        connect.map_sqlx_postgres_opts(|postgres| postgres.options([("jit", "off")]));
        let pool = Database::connect(connect).await?;
        Ok(Self { reader: pool.clone(), writer: pool })
    }

    /// One connection writes, so that writers queue here in order instead of meeting `SQLITE_BUSY`;
    /// the others see the last commit through the write-ahead log and are never blocked.
    async fn connect_sqlite(url: &str, options: Options) -> Result<Self> {
        if url.contains(":memory:") || url.contains("mode=memory") {
            let reason = "a SQLite database in memory can't be shared by two pools".to_owned();
            return Err(StoreError::Database(DbErr::Conn(RuntimeErr::Internal(reason))));
        }
        let busy_timeout = options.acquire_timeout;
        let mut writer = connect_options(url, 1, options);
        writer.map_sqlx_sqlite_opts(move |sqlite| tune_sqlite(sqlite, busy_timeout));
        let mut reader = connect_options(url, options.max_connections, options);
        reader.map_sqlx_sqlite_opts(move |sqlite| {
            tune_sqlite(sqlite, busy_timeout).pragma("query_only", "ON")
        });
        let writer = Database::connect(writer).await?;
        Ok(Self { reader: Database::connect(reader).await?, writer })
    }

    /// Brings the schema up to date. Safe when several programs start at once: one works, the
    /// others wait for it; all of it is one transaction.
    ///
    /// # Errors
    /// [`StoreError::Database`] when a migration fails; then nothing has changed.
    pub async fn migrate(&self) -> Result<()> {
        let tx = self.begin().await?;
        if tx.get_database_backend() == DbBackend::Postgres {
            let lock = format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})");
            tx.execute_unprepared(&lock).await?;
        }
        Migrator::up(tx.inner(), None).await?;
        tx.commit().await
    }

    /// Has the database look at how much is in the tables that shelves are read from, which is what
    /// it chooses its ways by. PostgreSQL does so by itself, but up to a minute late; SQLite doesn't.
    ///
    /// # Errors
    /// What the database met.
    pub async fn refresh_statistics(&self) -> Result<()> {
        let tx = self.begin().await?;
        if tx.get_database_backend() == DbBackend::Sqlite {
            // Else it would read every index from one end to the other.
            tx.execute_unprepared("PRAGMA analysis_limit = 1000").await?;
        }
        for table in READ_MOST {
            tx.execute_unprepared(&format!("ANALYZE {table}")).await?;
        }
        tx.commit().await
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// What the connection met.
    pub async fn ping(&self) -> Result<()> {
        self.writer.ping().await?;
        Ok(self.reader.ping().await?)
    }

    /// The same database, with every statement's duration told to `watch`, and whether it failed:
    /// for metrics.
    pub fn observed(
        mut self,
        watch: impl Fn(Duration, bool) + Clone + Send + Sync + 'static,
    ) -> Self {
        for pool in [&mut self.reader, &mut self.writer] {
            let watch = watch.clone();
            pool.set_metric_callback(move |info| watch(info.elapsed, info.failed));
        }
        self
    }

    /// Where to read outside of a transaction. On SQLite it refuses to write.
    pub fn reader(&self) -> &impl ConnectionTrait {
        &self.reader
    }

    /// Reader and writer; on PostgreSQL both are the same pool.
    pub(crate) fn connections(&self) -> (&DatabaseConnection, &DatabaseConnection) {
        (&self.reader, &self.writer)
    }

    /// Opens a write transaction: `READ COMMITTED` on PostgreSQL, `BEGIN IMMEDIATE` on SQLite.
    /// Dropped without `commit` it is rolled back.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when no connection or lock was free in time.
    pub async fn begin(&self) -> Result<Tx> {
        let mode = Some(SqliteTransactionMode::Immediate);
        let options =
            TransactionOptions { sqlite_transaction_mode: mode, ..TransactionOptions::default() };
        Ok(Tx::new(self.writer.begin_with_options(options).await?))
    }

    /// Closes every connection once it is free.
    ///
    /// # Errors
    /// What the connections met while closing.
    pub async fn close(self) -> Result<()> {
        self.reader.close().await?;
        Ok(self.writer.close().await?)
    }
}

fn connect_options(url: &str, max_connections: u32, options: Options) -> ConnectOptions {
    let mut connect = ConnectOptions::new(url);
    connect
        .max_connections(max_connections)
        .min_connections(1)
        .acquire_timeout(options.acquire_timeout)
        .connect_timeout(options.acquire_timeout)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    connect
}

/// `FULL`: a commit is on the disk before it is acknowledged, even when the machine loses power.
fn tune_sqlite(sqlite: SqliteConnectOptions, busy_timeout: Duration) -> SqliteConnectOptions {
    sqlite
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(busy_timeout)
        .statement_cache_capacity(512)
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-16000")
}
