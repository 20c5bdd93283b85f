//! A browser on which a member has signed in before.

use sea_orm::entity::prelude::*;

/// A row of `known_devices`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "known_devices")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the token that the browser keeps.
    pub token_hash: Vec<u8>,
    /// Whose.
    pub member_id: i64,
    /// When first, UTC ms.
    pub created_at: i64,
    /// When last, UTC ms.
    pub seen_at: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
