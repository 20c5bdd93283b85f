//! Stock of variants: `available = on_hand − allocated`.

use sea_orm::entity::prelude::*;

/// A row of `stock_levels`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "stock_levels")]
pub struct Model {
    /// The variant.
    #[sea_orm(primary_key, auto_increment = false)]
    pub variant_id: i64,
    /// Units in the warehouse.
    pub on_hand: i64,
    /// Units that belong to orders not yet shipped.
    pub allocated: i64,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
