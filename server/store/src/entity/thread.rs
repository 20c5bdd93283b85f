//! A thread of the community.

use sea_orm::entity::prelude::*;

/// A row of `threads`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "threads")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub board: String,
    pub title: String,
    pub author: String,
    pub member_id: Option<i64>,
    pub product_id: Option<i64>,
    pub lang: String,
    pub excerpt: String,
    pub written_at: i64,
    pub active_at: i64,
    pub heat: i64,
    pub floors: i64,
    pub replies: i64,
    pub likes: i64,
    pub is_pinned: bool,
    pub is_featured: bool,
    pub is_locked: bool,
    pub is_shown: bool,
    pub answer_id: Option<i64>,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
