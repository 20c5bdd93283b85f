//! How many products of a shelf have a property: counted when products are written.

use sea_orm::entity::prelude::*;

/// A row of `shelf_counts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "shelf_counts")]
pub struct Model {
    /// The category, of any level; 0 for the shelf of all products.
    #[sea_orm(primary_key, auto_increment = false)]
    pub shelf_id: i64,
    /// What `value_id` is the id of: 0 the products' own category, 1 brand, 2 attribute value.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: i32,
    /// The property.
    #[sea_orm(primary_key, auto_increment = false)]
    pub value_id: i64,
    /// Products with it that are always on sale (see [`super::product::presence`]).
    pub products: i64,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
