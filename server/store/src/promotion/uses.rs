//! What orders hold of promotions: units of a flash sale, uses of a coupon. Every change is a
//! conditional write, so that no order of events goes over a limit, and a row in the ledger beside
//! it.

use super::NO_VARIANT;
use crate::entity::{buyer_use, coupon_count, flash_allotment, promotion_use};
use crate::insert::insert_all;
use crate::{Result, StoreError, Tx};
use domain::ids::{OrderId, RuleId, VariantId};
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryTrait};
use std::collections::BTreeMap;

/// The conflict of [`take_promotions`] when fewer units are left of a flash sale's allotment.
pub const SOLD_OUT: &str = "ck_flash_allotments__sold";
/// The conflict of [`take_promotions`] when a coupon has no uses left.
pub const USED_UP: &str = "ck_coupon_counts__used";
/// The conflict of [`take_promotions`] when the buyer has had what one buyer may have.
pub const MEMBER_LIMIT: &str = "ck_buyer_uses__units";

/// What an order takes of a promotion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Take {
    /// The flash sale or the coupon.
    pub rule: RuleId,
    /// The variant of a flash sale; `None` for a coupon.
    pub variant: Option<VariantId>,
    /// Units, or uses.
    pub units: u32,
    /// Uses that a coupon has altogether; a flash sale's limit is its allotment.
    pub total: Option<u32>,
    /// What one buyer may have, of this variant or of this coupon.
    pub per_buyer: Option<u32>,
}

/// Takes by rule and variant: the order in which rows are locked, so that two orders that want the
/// same promotions wait for each other instead of deadlocking.
type Takes = BTreeMap<(i64, i64), Take>;

/// Takes of promotions for an order; takes of the same thing are summed. The rows that many buyers
/// want are locked last.
///
/// # Errors
/// [`StoreError::Conflict`] with [`SOLD_OUT`], [`USED_UP`] or [`MEMBER_LIMIT`]; the transaction must
/// be rolled back then.
pub async fn take_promotions(
    tx: &Tx,
    order_id: OrderId,
    buyer: &str,
    takes: &[Take],
) -> Result<()> {
    let takes = summed(takes);
    insert_all(tx, takes.iter().map(|(key, take)| entry(order_id, buyer, *key, take)).collect())
        .await?;
    for (key, take) in &takes {
        add_for_buyer(tx, buyer, *key, take).await?;
    }
    for (key, take) in &takes {
        match take.variant {
            Some(_) => add_sold(tx, *key, take).await?,
            None => add_used(tx, take).await?,
        }
    }
    Ok(())
}

fn summed(takes: &[Take]) -> Takes {
    let mut summed = Takes::new();
    for take in takes.iter().filter(|take| take.units > 0) {
        let key = (take.rule.0, take.variant.map_or(NO_VARIANT, |variant| variant.0));
        let sum = summed.entry(key).or_insert(Take { units: 0, ..*take });
        sum.units = sum.units.saturating_add(take.units);
    }
    summed
}

fn entry(
    order_id: OrderId,
    buyer: &str,
    (promotion_id, variant_id): (i64, i64),
    take: &Take,
) -> promotion_use::ActiveModel {
    promotion_use::ActiveModel {
        id: NotSet,
        order_id: Set(order_id.0),
        promotion_id: Set(promotion_id),
        variant_id: Set(variant_id),
        buyer: Set(buyer.to_owned()),
        units: Set(i64::from(take.units)),
        released_at: Set(None),
    }
}

async fn add_for_buyer(
    tx: &Tx,
    buyer: &str,
    (promotion_id, variant_id): (i64, i64),
    take: &Take,
) -> Result<()> {
    use buyer_use::Column::{Buyer, PromotionId, Units, VariantId};
    let units = i64::from(take.units);
    let row = buyer_use::ActiveModel {
        promotion_id: Set(promotion_id),
        variant_id: Set(variant_id),
        buyer: Set(buyer.to_owned()),
        units: Set(units),
    };
    let mut add = OnConflict::columns([PromotionId, VariantId, Buyer]);
    add_within(&mut add, Units, units, take.per_buyer, MEMBER_LIMIT)?;
    written(tx, buyer_use::Entity::insert(row).on_conflict(add), MEMBER_LIMIT).await
}

