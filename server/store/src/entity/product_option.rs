//! Options of products: colour, size, volume…

use sea_orm::entity::prelude::*;

/// A row of `product_options`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_options")]
pub struct Model {
    /// The product.
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: i64,
    /// 0, 1 or 2.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// Stable code, unique within the product.
    pub code: String,
    /// Name in Traditional Chinese.
    pub name_zh_hant: String,
    /// Name in Simplified Chinese.
    pub name_zh_hans: String,
    /// Name in English.
    pub name_en: String,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The name in the order of [`domain::lang::Lang::ALL`].
pub const NAMES: [Column; 3] = [Column::NameZhHant, Column::NameZhHans, Column::NameEn];
