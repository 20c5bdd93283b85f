//! The mark "can be bought" of a product, when several sell its last units at once.

use super::drafts::{NOW, rich, stock};
use domain::ids::ProductId;
use domain::lang::Lang;
use sea_orm::ConnectionTrait;
use std::sync::Arc;
use store::catalog::{find_product_by_slug, list_products, refresh_availability};
use store::testing::TestDatabase;
use store::{Store, StoreError, Tx};
use tokio::sync::Barrier;

async fn is_in_stock(store: &Store) -> bool {
    let query = domain::listing::ListingQuery::default();
    let listing = list_products(store, &query, Lang::En, NOW).await.unwrap().unwrap();
    listing.cards[0].in_stock
}

async fn allocate_all(tx: &Tx, sku: &str) -> store::Result<()> {
    let sql = format!(
        "UPDATE stock_levels SET allocated = on_hand WHERE variant_id = \
         (SELECT id FROM variants WHERE sku = '{sku}')"
    );
    tx.execute_unprepared(&sql).await?;
    Ok(())
}

async fn give_back(tx: &Tx) -> store::Result<()> {
    tx.execute_unprepared("UPDATE stock_levels SET allocated = 0").await?;
    Ok(())
}

store::on_both_databases! {
    async fn the_mark_follows_the_stock(store: Store) {
        stock(&store, &[rich()]).await;
        let page = find_product_by_slug(&store, "tee", Lang::En, NOW).await.unwrap().unwrap();
        let sell = async |skus: &[&str]| {
            store
                .write(|tx| async move {
                    for sku in skus {
                        allocate_all(&tx, sku).await?;
                    }
                    refresh_availability(&tx, &[page.id]).await
                })
                .await
                .unwrap();
            is_in_stock(&store).await
        };
        assert!(sell(&[]).await);
        assert!(sell(&["TEE-NAVY-M", "TEE-RED-M"]).await);
        assert!(!sell(&["TEE-RED-L"]).await);
        let back = |tx: Tx| async move {
            give_back(&tx).await?;
            refresh_availability(&tx, &[page.id]).await
        };
        store.write(back).await.unwrap();
        assert!(is_in_stock(&store).await);
        store.write(|tx| async move { refresh_availability(&tx, &[]).await }).await.unwrap();
    }
}

/// Both transactions have sold their variant before either looks at the other: on SQLite, where
/// one writes at a time, that can't happen.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_units_sold_at_once_leave_nothing_on_postgres() {
    TestDatabase::postgres().await.run(sell_both_at_once).await;
}

async fn sell_both_at_once(store: Store) {
    let mut draft = rich();
    draft.variants.truncate(2);
    draft.variants[1].on_hand = 1;
    stock(&store, &[draft]).await;
    let page = find_product_by_slug(&store, "tee", Lang::En, NOW).await.unwrap().unwrap();
    let both_sold = Arc::new(Barrier::new(2));
    let sell = |sku: &'static str, product_id: ProductId| {
        let (store, both_sold) = (store.clone(), Arc::clone(&both_sold));
        tokio::spawn(async move {
            let tx = store.begin().await?;
            allocate_all(&tx, sku).await?;
            both_sold.wait().await;
            refresh_availability(&tx, &[product_id]).await?;
            tx.commit().await?;
            Ok::<_, StoreError>(())
        })
    };
    for one in [sell("TEE-NAVY-M", page.id), sell("TEE-NAVY-L", page.id)] {
        one.await.unwrap().unwrap();
    }
    assert!(!is_in_stock(&store).await);
}
