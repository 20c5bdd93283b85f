//! Databases for tests: a SQLite file in a temporary directory, or a fresh PostgreSQL database of
//! its own on the server that `PUZI_TEST_POSTGRES` names (see `scripts/with-postgres.sh`).

// This module is for tests only: where it fails, the test fails.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{Options, Store};
use sea_orm::{ConnectionTrait, Database, QueryResult, Statement};
use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// The environment variable that names the PostgreSQL server for tests.
pub const POSTGRES_VARIABLE: &str = "PUZI_TEST_POSTGRES";

/// A database that one test owns.
pub struct TestDatabase {
    /// Its address, for programs that open it themselves.
    pub url: String,
    store: Store,
    place: Place,
}

enum Place {
    Directory(tempfile::TempDir),
    Postgres { server: String, name: String },
}

impl TestDatabase {
    /// A migrated SQLite file.
    pub async fn sqlite() -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let url = format!("sqlite://{}/shop.db", directory.path().display());
        Self::open(url, Place::Directory(directory)).await
    }

    /// A migrated PostgreSQL database.
    ///
    /// # Panics
    /// When `PUZI_TEST_POSTGRES` is not set: a test that is skipped proves nothing.
    pub async fn postgres() -> Self {
        let server = std::env::var(POSTGRES_VARIABLE).unwrap_or_else(|_| {
            panic!("{POSTGRES_VARIABLE} is not set: run scripts/with-postgres.sh cargo test …")
        });
        let name = fresh_name();
        execute(&server, &format!("CREATE DATABASE {name}")).await;
        let (base, _) = server.rsplit_once('/').expect("an address with a database name");
        let url = format!("{base}/{name}");
        Self::open(url, Place::Postgres { server, name }).await
    }

    async fn open(url: String, place: Place) -> Self {
        let options = Options { acquire_timeout: Duration::from_secs(60), ..Options::default() };
        let store = Store::connect(&url, options).await.expect("a connection");
        store.migrate().await.expect("migrations");
        Self { url, store, place }
    }

    /// The open store.
    pub fn store(&self) -> Store {
        self.store.clone()
    }

    /// Closes and deletes the database.
    pub async fn remove(self) {
        self.store.close().await.expect("closed connections");
        match self.place {
            Place::Directory(directory) => directory.close().expect("a deleted directory"),
            Place::Postgres { server, name } => {
                execute(&server, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
            }
        }
    }

    /// Runs `test` on this database, then deletes it, also when the test panics.
    pub async fn run<F>(self, test: impl FnOnce(Store) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let outcome = tokio::spawn(test(self.store())).await;
        self.remove().await;
        if let Err(failure) = outcome {
            std::panic::resume_unwind(failure.into_panic());
        }
    }
}

/// The first column of the first row that a query finds, a 64-bit integer: for tests of crates that
/// don't name the database.
pub async fn number(store: &Store, sql: &str) -> i64 {
    row(store, sql).await.try_get_by_index(0).expect("an integer")
}

/// Like [`number`], for a text.
pub async fn text(store: &Store, sql: &str) -> String {
    row(store, sql).await.try_get_by_index(0).expect("a text")
}

async fn row(store: &Store, sql: &str) -> QueryResult {
    let reader = store.reader();
    let statement = Statement::from_string(reader.get_database_backend(), sql);
    reader.query_one_raw(statement).await.expect(sql).expect("a row")
}

async fn execute(server: &str, sql: &str) {
    let connection = Database::connect(server).await.expect("the PostgreSQL server for tests");
    connection.execute_unprepared(sql).await.expect(sql);
    connection.close().await.expect("a closed connection");
}

/// Names differ between the tests of one process and between processes.
fn fresh_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos();
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("puzi_{}_{now}_{count}", std::process::id())
}

/// Turns `async fn name(store: Store) { … }` into a test on each database: `name::on_sqlite` and
/// `name::on_postgres`.
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$attribute:meta])* async fn $name:ident($store:ident: Store) $body:block)+) => {$(
        $(#[$attribute])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn body($store: $crate::Store) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                $crate::testing::TestDatabase::sqlite().await.run(body).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                $crate::testing::TestDatabase::postgres().await.run(body).await;
            }
        }
    )+};
}
