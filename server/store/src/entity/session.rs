//! A device on which a member is signed in.

use sea_orm::entity::prelude::*;

/// A row of `sessions`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the token that the browser keeps.
    pub token_hash: Vec<u8>,
    /// Whose.
    pub member_id: i64,
    /// When they signed in, UTC ms.
    pub created_at: i64,
    /// When it was last used, UTC ms, give or take some minutes.
    pub seen_at: i64,
    /// Until when it holds unless it is used, UTC ms.
    pub expires_at: i64,
    /// Whether it outlives the browser.
    pub is_remembered: bool,
    /// What kind of browser and machine.
    pub device: String,
    /// From where: the prefix of the address.
    pub place: String,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
