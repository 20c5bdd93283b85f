//! A variant in a cart, with the price the shopper was last shown.

use sea_orm::entity::prelude::*;

/// A row of `cart_lines`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cart_lines")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub cart_id: i64,
    pub variant_id: i64,
    pub quantity: i64,
    pub seen_price: i64,
    /// JSON of [`domain::pricing::basket::Wish`]; empty for an ordinary line.
    pub wish: String,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
