//! A coupon in a cart's wallet.

use sea_orm::entity::prelude::*;

/// A row of `coupon_claims`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "coupon_claims")]
pub struct Model {
    /// The cart.
    #[sea_orm(primary_key, auto_increment = false)]
    pub cart_id: i64,
    /// The coupon.
    #[sea_orm(primary_key, auto_increment = false)]
    pub promotion_id: i64,
    /// When, UTC ms.
    pub claimed_at: i64,
    /// Whether it is to be used.
    pub is_chosen: bool,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
