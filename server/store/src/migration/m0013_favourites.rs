//! What is remembered of a favourite: its price when it was added, how it stood when it was last looked
//! at, what its owner wants to hear of it.

use super::{bigint, flag, index, nullable};
use sea_orm_migration::prelude::*;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            bigint("price_then").default(0).take(),
            bigint("last_price").default(0).take(),
            flag("was_in_stock").default(false).take(),
            flag("tells_restock").default(true).take(),
            flag("tells_drop").default(true).take(),
            // Gone from the list, and back with one button, as it was.
            nullable("removed_at"),
        ];
        for column in columns {
            let statement = Table::alter().table("favourites").add_column(column).take();
            manager.alter_table(statement).await?;
        }
        manager.create_index(index("favourites", &["removed_at"])).await
    }
}
