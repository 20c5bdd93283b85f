//! What visitors did with products, for learning from it.

use sea_orm::entity::prelude::*;

/// A row of `behaviours`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "behaviours")]
pub struct Model {
    /// Its place.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// When.
    pub at: i64,
    /// By chance made for one visit; it leads to nobody.
    pub visit: String,
    /// `view`, `cart`, `bought`.
    pub kind: String,
    /// The product, which may be gone.
    pub product_id: i64,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
