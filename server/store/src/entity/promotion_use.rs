//! The ledger of promotions: what an order had of one.

use sea_orm::entity::prelude::*;

/// A row of `promotion_uses`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "promotion_uses")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The order.
    pub order_id: i64,
    /// The promotion.
    pub promotion_id: i64,
    /// The variant of a flash sale; 0 for a coupon.
    pub variant_id: i64,
    /// Who.
    pub buyer: String,
    /// Units, or uses.
    pub units: i64,
    /// When they were given back, UTC ms.
    pub released_at: Option<i64>,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
