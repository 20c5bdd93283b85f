//! A link that was sent to an address.

use sea_orm::entity::prelude::*;

/// A row of `member_links`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "member_links")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Code of what it allows.
    pub purpose: String,
    /// Whose; none opens an account.
    pub member_id: Option<i64>,
    /// Where it was sent to.
    pub address: String,
    /// SHA-256 of the link's token.
    pub token_hash: Vec<u8>,
    /// What the account is to be, JSON; else empty.
    pub detail: String,
    /// When, UTC ms.
    pub created_at: i64,
    /// Until when it holds, UTC ms.
    pub expires_at: i64,
    /// When it was used, UTC ms.
    pub used_at: Option<i64>,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
