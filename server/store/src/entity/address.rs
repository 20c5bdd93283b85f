//! An address of a member's address book.

use sea_orm::entity::prelude::*;

/// A row of `addresses`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "addresses")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Whose.
    pub member_id: i64,
    /// Code of the zone.
    pub zone: String,
    /// Who receives.
    pub recipient: String,
    /// Telephone of who receives, as it was typed.
    pub phone: String,
    /// Country in words; empty where the zone says it.
    pub country: String,
    /// Code or name of the region.
    pub region: String,
    /// City or district.
    pub city: String,
    /// Street and what else finds the door.
    pub street: String,
    /// Postcode; may be empty.
    pub postcode: String,
    /// Whether it is offered first.
    pub is_default: bool,
    /// When, UTC ms.
    pub created_at: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
