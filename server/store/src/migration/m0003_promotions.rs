//! Promotions: their rules, how much of them is gone and to whom, and what carts ask of them.

use super::{bigint, flag, id, index, names, nullable, optional_text, references, text, unique};
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in rule_tables().into_iter().chain(use_tables()).chain(cart_tables()) {
            manager.create_table(table).await?;
        }
        for column in new_columns() {
            manager.alter_table(column).await?;
        }
        manager.create_index(unique("promotions", &["code"])).await?;
        let key = ["order_id", "promotion_id", "variant_id"];
        manager.create_index(unique("promotion_uses", &key)).await?;
        for (table, column) in [
            ("coupon_pairs", "b_id"),
            ("promotion_uses", "order_id"),
            // Whether a buyer has ordered before.
            ("orders", "email_normal"),
        ] {
            manager.create_index(index(table, &[column])).await?;
        }
        let mut first = Query::insert();
        first.into_table("promotion_versions").columns(["id", "version"]);
        first.values_panic([1.into(), 1.into()]);
        manager.execute(first).await
    }
}

fn table(name: &'static str, columns: impl IntoIterator<Item = ColumnDef>) -> TableCreateStatement {
    let mut statement = Table::create();
    statement.table(name);
    for column in columns {
        statement.col(column);
    }
    statement
}

fn key(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut key = Index::create();
    key.name(format!("{table}_pkey"));
    for column in columns {
        key.col(*column);
    }
    key
}

fn rule_tables() -> Vec<TableCreateStatement> {
    let columns = [id(), text("code")].into_iter().chain(names("name")).chain(names("note"));
    let columns = columns.chain([flag("is_listed"), flag("is_on"), text("kind")]);
    // The window of the rule once more, to sort by.
    let columns = columns.chain([nullable("starts_at"), nullable("ends_at"), text("rule")]);
    let promotions = table("promotions", columns);
    let mut coupon_pairs = table("coupon_pairs", [bigint("a_id"), bigint("b_id")]);
    coupon_pairs
        .primary_key(&mut key("coupon_pairs", &["a_id", "b_id"]))
        .foreign_key(&mut belongs_to("coupon_pairs", "a_id", "promotions"))
        .foreign_key(&mut belongs_to("coupon_pairs", "b_id", "promotions"))
        .check(("ck_coupon_pairs__order", Expr::col("a_id").lt(Expr::col("b_id"))));
    // One row.
    let mut versions = table("promotion_versions", [bigint("id"), bigint("version")]);
    versions.primary_key(&mut key("promotion_versions", &["id"]));
    vec![promotions, coupon_pairs, versions]
}

fn use_tables() -> Vec<TableCreateStatement> {
    let columns = ["promotion_id", "variant_id", "units", "sold"].map(bigint);
    let sold = || Expr::col("sold");
    let mut allotments = table("flash_allotments", columns);
    allotments
        .primary_key(&mut key("flash_allotments", &["promotion_id", "variant_id"]))
        .foreign_key(&mut belongs_to("flash_allotments", "promotion_id", "promotions"))
        .foreign_key(&mut belongs_to("flash_allotments", "variant_id", "variants"))
        .check(("ck_flash_allotments__sold", sold().gte(0).and(sold().lte(Expr::col("units")))));
    let mut counts = table("coupon_counts", ["promotion_id", "used"].map(bigint));
    counts
        .primary_key(&mut key("coupon_counts", &["promotion_id"]))
        .foreign_key(&mut belongs_to("coupon_counts", "promotion_id", "promotions"))
        .check(at_least("coupon_counts", "used", 0));
    vec![allotments, counts, buyer_uses(), promotion_uses()]
}

/// What one buyer has had; `variant_id` is 0 for coupons.
fn buyer_uses() -> TableCreateStatement {
    let [promotion_id, variant_id, units] = ["promotion_id", "variant_id", "units"].map(bigint);
    let mut statement = table("buyer_uses", [promotion_id, variant_id, text("buyer"), units]);
    statement
        .primary_key(&mut key("buyer_uses", &["promotion_id", "variant_id", "buyer"]))
        // Nobody is never a buyer: facts are asked for without one.
        .check(("ck_buyer_uses__buyer", Expr::col("buyer").ne("")))
        .check(at_least("buyer_uses", "units", 0));
    statement
}

/// The ledger: what every order had of a promotion. No foreign key to the variant, so that it
/// outlives what was sold; 0 for coupons.
fn promotion_uses() -> TableCreateStatement {
    let ids = [id()].into_iter().chain(["order_id", "promotion_id", "variant_id"].map(bigint));
    let columns = ids.chain([text("buyer"), bigint("units"), nullable("released_at")]);
    let mut statement = table("promotion_uses", columns);
    statement
        .foreign_key(&mut belongs_to("promotion_uses", "order_id", "orders"))
        .foreign_key(&mut references("promotion_uses", "promotion_id", "promotions"))
        .check(at_least("promotion_uses", "units", 1));
    statement
}

fn cart_tables() -> Vec<TableCreateStatement> {
    let mut is_chosen = flag("is_chosen");
    is_chosen.default(true);
    let columns = ["cart_id", "promotion_id", "claimed_at"].map(bigint);
    let mut claims = table("coupon_claims", columns.into_iter().chain([is_chosen]));
    claims
        .primary_key(&mut key("coupon_claims", &["cart_id", "promotion_id"]))
        .foreign_key(&mut belongs_to("coupon_claims", "cart_id", "carts"))
        .foreign_key(&mut belongs_to("coupon_claims", "promotion_id", "promotions"));
    let mut gifts = table("cart_gifts", ["cart_id", "promotion_id", "variant_id"].map(bigint));
    gifts
        .primary_key(&mut key("cart_gifts", &["cart_id", "promotion_id"]))
        .foreign_key(&mut belongs_to("cart_gifts", "cart_id", "carts"))
        .foreign_key(&mut belongs_to("cart_gifts", "promotion_id", "promotions"))
        .foreign_key(&mut belongs_to("cart_gifts", "variant_id", "variants"));
    vec![claims, gifts]
}

fn new_columns() -> Vec<TableAlterStatement> {
    // What a line was put in as, in JSON; empty for an ordinary one.
    let mut wish = text("wish");
    wish.default("");
    let mut is_gift = flag("is_gift");
    is_gift.default(false);
    // The figures as the buyer saw them, in JSON.
    let bill = optional_text("bill");
    [("cart_lines", wish), ("order_lines", is_gift), ("orders", bill)]
        .map(|(table, column)| Table::alter().table(table).add_column(column).take())
        .into()
}

/// Deleted with what it belongs to.
fn belongs_to(
    table: &'static str,
    column: &'static str,
    parent: &'static str,
) -> ForeignKeyCreateStatement {
    references(table, column, parent).on_delete(ForeignKeyAction::Cascade).take()
}

fn at_least(table: &str, column: &'static str, least: i64) -> (String, Expr) {
    (format!("ck_{table}__{column}"), Expr::col(column).gte(least))
}
