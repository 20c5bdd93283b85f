//! What a member used with their orders.

use super::NO_VARIANT;
use crate::entity::{order, promotion_use};
use crate::query::{equal, rows};
use crate::{Connection, Result};
use domain::ids::{MemberId, RuleId};
use domain::time::Timestamp;
use sea_orm::sea_query::{Order, Query};
use sea_orm::{ColumnTrait, FromQueryResult};

/// A coupon that an order holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedCoupon {
    /// The coupon.
    pub rule: RuleId,
    /// Number of the order.
    pub order: String,
    /// When that was placed.
    pub at: Timestamp,
}

/// What a member's orders hold, the newest first: coupons, and other promotions that are not counted by variant. What
/// was given back is left out.
///
/// # Errors
/// What the database met.
pub async fn list_used_coupons(
    db: &impl Connection,
    member: MemberId,
    limit: u64,
) -> Result<Vec<UsedCoupon>> {
    #[derive(FromQueryResult)]
    struct Row {
        promotion_id: i64,
        number: String,
        placed_at: i64,
    }
    let mut select = Query::select();
    select
        .expr(promotion_use::Column::PromotionId.into_expr())
        .expr(order::Column::Number.into_expr())
        .expr(order::Column::PlacedAt.into_expr())
        .from(promotion_use::Entity)
        .inner_join(order::Entity, equal(order::Column::Id, promotion_use::Column::OrderId))
        .and_where(order::Column::MemberId.eq(member.0))
        .and_where(promotion_use::Column::VariantId.eq(NO_VARIANT))
        .and_where(promotion_use::Column::ReleasedAt.is_null())
        .order_by(promotion_use::Column::Id.as_column_ref(), Order::Desc)
        .limit(limit);
    let used = |row: Row| UsedCoupon {
        rule: RuleId(row.promotion_id),
        order: row.number,
        at: Timestamp(row.placed_at),
    };
    Ok(rows(db, &select).await?.into_iter().map(used).collect())
}
