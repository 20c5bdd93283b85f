//! What is left of promotions, and what a buyer has had of them: the figures that prices ask for.
//! They hold for the moment they are read in; what counts is [`super::take_promotions`].

use super::NO_VARIANT;
use crate::entity::{buyer_use, coupon_count, flash_allotment, order};
use crate::query::{equal, rows, to_u32};
use crate::{Connection, Result};
use domain::ids::{RuleId, VariantId};
use domain::order::OrderState;
use domain::pricing::basket::{CouponFact, FlashFact};
use sea_orm::sea_query::{Cond, Expr, Func, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect};

/// How a flash sale stands with a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlashStand {
    /// The flash sale.
    pub rule: RuleId,
    /// The variant.
    pub variant_id: VariantId,
    /// Units of its allotment.
    pub units: u32,
    /// Units that orders hold.
    pub sold: u32,
}

#[derive(FromQueryResult)]
struct Row {
    promotion_id: i64,
    variant_id: i64,
    units: i64,
    sold: i64,
    by_buyer: i64,
}

/// What is left of flash sales, and what a buyer has had of them, by rule and variant.
///
/// # Errors
/// What the database met.
pub async fn flash_facts(
    db: &impl Connection,
    rules: &[RuleId],
    buyer: Option<&str>,
) -> Result<Vec<FlashFact>> {
    let fact = |row: Row| FlashFact {
        rule: RuleId(row.promotion_id),
        variant: VariantId(row.variant_id),
        left: to_u32(row.units - row.sold),
        bought: to_u32(row.by_buyer),
    };
    Ok(allotments(db, rules, buyer).await?.into_iter().map(fact).collect())
}

/// How flash sales stand, by rule and variant.
///
/// # Errors
/// What the database met.
pub async fn list_allotments(db: &impl Connection, rules: &[RuleId]) -> Result<Vec<FlashStand>> {
    let stand = |row: Row| FlashStand {
        rule: RuleId(row.promotion_id),
        variant_id: VariantId(row.variant_id),
        units: to_u32(row.units),
        sold: to_u32(row.sold),
    };
    Ok(allotments(db, rules, None).await?.into_iter().map(stand).collect())
}

async fn allotments(
    db: &impl Connection,
    rules: &[RuleId],
    buyer: Option<&str>,
) -> Result<Vec<Row>> {
    use flash_allotment::Column::{PromotionId, Sold, Units, VariantId};
    if rules.is_empty() {
        return Ok(Vec::new());
    }
    let of_allotment = Cond::all()
        .add(equal(buyer_use::Column::PromotionId, PromotionId))
        .add(equal(buyer_use::Column::VariantId, VariantId));
    let mut select = Query::select();
    select
        .exprs([PromotionId, VariantId, Units, Sold].map(|column| column.into_expr()))
        .from(flash_allotment::Entity)
        .and_where(PromotionId.is_in(rules.iter().map(|rule| rule.0)))
        .order_by(PromotionId.as_column_ref(), Order::Asc)
        .order_by(VariantId.as_column_ref(), Order::Asc);
    with_buyer(&mut select, of_allotment, buyer);
    rows(db, &select).await
}

/// How often coupons were used, also by a buyer; those that never were are left out.
///
/// # Errors
/// What the database met.
pub async fn coupon_facts(
    db: &impl Connection,
    rules: &[RuleId],
    buyer: Option<&str>,
) -> Result<Vec<CouponFact>> {
    use coupon_count::Column::{PromotionId, Used};
    #[derive(FromQueryResult)]
    struct Count {
        promotion_id: i64,
        used: i64,
        by_buyer: i64,
    }
    if rules.is_empty() {
        return Ok(Vec::new());
    }
    let of_coupon = Cond::all()
        .add(equal(buyer_use::Column::PromotionId, PromotionId))
        .add(buyer_use::Column::VariantId.eq(NO_VARIANT));
    let mut select = Query::select();
    select
        .exprs([PromotionId, Used].map(|column| column.into_expr()))
        .from(coupon_count::Entity)
        .and_where(PromotionId.is_in(rules.iter().map(|rule| rule.0)))
        .order_by(PromotionId.as_column_ref(), Order::Asc);
    with_buyer(&mut select, of_coupon, buyer);
    let fact = |row: Count| CouponFact {
        rule: RuleId(row.promotion_id),
        used: to_u32(row.used),
        used_by_buyer: to_u32(row.by_buyer),
    };
    Ok(rows(db, &select).await?.into_iter().map(fact).collect())
}

/// Adds what the buyer has had as `by_buyer`. Nobody's name is empty, so without a buyer it is 0.
fn with_buyer(select: &mut SelectStatement, on: Cond, buyer: Option<&str>) {
    let units = Func::coalesce([buyer_use::Column::Units.into_expr(), Expr::val(0_i64)]);
    let of_buyer = on.add(buyer_use::Column::Buyer.eq(buyer.unwrap_or_default()));
    select.expr_as(units, "by_buyer").left_join(buyer_use::Entity, of_buyer);
}

/// Whether an order was placed with that e-mail address, in its normal form, and not cancelled.
///
/// # Errors
/// What the database met.
pub async fn has_ordered(db: &impl Connection, email_normal: &str) -> Result<bool> {
    let query = order::Entity::find()
        .select_only()
        .column(order::Column::Id)
        .filter(order::Column::EmailNormal.eq(email_normal))
        .filter(order::Column::State.ne(OrderState::Cancelled.code()));
    Ok(query.limit(1).into_tuple::<i64>().one(db).await?.is_some())
}
