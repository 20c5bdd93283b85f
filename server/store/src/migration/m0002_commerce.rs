//! Carts, orders and what hangs on them: payments, parcels, events, messages to send.

use super::{bigint, id, index, nullable, references, text, unique};
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for (table, columns) in
            [("carts", "token_hash"), ("orders", "number"), ("orders", "attempt_hash")]
        {
            manager.create_index(unique(table, &[columns])).await?;
        }
        for (table, column) in [
            ("carts", "updated_at"),
            ("cart_lines", "cart_id"),
            ("orders", "state"),
            ("order_access", "order_id"),
            ("order_lines", "order_id"),
            ("order_adjustments", "order_id"),
            ("adjustment_shares", "adjustment_id"),
            ("order_events", "order_id"),
            ("shipments", "order_id"),
            ("payments", "order_id"),
            ("refunds", "payment_id"),
        ] {
            manager.create_index(index(table, &[column])).await?;
        }
        Ok(())
    }
}

fn tables() -> Vec<TableCreateStatement> {
    let mut all = cart_tables();
    all.push(orders());
    all.extend(order_parts());
    all.extend(money_tables());
    all
}

fn cart_tables() -> Vec<TableCreateStatement> {
    let carts = Table::create()
        .table("carts")
        .col(id())
        // SHA-256 of the token that opens it: who reads the database can't take carts over.
        .col(hash("token_hash"))
        .col(bigint("created_at"))
        .col(bigint("updated_at"))
        .take();
    let cart_lines = Table::create()
        .table("cart_lines")
        .col(id())
        .col(bigint("cart_id"))
        .col(bigint("variant_id"))
        .col(bigint("quantity"))
        // The unit price the shopper was last shown.
        .col(bigint("seen_price"))
        .foreign_key(&mut belongs_to("cart_lines", "cart_id", "carts"))
        .foreign_key(&mut belongs_to("cart_lines", "variant_id", "variants"))
        .check(at_least("cart_lines", "quantity", 1))
        .take();
    vec![carts, cart_lines]
}

fn orders() -> TableCreateStatement {
    let mut table = Table::create();
    table.table("orders").col(id()).col(text("number"));
    // Hash of idempotency key and cart token; hash of the token that opens the order.
    table.col(hash("attempt_hash")).col(hash("access_hash"));
    table.col(text("lang")).col(text("state")).col(bigint("placed_at"));
    table.col(text("currency"));
    for amount in ["subtotal", "adjustments_total", "shipping_price", "shipping_full_price"] {
        table.col(bigint(amount));
    }
    table.col(bigint("total")).col(bigint("tax_included"));
    table.col(text("zone")).col(text("delivery")).col(bigint("days_min")).col(bigint("days_max"));
    table.col(text("payment_method"));
    for contact in ["email", "email_normal", "phone", "phone_normal"] {
        table.col(text(contact));
    }
    for line in ["recipient", "country", "region", "city", "street", "postcode"] {
        table.col(text(line));
    }
    table.col(text("note"));
    table.col(text("invoice_kind")).col(text("invoice_code")).col(text("invoice_title"));
    for moment in ["pay_by", "accepted_at", "ship_by", "late_told_at", "delivered_at"] {
        table.col(nullable(moment));
    }
    for amount in ["subtotal", "shipping_price", "total", "tax_included"] {
        table.check(at_least("orders", amount, 0));
    }
    table
}

fn order_parts() -> Vec<TableCreateStatement> {
    let access = Table::create()
        .table("order_access")
        .col(hash("token_hash"))
        .col(bigint("order_id"))
        .col(bigint("expires_at"))
        .primary_key(Index::create().name("order_access_pkey").col("token_hash"))
        .foreign_key(&mut belongs_to("order_access", "order_id", "orders"))
        .take();
    // Snapshots: no foreign key to the variant, so that a line outlives what it was taken of.
    let lines = Table::create()
        .table("order_lines")
        .col(id())
        .col(bigint("order_id"))
        .col(bigint("variant_id"))
        .col(text("sku"))
        .col(text("slug"))
        .col(text("name"))
        .col(text("options"))
        .col(text("image_path"))
        .col(text("image_alt"))
        .col(bigint("image_width"))
        .col(bigint("image_height"))
        .col(bigint("weight_g"))
        .col(bigint("quantity"))
        .col(bigint("unit_price"))
        .col(bigint("total"))
        .foreign_key(&mut belongs_to("order_lines", "order_id", "orders"))
        .check(at_least("order_lines", "quantity", 1))
        .check(at_least("order_lines", "unit_price", 0))
        .take();
    let events = Table::create()
        .table("order_events")
        .col(id())
        .col(bigint("order_id"))
        .col(text("state"))
        .col(bigint("at"))
        .col(text("actor"))
        .col(text("actor_name"))
        .col(text("reason"))
        .foreign_key(&mut belongs_to("order_events", "order_id", "orders"))
        .take();
    let shipments = Table::create()
        .table("shipments")
        .col(id())
        .col(bigint("order_id"))
        .col(text("carrier"))
        .col(text("tracking_number"))
        .col(bigint("shipped_at"))
        .foreign_key(&mut belongs_to("shipments", "order_id", "orders"))
        .take();
    vec![access, lines, events, shipments]
}

fn money_tables() -> Vec<TableCreateStatement> {
    // What changed an order's price, signed, and how it is spread over the lines; a share without a
    // line belongs to shipping.
    let adjustments = Table::create()
        .table("order_adjustments")
        .col(id())
        .col(bigint("order_id"))
        .col(text("kind"))
        .col(text("code"))
        .col(text("label"))
        .col(bigint("amount"))
        .foreign_key(&mut belongs_to("order_adjustments", "order_id", "orders"))
        .take();
    let shares = Table::create()
        .table("adjustment_shares")
        .col(id())
        .col(bigint("adjustment_id"))
        .col(nullable("order_line_id"))
        .col(bigint("amount"))
        .foreign_key(&mut belongs_to("adjustment_shares", "adjustment_id", "order_adjustments"))
        .foreign_key(&mut belongs_to("adjustment_shares", "order_line_id", "order_lines"))
        .take();
    let payments = Table::create()
        .table("payments")
        .col(id())
        .col(bigint("order_id"))
        .col(text("method"))
        .col(text("state"))
        .col(bigint("amount"))
        .col(text("currency"))
        .col(bigint("created_at"))
        .col(nullable("settled_at"))
        .foreign_key(&mut belongs_to("payments", "order_id", "orders"))
        .check(at_least("payments", "amount", 0))
        .take();
    let refunds = Table::create()
        .table("refunds")
        .col(id())
        .col(bigint("payment_id"))
        .col(text("state"))
        .col(bigint("amount"))
        .col(text("reason"))
        .col(bigint("created_at"))
        .col(nullable("settled_at"))
        .foreign_key(&mut belongs_to("refunds", "payment_id", "payments"))
        .check(at_least("refunds", "amount", 0))
        .take();
    // Messages that are due, queued in the transaction of their cause. A job sends them.
    let outbox = Table::create()
        .table("outbox")
        .col(id())
        .col(text("topic"))
        .col(nullable("order_id"))
        .col(bigint("queued_at"))
        .col(nullable("sent_at"))
        .col(bigint("attempts").default(0))
        .foreign_key(&mut belongs_to("outbox", "order_id", "orders"))
        .take();
    vec![adjustments, shares, payments, refunds, outbox]
}

/// A SHA-256 digest.
fn hash(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.binary_len(32).not_null();
    column
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
