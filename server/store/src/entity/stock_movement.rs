//! The journal of stock: append-only; its sums are the stock levels.

use sea_orm::entity::prelude::*;

/// A row of `stock_movements`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "stock_movements")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The variant.
    pub variant_id: i64,
    /// Change of the units in the warehouse.
    pub delta_on_hand: i64,
    /// Change of the allocated units.
    pub delta_allocated: i64,
    /// Code of the reason.
    pub reason: String,
    /// What it belongs to: an order number, an import.
    pub reference: String,
    /// When, UTC ms.
    pub at: i64,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
