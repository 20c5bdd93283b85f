//! What followers of the catalogue, such as search indexes, have yet to read: a row a change.

use super::{bigint, id};
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut changes = Table::create();
        // No foreign key: that a product is gone is a change too.
        changes.table("product_changes").col(id()).col(bigint("product_id"));
        manager.create_table(changes).await
    }
}
