//! Two coupons of one class that may be used together.

use sea_orm::entity::prelude::*;

/// A row of `coupon_pairs`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "coupon_pairs")]
pub struct Model {
    /// The lower id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub a_id: i64,
    /// The higher id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub b_id: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
