//! A promotion: its rule, its words and its switch.

use sea_orm::entity::prelude::*;

/// A row of `promotions`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "promotions")]
pub struct Model {
    /// Id; that of the rule, too.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Unique.
    pub code: String,
    /// Name in Traditional Chinese.
    pub name_zh_hant: String,
    /// Name in Simplified Chinese.
    pub name_zh_hans: String,
    /// Name in English.
    pub name_en: String,
    /// Note in Traditional Chinese.
    pub note_zh_hant: String,
    /// Note in Simplified Chinese.
    pub note_zh_hans: String,
    /// Note in English.
    pub note_en: String,
    /// Whether it is shown among what is on.
    pub is_listed: bool,
    /// Whether it holds at all.
    pub is_on: bool,
    /// What kind of rule, in snake case.
    pub kind: String,
    /// First moment of the rule, UTC ms.
    pub starts_at: Option<i64>,
    /// First moment after it, UTC ms.
    pub ends_at: Option<i64>,
    /// JSON of [`domain::pricing::rule::Rule`]; its id is no part of what is meant.
    pub rule: String,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The name in the order of [`domain::lang::Lang::ALL`].
pub const NAMES: [Column; 3] = [Column::NameZhHant, Column::NameZhHans, Column::NameEn];

/// The note in the order of [`domain::lang::Lang::ALL`].
pub const NOTES: [Column; 3] = [Column::NoteZhHant, Column::NoteZhHans, Column::NoteEn];
