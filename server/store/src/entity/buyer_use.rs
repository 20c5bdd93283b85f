//! What one buyer has had of a promotion.

use sea_orm::entity::prelude::*;

/// A row of `buyer_uses`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "buyer_uses")]
pub struct Model {
    /// The promotion.
    #[sea_orm(primary_key, auto_increment = false)]
    pub promotion_id: i64,
    /// The variant of a flash sale; 0 for a coupon.
    #[sea_orm(primary_key, auto_increment = false)]
    pub variant_id: i64,
    /// Who; never empty.
    #[sea_orm(primary_key, auto_increment = false)]
    pub buyer: String,
    /// Units, or uses, that orders hold.
    pub units: i64,
}

/// None: joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
