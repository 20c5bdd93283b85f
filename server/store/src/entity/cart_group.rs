//! The group that a cart is to join.

use sea_orm::entity::prelude::*;

/// A row of `cart_groups`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cart_groups")]
pub struct Model {
    /// The cart.
    #[sea_orm(primary_key, auto_increment = false)]
    pub cart_id: i64,
    /// The group buy.
    #[sea_orm(primary_key, auto_increment = false)]
    pub promotion_id: i64,
    /// The group.
    pub group_id: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