async fn add_used(tx: &Tx, take: &Take) -> Result<()> {
    use coupon_count::Column::{PromotionId, Used};
    let uses = i64::from(take.units);
    let row = coupon_count::ActiveModel { promotion_id: Set(take.rule.0), used: Set(uses) };
    let mut add = OnConflict::column(PromotionId);
    add_within(&mut add, Used, uses, take.total, USED_UP)?;
    written(tx, coupon_count::Entity::insert(row).on_conflict(add), USED_UP).await
}

/// Makes the insert of a first figure an addition to the one that is there, when the sum is within
/// the limit; refuses a first figure that isn't.
fn add_within<C: ColumnTrait>(
    add: &mut OnConflict,
    column: C,
    units: i64,
    limit: Option<u32>,
    refusal: &str,
) -> Result<()> {
    let sum = || column.into_expr().add(units);
    add.value(column, sum());
    if let Some(limit) = limit.map(i64::from) {
        if units > limit {
            return Err(refused(refusal));
        }
        add.action_and_where(sum().lte(limit));
    }
    Ok(())
}

async fn written(tx: &Tx, insert: impl QueryTrait, refusal: &str) -> Result<()> {
    match tx.execute(insert.as_query()).await?.rows_affected() {
        0 => Err(refused(refusal)),
        _ => Ok(()),
    }
}

fn refused(constraint: &str) -> StoreError {
    StoreError::Conflict { constraint: constraint.to_owned() }
}

async fn add_sold(tx: &Tx, (promotion_id, variant_id): (i64, i64), take: &Take) -> Result<()> {
    use flash_allotment::Column::{PromotionId, Sold, Units, VariantId};
    let sum = || Expr::col(Sold).add(i64::from(take.units));
    let update = flash_allotment::Entity::update_many()
        .col_expr(Sold, sum())
        .filter(PromotionId.eq(promotion_id))
        .filter(VariantId.eq(variant_id))
        .filter(sum().lte(Expr::col(Units)));
    match update.exec(tx).await?.rows_affected {
        0 => Err(refused(SOLD_OUT)),
        _ => Ok(()),
    }
}

/// Gives back what an order holds of promotions. Called again, it finds nothing to give back.
///
/// # Errors
/// What the database met.
pub async fn release_promotions(tx: &Tx, order_id: OrderId, now: Timestamp) -> Result<()> {
    let mut held = promotion_use::Entity::update_many()
        .col_expr(promotion_use::Column::ReleasedAt, Expr::val(now.0))
        .filter(promotion_use::Column::OrderId.eq(order_id.0))
        .filter(promotion_use::Column::ReleasedAt.is_null())
        .exec_with_returning(tx)
        .await?;
    // The order in which they were taken.
    held.sort_unstable_by_key(|row| (row.promotion_id, row.variant_id));
    for row in &held {
        take_from_buyer(tx, row).await?;
    }
    for row in &held {
        match row.variant_id {
            NO_VARIANT => take_from_used(tx, row).await?,
            _ => take_from_sold(tx, row).await?,
        }
    }
    Ok(())
}

async fn take_from_buyer(tx: &Tx, row: &promotion_use::Model) -> Result<()> {
    use buyer_use::Column::{Buyer, PromotionId, Units, VariantId};
    buyer_use::Entity::update_many()
        .col_expr(Units, Expr::col(Units).sub(row.units))
        .filter(PromotionId.eq(row.promotion_id))
        .filter(VariantId.eq(row.variant_id))
        .filter(Buyer.eq(row.buyer.as_str()))
        .exec(tx)
        .await?;
    Ok(())
}

async fn take_from_used(tx: &Tx, row: &promotion_use::Model) -> Result<()> {
    use coupon_count::Column::{PromotionId, Used};
    coupon_count::Entity::update_many()
        .col_expr(Used, Expr::col(Used).sub(row.units))
        .filter(PromotionId.eq(row.promotion_id))
        .exec(tx)
        .await?;
    Ok(())
}

async fn take_from_sold(tx: &Tx, row: &promotion_use::Model) -> Result<()> {
    use flash_allotment::Column::{PromotionId, Sold, VariantId};
    flash_allotment::Entity::update_many()
        .col_expr(Sold, Expr::col(Sold).sub(row.units))
        .filter(PromotionId.eq(row.promotion_id))
        .filter(VariantId.eq(row.variant_id))
        .exec(tx)
        .await?;
    Ok(())
}
