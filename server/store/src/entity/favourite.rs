//! A favourite of a member.

use sea_orm::entity::prelude::*;

/// A row of `favourites`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "favourites")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: i64,
    /// What.
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: i64,
    /// Since when, UTC ms.
    pub added_at: i64,
    /// What it cost then, minor units.
    pub price_then: i64,
    /// What it cost when it was last looked at, minor units.
    pub last_price: i64,
    /// Whether it could be bought then.
    pub was_in_stock: bool,
    /// Whether its owner wants to hear that it is back.
    pub tells_restock: bool,
    /// Whether its owner wants to hear that it is cheaper.
    pub tells_drop: bool,
    /// When it was taken off the list, UTC ms.
    pub removed_at: Option<i64>,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
