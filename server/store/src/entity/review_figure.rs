//! What the shown reviews of a product come to, a row for each figure.

use sea_orm::entity::prelude::*;

/// A row of `review_figures`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "review_figures")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: i64,
    /// `1`–`5`, `added`, or an aspect's code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub reviews: i64,
    /// Sum of the stars.
    pub stars: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
