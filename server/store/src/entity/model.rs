//! What was learned from orders and behaviour, as bytes that `recommend` reads.

use sea_orm::entity::prelude::*;

/// A row of `models`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "models")]
pub struct Model {
    /// Which.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// When it was made.
    pub made_at: i64,
    /// The last order that was read for it.
    pub last_order: i64,
    /// The last behaviour that was read for it.
    pub last_behaviour: i64,
    /// The rest.
    pub content: Vec<u8>,
}

/// None: the queries join by hand.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
