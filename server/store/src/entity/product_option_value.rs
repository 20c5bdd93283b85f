//! Values of options.

use sea_orm::entity::prelude::*;

/// A row of `product_option_values`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "product_option_values")]
pub struct Model {
    /// The product.
    #[sea_orm(primary_key, auto_increment = false)]
    pub product_id: i64,
    /// Position of the option.
    #[sea_orm(primary_key, auto_increment = false)]
    pub option_position: i32,
    /// Order, from 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// Stable code, unique within the option.
    pub code: String,
    /// `#rrggbb` when it is a colour.
    pub swatch: Option<String>,
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
