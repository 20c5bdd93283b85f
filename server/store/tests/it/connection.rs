//! Opening, migrating and transactions.

use sea_orm::{ConnectionTrait, Statement};
use std::sync::atomic::{AtomicU32, Ordering};
use store::{Store, StoreError, Tx};

async fn execute(tx: &Tx, sql: &str) -> store::Result<u64> {
    let statement = Statement::from_string(tx.get_database_backend(), sql.to_owned());
    Ok(tx.execute_raw(statement).await?.rows_affected())
}

async fn make_table(store: &Store) {
    let sql = "CREATE TABLE things (id BIGINT NOT NULL, name TEXT NOT NULL, parent BIGINT \
        REFERENCES things (id), size BIGINT NOT NULL CONSTRAINT ck_things__size CHECK (size >= 0), \
        PRIMARY KEY (id))";
    store
        .write(|tx| async move {
            execute(&tx, sql).await?;
            execute(&tx, "CREATE UNIQUE INDEX uq_things__name__size ON things (name, size)").await
        })
        .await
        .unwrap();
}

async fn insert(store: &Store, values: &str) -> store::Result<u64> {
    let sql = format!("INSERT INTO things (id, name, parent, size) VALUES ({values})");
    // Spawned, to prove that the future of a transaction may move between threads.
    let store = store.clone();
    tokio::spawn(async move {
        let sql = &sql;
        store.write(|tx| async move { execute(&tx, sql).await }).await
    })
    .await
    .unwrap()
}

async fn count(store: &Store) -> i64 {
    let reader = store.reader();
    let sql = "SELECT COUNT(*) AS n FROM things".to_owned();
    let row = reader.query_one_raw(Statement::from_string(reader.get_database_backend(), sql));
    row.await.unwrap().unwrap().try_get("", "n").unwrap()
}

store::on_both_databases! {
    async fn migrations_may_run_at_once(store: Store) {
        store.ping().await.unwrap();
        let all = (0..4).map(|_| { let store = store.clone(); tokio::spawn(async move { store.migrate().await }) });
        for one in all.collect::<Vec<_>>() {
            one.await.unwrap().unwrap();
        }
    }

    async fn constraints_are_named_alike(store: Store) {
        make_table(&store).await;
        insert(&store, "1, 'a', NULL, 0").await.unwrap();
        let name = async |values: &str| match insert(&store, values).await {
            Err(StoreError::Conflict { constraint }) => constraint,
            other => panic!("expected a conflict, got {other:?}"),
        };
        assert_eq!(name("1, 'b', NULL, 0").await, "things_pkey");
        assert_eq!(name("2, 'a', NULL, 0").await, "uq_things__name__size");
        assert_eq!(name("2, 'b', NULL, -1").await, "ck_things__size");
        assert_eq!(name("2, 'b', 7, 0").await, "foreign_key");
        assert!(matches!(insert(&store, "2, NULL, NULL, 0").await, Err(StoreError::Database(_))));
        assert_eq!(count(&store).await, 1);
    }

    async fn a_failed_transaction_leaves_nothing(store: Store) {
        make_table(&store).await;
        let result: store::Result<()> = store
            .write(|tx| async move {
                execute(&tx, "INSERT INTO things VALUES (1, 'a', NULL, 0)").await?;
                Err(StoreError::NotFound)
            })
            .await;
        assert!(matches!(result, Err(StoreError::NotFound)));
        assert_eq!(count(&store).await, 0);
    }

    async fn a_busy_transaction_is_run_again(store: Store) {
        make_table(&store).await;
        let runs = AtomicU32::new(0);
        let count_of_runs = &runs;
        let busy = || StoreError::Busy(sea_orm::DbErr::RecordNotUpdated);
        store
            .write(|tx| async move {
                execute(&tx, "INSERT INTO things VALUES (1, 'a', NULL, 0)").await?;
                if count_of_runs.fetch_add(1, Ordering::Relaxed) < 2 { Err(busy()) } else { Ok(()) }
            })
            .await
            .unwrap();
        assert_eq!((runs.load(Ordering::Relaxed), count(&store).await), (3, 1));
        let never: store::Result<()> = store.write(|_| async move { Err(busy()) }).await;
        assert!(matches!(never, Err(StoreError::Busy(_))));
    }

    async fn writers_wait_for_each_other(store: Store) {
        make_table(&store).await;
        insert(&store, "0, 'counter', NULL, 0").await.unwrap();
        let add = |store: Store| async move {
            store.write(|tx| async move { execute(&tx, "UPDATE things SET size = size + 1").await }).await
        };
        let all: Vec<_> = (0..40).map(|_| tokio::spawn(add(store.clone()))).collect();
        for one in all {
            one.await.unwrap().unwrap();
        }
        insert(&store, "1, 'counter', NULL, 40").await.unwrap_err();
    }
}

#[tokio::test]
async fn a_database_in_memory_is_refused() {
    let result = Store::connect("sqlite::memory:", store::Options::default()).await;
    assert!(matches!(result, Err(StoreError::Database(_))));
}

#[tokio::test]
async fn the_readers_of_sqlite_refuse_to_write() {
    let database = store::testing::TestDatabase::sqlite().await;
    let store = database.store();
    assert!(store.reader().execute_unprepared("CREATE TABLE t (id INTEGER)").await.is_err());
    drop(store);
    database.remove().await;
}
