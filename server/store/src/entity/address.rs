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
    /// Who receives it.
    pub recipient: String,
    /// Their telephone.
    pub phone: String,
    /// Country in words, abroad.
    pub country: String,
    /// County, province or state.
    pub region: String,
    /// District or city.
    pub city: String,
    /// Street, number, floor.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Whether a new order begins with it.
    pub is_default: bool,
    /// When it was saved, UTC ms.
    pub created_at: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
