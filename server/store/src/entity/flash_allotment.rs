//! What a flash sale has of a variant.

use sea_orm::entity::prelude::*;

/// A row of `flash_allotments`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "flash_allotments")]
pub struct Model {
    /// The flash sale.
    #[sea_orm(primary_key, auto_increment = false)]
    pub promotion_id: i64,
    /// The variant.
    #[sea_orm(primary_key, auto_increment = false)]
    pub variant_id: i64,
    /// Units.
    pub units: i64,
    /// Units that orders hold.
    pub sold: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
