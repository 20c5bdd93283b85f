//! A shop that has carts and orders gets promotions.

use super::fixture::*;
use domain::ids::RuleId;
use domain::lang::Lang;
use domain::money::Money;
use domain::pricing::basket::Wish;
use store::cart::{insert_cart, insert_line, list_lines};
use store::promotion::promotions_version;

/// Back to the schema before promotions.
const UNDO: [&str; 21] = [
    "ALTER TABLE payments DROP COLUMN part",
    "DROP TABLE order_presales",
    "DELETE FROM seaql_migrations WHERE version = 'm0007_presale'",
    "DROP TABLE cart_groups",
    "DROP TABLE group_members",
    "DROP TABLE \"groups\"",
    "DELETE FROM seaql_migrations WHERE version = 'm0005_groups'",
    "DROP TABLE cart_gifts",
    "DROP TABLE coupon_claims",
    "DROP TABLE promotion_uses",
    "DROP TABLE buyer_uses",
    "DROP TABLE coupon_counts",
    "DROP TABLE flash_allotments",
    "DROP TABLE promotion_versions",
    "DROP TABLE coupon_pairs",
    "DROP TABLE promotions",
    "DROP INDEX ix_orders__email_normal",
    "ALTER TABLE orders DROP COLUMN bill",
    "ALTER TABLE order_lines DROP COLUMN is_gift",
    "ALTER TABLE cart_lines DROP COLUMN wish",
    "DELETE FROM seaql_migrations WHERE version = 'm0003_promotions'",
];

store::on_both_databases! {
    async fn what_is_there_stays_and_is_ordinary(store: Store) {
        let (soap, _) = shop(&store).await;
        let filling = |tx| async move {
            place(&tx, "ming").await?;
            let cart = insert_cart(&tx, &[7; 32], NOW).await?;
            insert_line(&tx, cart, soap, 2, Money(100), Wish::Group(RuleId(1))).await?;
            Ok::<_, store::StoreError>(cart)
        };
        let cart = store.write(filling).await.unwrap();
        for sql in UNDO {
            execute(&store, sql).await;
        }
        store.migrate().await.unwrap();
        assert_eq!(promotions_version(store.reader()).await.unwrap(), 1);
        let lines = list_lines(store.reader(), cart, Lang::En, NOW).await.unwrap();
        assert_eq!(lines.iter().map(|line| line.shown.wish).collect::<Vec<_>>(), [Wish::Ordinary]);
        assert_eq!(count(&store, "(SELECT COUNT(*) FROM order_lines WHERE NOT is_gift)").await, 1);
        assert_eq!(count(&store, "(SELECT COUNT(*) FROM orders WHERE bill IS NULL)").await, 1);
        assert_sound(&store).await;
    }
}
