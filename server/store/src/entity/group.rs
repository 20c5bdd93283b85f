//! A group of buyers.

use sea_orm::entity::prelude::*;

/// A row of `groups`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "groups")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Its part of the address.
    pub token: String,
    /// The group buy.
    pub promotion_id: i64,
    /// What it buys.
    pub product_id: i64,
    /// Buyers that make it full.
    pub seats: i64,
    /// Buyers whose orders stand.
    pub taken: i64,
    /// When it was opened, UTC ms.
    pub opened_at: i64,
    /// Until when it waits, UTC ms.
    pub closes_at: i64,
    /// Code of its state.
    pub state: String,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
