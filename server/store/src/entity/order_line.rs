//! A line of an order: a snapshot of what was bought.

use sea_orm::entity::prelude::*;

/// A row of `order_lines`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "order_lines")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub order_id: i64,
    pub variant_id: i64,
    pub sku: String,
    pub slug: String,
    pub name: String,
    pub options: String,
    pub image_path: String,
    pub image_alt: String,
    pub image_width: i64,
    pub image_height: i64,
    pub weight_g: i64,
    pub quantity: i64,
    pub unit_price: i64,
    pub total: i64,
    pub is_gift: bool,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
