//! What a member has in points, and their tier.

use sea_orm::entity::prelude::*;

/// A row of `point_accounts`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "point_accounts")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: i64,
    /// Points that can be spent: the sum of the available entries, never negative.
    pub balance: i64,
    /// Code of the tier.
    pub tier: String,
    /// The last check-in, UTC ms.
    pub checked_in_at: Option<i64>,
    /// Days in a row up to that.
    pub streak: i32,
    /// The local day on which the tier was last looked at.
    pub tier_checked_on: Option<i64>,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
