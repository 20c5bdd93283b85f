//! What plain search looks through: one folded text a product, every language in it.

use sea_orm::entity::prelude::*;

/// A row of `product_searches`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_searches")]
pub struct Model {
    /// The product.
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: i64,
    /// The names alone, folded: a match here is worth more.
    pub names: String,
    /// Names and everything else, folded: see [`crate::catalog::fold`].
    pub text: String,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
