//! What a moderator did: the log that nobody edits.

use sea_orm::entity::prelude::*;

/// A row of `moderations`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "moderations")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub who: String,
    pub act: String,
    pub target: String,
    pub reason: String,
    pub done_at: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
