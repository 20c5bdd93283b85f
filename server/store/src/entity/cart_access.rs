//! What opens a member's cart on a device where they are signed in.

use sea_orm::entity::prelude::*;

/// A row of `cart_access`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cart_access")]
pub struct Model {
    /// SHA-256 of the token that the browser keeps.
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: Vec<u8>,
    /// The cart.
    pub cart_id: i64,
    /// The session with which it ends.
    pub session_id: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
