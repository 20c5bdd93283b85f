//! The category tree, three levels.

use sea_orm::entity::prelude::*;

/// A row of `categories`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "categories")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Its part of the address, unique.
    pub slug: String,
    /// The category above.
    pub parent_id: Option<i64>,
    /// 1 at the top, 3 at most.
    pub depth: i32,
    /// Order among all categories.
    pub position: i32,
    /// A picture that stands for it.
    pub image_path: Option<String>,
    /// Name in Traditional Chinese.
    pub name_zh_hant: String,
    /// Name in Simplified Chinese.
    pub name_zh_hans: String,
    /// Name in English.
    pub name_en: String,
    /// What its products are rated by beside the whole: codes of [`domain::review::Aspect`], separated by commas.
    pub aspects: String,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The name in the order of [`domain::lang::Lang::ALL`].
pub const NAMES: [Column; 3] = [Column::NameZhHant, Column::NameZhHans, Column::NameEn];
