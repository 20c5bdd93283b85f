//! What an order does to its buyer's points.

use super::tiers::review;
use crate::Shop;
use domain::ids::{MemberId, OrderId};
use domain::money::Money;
use domain::order::OrderState;
use domain::points::{PointKind, share};
use store::points::{
    NOT_YET, NewPoints, OrderPoints, Spending, find_account, find_order_points, give_points,
    order_amounts, release_points, return_points, reverse_points, spend_points,
};
use store::{Result, Tx};

/// How long points live at least that go back after their time.
const GRACE_MONTHS: i64 = 1;

/// Spends points with an order that is placed.
///
/// # Errors
/// Conflict [`store::points::NOT_ENOUGH_POINTS`].
pub(crate) async fn spend(
    shop: &Shop,
    tx: &Tx,
    member: MemberId,
    order: OrderId,
    points: u32,
) -> Result<()> {
    let cause = order.0.to_string();
    let spending = Spending {
        member,
        kind: PointKind::Spent,
        cause: &cause,
        points,
        order: Some(order),
        reason: "",
    };
    spend_points(tx, &spending, shop.clock.now()).await
}

/// Follows an order into a state: paid, its points are pending; completed, they can be spent when the time to
/// return it is over, and its buyer's tier is looked at; called off, everything goes back.
pub(crate) async fn follow(shop: &Shop, tx: &Tx, id: OrderId, to: OrderState) -> Result<()> {
    if !matches!(to, OrderState::Paid | OrderState::Completed | OrderState::Cancelled) {
        return Ok(());
    }
    let Some(order) = find_order_points(tx, id).await? else { return Ok(()) };
    let Some(member) = order.member else { return Ok(()) };
    match to {
        OrderState::Paid => earn(shop, tx, member, id, &order).await,
        OrderState::Completed => complete(shop, tx, member, id, &order).await,
        _ => {
            let whole = Refunded { part: None, before: Money::ZERO, refunded: order.goods };
            refund(shop, tx, id, &whole).await
        }
    }
}

/// Pending until the order is completed: nobody knows when that is.
async fn earn(
    shop: &Shop,
    tx: &Tx,
    member: MemberId,
    id: OrderId,
    order: &OrderPoints,
) -> Result<()> {
    let members = &shop.settings.members;
    let tier = find_account(tx, member).await?.tier;
    let points = members.earn.earned(order.goods, members.tiers.points_bp(tier));
    if points == 0 {
        return Ok(());
    }
    let new = NewPoints {
        member,
        kind: PointKind::Earned,
        cause: &id.0.to_string(),
        points,
        available_at: NOT_YET,
        expires_at: None,
        order: Some(id),
        reason: "",
    };
    give_points(tx, &new, shop.clock.now()).await?;
    Ok(())
}

async fn complete(
    shop: &Shop,
    tx: &Tx,
    member: MemberId,
    id: OrderId,
    order: &OrderPoints,
) -> Result<()> {
    // Of a guest's order that was given to a member after it was paid, they are earned only now.
    earn(shop, tx, member, id, order).await?;
    let now = shop.clock.now();
    // Staff may complete an order before the time to return it is over.
    let window = shop.settings.complete_after_ms();
    let from = order.delivered_at.map_or(now, |at| at.plus_ms(window)).max(now);
    let offset = shop.settings.utc_offset_minutes;
    let until = shop.settings.members.earn.expires_at(from, offset);
    release_points(tx, member, id, (from, until), now).await?;
    review(shop, tx, member).await?;
    Ok(())
}

/// A refund of an order's goods, or of a part of them.
pub struct Refunded {
    /// What tells this refund from the order's others; nothing for the whole order's.
    pub part: Option<i64>,
    /// What was refunded of the goods before.
    pub before: Money,
    /// What is refunded of them.
    pub refunded: Money,
}

/// Takes back what an order brought and gives back what was spent with it, in proportion. Belongs into the
/// transaction that writes the refund.
///
/// # Errors
/// What the database met.
pub async fn refund(shop: &Shop, tx: &Tx, id: OrderId, what: &Refunded) -> Result<()> {
    let Some(order) = find_order_points(tx, id).await? else { return Ok(()) };
    let Some(member) = order.member else { return Ok(()) };
    let (earned, spent) = order_amounts(tx, member, id).await?;
    let now = shop.clock.now();
    let (back, gone) = match what.part {
        // Whole, also when points or a coupon paid for all of it and there is nothing to be in proportion to.
        None => (earned, spent),
        Some(_) => {
            let part = |points| share(points, order.goods, what.before, what.refunded);
            (part(earned), part(spent))
        }
    };
    let cause = match what.part {
        None => id.0.to_string(),
        Some(part) => format!("{}/{part}", id.0),
    };
    reverse_points(tx, member, id, &cause, back, now).await?;
    let offset = shop.settings.utc_offset_minutes;
    let until = domain::calendar::end_of_month(now, GRACE_MONTHS, offset);
    return_points(tx, member, id, &cause, gone, (now, until)).await?;
    Ok(())
}
