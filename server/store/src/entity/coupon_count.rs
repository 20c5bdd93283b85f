//! How often a coupon was used.

use sea_orm::entity::prelude::*;

/// A row of `coupon_counts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "coupon_counts")]
pub struct Model {
    /// The coupon.
    #[sea_orm(primary_key, auto_increment = false)]
    pub promotion_id: i64,
    /// Uses that orders hold.
    pub used: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
