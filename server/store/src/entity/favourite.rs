//! A product that a member likes.

use sea_orm::entity::prelude::*;

/// A row of `favourites`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "favourites")]
pub struct Model {
    /// Who.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: i64,
    /// What.
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: i64,
    /// Since when, UTC ms.
    pub added_at: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
