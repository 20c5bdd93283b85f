//! What a line has of a discount of its order.

use sea_orm::entity::prelude::*;

/// A row of `adjustment_shares`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "adjustment_shares")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub adjustment_id: i64,
    /// Nothing for a share of shipping.
    pub order_line_id: Option<i64>,
    pub amount: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
