//! Pictures of products.

use sea_orm::entity::prelude::*;

/// A row of `product_images`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_images")]
pub struct Model {
    /// The product.
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: i64,
    /// Order, from 0; the first one is for shelves.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// Absolute path on this host.
    pub path: String,
    /// Intrinsic width in pixels.
    pub width: i32,
    /// Intrinsic height in pixels.
    pub height: i32,
    /// Alternative text in Traditional Chinese.
    pub alt_zh_hant: String,
    /// Alternative text in Simplified Chinese.
    pub alt_zh_hans: String,
    /// Alternative text in English.
    pub alt_en: String,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The alt in the order of [`domain::lang::Lang::ALL`].
pub const ALTS: [Column; 3] = [Column::AltZhHant, Column::AltZhHans, Column::AltEn];
