//! Points that came or went; never changed but in its state and in what is left of it.

use sea_orm::entity::prelude::*;

/// A row of `point_entries`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "point_entries")]
pub struct Model {
    /// Id.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Whose.
    pub member_id: i64,
    /// Code of why.
    pub kind: String,
    /// What for, unique with member and kind.
    pub cause: String,
    /// How many came; negative: went.
    pub amount: i64,
    /// What is left of points that came.
    pub remaining: i64,
    /// `pending` or `available`.
    pub state: String,
    /// When, UTC ms.
    pub created_at: i64,
    /// From when they can be spent, UTC ms.
    pub available_at: i64,
    /// From when they can't any more, UTC ms.
    pub expires_at: Option<i64>,
    /// The order it belongs to.
    pub order_id: Option<i64>,
    /// What staff gave as their reason.
    pub reason: String,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
