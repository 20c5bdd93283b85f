//! A post of a thread; the first is what the thread opens with.

use sea_orm::entity::prelude::*;

/// A row of `posts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "posts")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub thread_id: i64,
    pub floor: i64,
    pub below_id: Option<i64>,
    pub below_count: i64,
    pub member_id: Option<i64>,
    pub author: String,
    pub level: String,
    pub body: String,
    pub lang: String,
    pub written_at: i64,
    pub edited_at: Option<i64>,
    pub likes: i64,
    pub is_shown: bool,
    pub is_taken_back: bool,
    pub hidden_because: String,
    pub key: Option<String>,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
