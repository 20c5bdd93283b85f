//! Which values of which attributes a product has.

use sea_orm::entity::prelude::*;

/// A row of `product_attribute_values`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_attribute_values")]
pub struct Model {
    /// The product.
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: i64,
    /// The value.
    #[sea_orm(primary_key, auto_increment = false)]
    pub value_id: i64,
    /// The attribute of the value.
    #[sea_orm(primary_key, auto_increment = false)]
    pub attribute_id: i64,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
