//! The outbox learns to be sent: to whom, in which language, with which facts, when it is tried next, and
//! what went wrong last. What was queued before anybody could send it is old news: it is never sent.

use super::{index, nullable, optional_text};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbErr;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            // NULL with an order: its buyer's, when the message is written.
            optional_text("recipient"),
            optional_text("lang"),
            // JSON; may hold a secret link, so it is forgotten with the last attempt.
            optional_text("facts"),
            // NULL: nothing is left to do.
            nullable("due_at"),
            nullable("claimed_until"),
            optional_text("last_error"),
        ];
        for mut column in columns {
            // SQLite takes one column a statement.
            manager
                .alter_table(Table::alter().table("outbox").add_column(&mut column).take())
                .await?;
        }
        let mut update = Query::update();
        update
            .table("outbox")
            .value("last_error", "queued before the shop sent mail")
            .and_where(Expr::col("sent_at").is_null());
        manager.execute(update).await?;
        manager.create_index(index("outbox", &["due_at"])).await
    }
}
