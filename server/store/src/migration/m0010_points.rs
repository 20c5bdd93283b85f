//! Points 積分: an account for each member with the balance and the tier, and the ledger it is the sum of.

use super::{bigint, id, index, nullable, number, references, text, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbErr;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(point_accounts()).await?;
        manager.create_table(point_entries()).await?;
        // Whatever gives or takes points does so once.
        manager.create_index(unique("point_entries", &["member_id", "kind", "cause"])).await?;
        for columns in [&["state", "available_at"][..], &["state", "expires_at"]] {
            manager.create_index(index("point_entries", columns)).await?;
        }
        Ok(())
    }
}

fn point_accounts() -> TableCreateStatement {
    let mut key = ColumnDef::new("member_id");
    key.big_integer().not_null().primary_key();
    let mut statement = Table::create();
    statement
        .table("point_accounts")
        .col(key)
        .col(bigint("balance").default(0))
        .col(text("tier").default("regular"))
        .col(nullable("checked_in_at"))
        .col(number("streak").default(0))
        .check(("ck_point_accounts__balance", Expr::col("balance").gte(0)))
        .foreign_key(&mut belongs_to_member("point_accounts"));
    statement
}

fn point_entries() -> TableCreateStatement {
    let mut statement = Table::create();
    statement
        .table("point_entries")
        .col(id())
        .col(bigint("member_id"))
        .col(text("kind"))
        // The order's id, the day's number, the year, the lot's id …
        .col(text("cause"))
        .col(bigint("amount"))
        // What is left of points that came; 0 of what took some.
        .col(bigint("remaining").default(0))
        .col(text("state"))
        .col(bigint("created_at"))
        .col(bigint("available_at"))
        .col(nullable("expires_at"))
        .check(("ck_point_entries__remaining", Expr::col("remaining").gte(0)))
        .foreign_key(&mut belongs_to_member("point_entries"));
    statement
}

fn belongs_to_member(table: &'static str) -> ForeignKeyCreateStatement {
    references(table, "member_id", "members").on_delete(ForeignKeyAction::Cascade).take()
}
