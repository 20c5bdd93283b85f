//! The terms of an order in presale, as they were when it was placed.

use sea_orm::entity::prelude::*;

/// A row of `order_presales`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "order_presales")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub order_id: i64,
    pub deposit: i64,
    pub worth: i64,
    pub balance: i64,
    pub balance_from: i64,
    pub balance_until: i64,
    pub ships_from: i64,
    pub refunds_deposit: bool,
    /// When the buyer was told that the balance can be paid.
    pub told_at: Option<i64>,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
