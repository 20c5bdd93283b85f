//! Products that staff put beside a product, or don't want there.

use sea_orm::entity::prelude::*;

/// A row of `related_choices`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "related_choices")]
pub struct Model {
    /// The product.
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: i64,
    /// The one beside it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub other_id: i64,
    /// Its place among the pinned ones, from 0; -1 when it is banned.
    pub position: i32,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
