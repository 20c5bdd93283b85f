//! Points in use: which order and which reason an entry has, which lots paid for what was spent, when a tier was
//! last looked at, whose birthday it is.

use super::{bigint, id, index, nullable, references, text};
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut reason = text("reason");
        reason.default("");
        // One column at a time: SQLite adds no two at once.
        for (table, column) in [
            ("point_entries", nullable("order_id")),
            ("point_entries", reason),
            ("point_accounts", nullable("tier_checked_on")),
        ] {
            manager.alter_table(Table::alter().table(table).add_column(column).take()).await?;
        }
        manager.create_table(point_draws()).await?;
        for (table, columns) in [
            ("point_entries", &["member_id", "id"][..]),
            ("point_entries", &["order_id"]),
            ("point_draws", &["entry_id"]),
            ("point_draws", &["lot_id"]),
            ("point_accounts", &["tier_checked_on"]),
            ("members", &["birth_month", "birth_day"]),
        ] {
            manager.create_index(index(table, columns)).await?;
        }
        Ok(())
    }
}

/// What an entry that spent took from which lot; so that it goes back to where it came from.
fn point_draws() -> TableCreateStatement {
    let mut to_entry = references("point_draws", "entry_id", "point_entries");
    let mut to_lot = references("point_draws", "lot_id", "point_entries");
    let mut statement = Table::create();
    statement
        .table("point_draws")
        .col(id())
        .col(bigint("entry_id"))
        .col(bigint("lot_id"))
        .col(bigint("points"))
        .col(bigint("returned").default(0))
        .check((
            "ck_point_draws__returned",
            Expr::col("returned").gte(0).and(Expr::col("returned").lte(Expr::col("points"))),
        ))
        .foreign_key(to_entry.on_delete(ForeignKeyAction::Cascade))
        .foreign_key(to_lot.on_delete(ForeignKeyAction::Cascade));
    statement
}
