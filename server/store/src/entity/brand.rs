//! Brands.

use sea_orm::entity::prelude::*;

/// A row of `brands`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "brands")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Its part of the address, unique.
    pub slug: String,
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
