//! What is written about a product, one row for each language.

use sea_orm::entity::prelude::*;

/// A row of `product_texts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_texts")]
pub struct Model {
    /// The product.
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: i64,
    /// [`domain::lang::Lang::slug`].
    #[sea_orm(primary_key, auto_increment = false)]
    pub lang: String,
    /// Name; empty falls back to another language.
    pub name: String,
    /// One line; empty falls back to another language.
    pub tagline: String,
    /// Description: [`domain::catalog::Block`]s as JSON, each text already fallen back.
    pub blocks: String,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
