//! The gift that was chosen where there is a choice.

use sea_orm::entity::prelude::*;

/// A row of `cart_gifts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cart_gifts")]
pub struct Model {
    /// The cart.
    #[sea_orm(primary_key, auto_increment = false)]
    pub cart_id: i64,
    /// The gift rule.
    #[sea_orm(primary_key, auto_increment = false)]
    pub promotion_id: i64,
    /// The gift.
    pub variant_id: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
