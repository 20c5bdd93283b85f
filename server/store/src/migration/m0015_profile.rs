//! When a member set their birthday: it can be changed once a year.

use super::nullable;
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let add = Table::alter().table("members").add_column(nullable("birthday_set_at")).take();
        manager.alter_table(add).await
    }
}
