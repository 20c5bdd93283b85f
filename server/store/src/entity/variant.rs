//! Variants: what sells.

use sea_orm::entity::prelude::*;

/// A row of `variants`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "variants")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The product.
    pub product_id: i64,
    /// Order within the product.
    pub position: i32,
    /// Stock keeping unit, unique.
    pub sku: String,
    /// The SKU folded, for searching.
    pub sku_key: String,
    /// EAN-13, unique.
    pub barcode: Option<String>,
    /// Position of its value in the first option.
    pub value_1: Option<i32>,
    /// Position of its value in the second option.
    pub value_2: Option<i32>,
    /// Position of its value in the third option.
    pub value_3: Option<i32>,
    /// Price, tax included, minor units.
    pub price: i64,
    /// Former price, when higher.
    pub list_price: Option<i64>,
    /// What a unit costs the shop, without tax, minor units.
    pub cost: Option<i64>,
    /// Shipping weight in grams.
    pub weight_g: i32,
    /// Which of the product's pictures shows it.
    pub image_position: i32,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
