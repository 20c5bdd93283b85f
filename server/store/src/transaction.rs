//! An open transaction, and how one is run again when another was in the way.

use crate::error::{StoreError, TransactionError};
use crate::{Result, Store};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement,
};
use sea_orm_migration::async_trait;
use std::sync::Arc;
use std::time::Duration;

/// How often a transaction is run before the caller is told that the database is busy.
const MAX_ATTEMPTS: u32 = 6;

/// An open write transaction. Queries take `&impl Connection`, so they run in one or outside of
/// one. Dropped without [`Tx::commit`] it is rolled back.
#[derive(Debug)]
pub struct Tx(Arc<DatabaseTransaction>);

impl Tx {
    pub(crate) fn new(inner: DatabaseTransaction) -> Self {
        Self(Arc::new(inner))
    }

    pub(crate) fn inner(&self) -> &DatabaseTransaction {
        &self.0
    }

    /// Makes the writes last.
    ///
    /// # Errors
    /// What the database met; nothing is written then.
    pub async fn commit(self) -> Result<()> {
        let inner = Arc::try_unwrap(self.0).map_err(|_| {
            StoreError::Database(DbErr::Custom("the transaction outlived its body".to_owned()))
        })?;
        Ok(inner.commit().await?)
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Tx {
    fn get_database_backend(&self) -> DbBackend {
        self.0.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.0.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.0.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.0.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.0.query_all_raw(statement).await
    }
}

impl Store {
    /// Runs `body` in a write transaction; commits when it returns `Ok`, rolls back otherwise. What
    /// fails because another transaction was in the way is run again, a few times, so `body` must
    /// have no other effect than its writes.
    ///
    /// ```no_run
    /// # use store::catalog::refresh_availability;
    /// # async fn example(store: store::Store) -> store::Result<()> {
    /// let products = &[domain::ids::ProductId(1)];
    /// store.write(|tx| async move { refresh_availability(&tx, products).await }).await
    /// # }
    /// ```
    ///
    /// # Errors
    /// What `body` returned, or what the commit met.
    pub async fn write<T, E, F>(&self, mut body: impl FnMut(Tx) -> F) -> Result<T, E>
    where
        E: TransactionError,
        F: Future<Output = Result<T, E>>,
    {
        let mut attempt = 1;
        loop {
            let tx = self.begin().await?;
            let result = match body(Tx(Arc::clone(&tx.0))).await {
                Ok(value) => tx.commit().await.map(|()| value).map_err(E::from),
                Err(error) => {
                    drop(tx);
                    Err(error)
                }
            };
            match result {
                Err(error) if error.is_busy() && attempt < MAX_ATTEMPTS => {
                    tracing::debug!(attempt, "transaction is run again");
                    tokio::time::sleep(Duration::from_millis(5) * attempt * attempt).await;
                    attempt += 1;
                }
                result => return result,
            }
        }
    }
}
