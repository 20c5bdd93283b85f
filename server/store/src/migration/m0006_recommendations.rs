//! Recommendations: what staff put beside a product, what visitors did, how shelves did, and what was
//! learned from it.

use super::{bigint, id, index, number, references, text};
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [related_choices(), behaviours(), shelf_figures(), models()] {
            manager.create_table(table).await?;
        }
        manager.create_index(index("behaviours", &["visit"])).await?;
        manager.create_index(index("behaviours", &["at"])).await
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

/// `position` orders pins and is -1 for a ban.
fn related_choices() -> TableCreateStatement {
    let columns = [bigint("product_id"), bigint("other_id"), number("position")];
    let mut statement = table("related_choices", columns);
    statement.primary_key(Index::create().col("product_id").col("other_id"));
    for column in ["product_id", "other_id"] {
        let mut key = references("related_choices", column, "products");
        statement.foreign_key(key.on_delete(ForeignKeyAction::Cascade));
    }
    statement
        .check(("ck_related_choices__others", Expr::col("product_id").ne(Expr::col("other_id"))));
    statement
}

/// No foreign key: a product that is gone takes nothing from what was learned.
fn behaviours() -> TableCreateStatement {
    let columns = [id(), bigint("at"), text("visit"), text("kind"), bigint("product_id")];
    table("behaviours", columns)
}

/// A row a day, source and place on the shelf.
fn shelf_figures() -> TableCreateStatement {
    let columns = [bigint("day"), text("source"), number("position")];
    let mut statement =
        table("shelf_figures", columns.into_iter().chain(["shown", "opened"].map(bigint)));
    statement.primary_key(Index::create().col("day").col("source").col("position"));
    statement
}

/// What was learned, and how far the orders and behaviours were read for it.
fn models() -> TableCreateStatement {
    let mut name = text("name");
    name.primary_key();
    let mut content = ColumnDef::new("content");
    content.blob().not_null();
    let columns = ["made_at", "last_order", "last_behaviour"].map(bigint);
    table("models", std::iter::once(name).chain(columns).chain([content]))
}
