//! What a unit costs the shop: margins are told from it, to staff alone.

use super::nullable;
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let cost = nullable("cost");
        manager.alter_table(Table::alter().table("variants").add_column(cost).take()).await
    }
}
