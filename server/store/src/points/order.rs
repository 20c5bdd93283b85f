//! Points of an order: released when it is completed, taken back and given back with a refund.

use super::{
    AVAILABLE, NOT_YET, PENDING, Spending, change_remaining, draw, list_lots, open, ripen_points,
    shift,
};
use crate::entity::{order, order_adjustment, point_draw, point_entry};
use crate::query::to_u32;
use crate::{Connection, Result, Tx};
use domain::ids::{MemberId, OrderId};
use domain::money::Money;
use domain::points::{Lot, PointKind, take};
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::cmp::min;

/// What of an order counts for points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderPoints {
    /// Who placed it, or to whom it was given; nobody's has no points.
    pub member: Option<MemberId>,
    /// What its goods cost after every discount.
    pub goods: Money,
    /// When it arrived.
    pub delivered_at: Option<Timestamp>,
}

/// What of an order counts for points.
///
/// # Errors
/// What the database met.
pub async fn find_order_points(db: &impl Connection, id: OrderId) -> Result<Option<OrderPoints>> {
    use order::Column::{DeliveredAt, MemberId as Of, ShippingPrice, Total};
    let query = order::Entity::find_by_id(id.0).select_only();
    let query = query.columns([Of, Total, ShippingPrice, DeliveredAt]);
    let found: Option<(Option<i64>, i64, i64, Option<i64>)> = query.into_tuple().one(db).await?;
    let Some((member, total, shipping, delivered_at)) = found else { return Ok(None) };
    // The shipping's price is kept before coupons for shipping; what is left of the total is goods.
    let off_shipping: Vec<i64> = order_adjustment::Entity::find()
        .select_only()
        .column(order_adjustment::Column::Amount)
        .filter(order_adjustment::Column::OrderId.eq(id.0))
        .filter(order_adjustment::Column::Kind.eq("shipping_coupon"))
        .into_tuple()
        .all(db)
        .await?;
    let shipping = shipping.saturating_add(off_shipping.iter().sum());
    Ok(Some(OrderPoints {
        member: member.map(MemberId),
        goods: Money(std::cmp::max(total.saturating_sub(shipping), 0)),
        delivered_at: delivered_at.map(Timestamp),
    }))
}

async fn find_entry(
    db: &impl Connection,
    member: MemberId,
    kind: PointKind,
    id: OrderId,
) -> Result<Option<point_entry::Model>> {
    use point_entry::Column::{Kind, MemberId as Of, OrderId};
    let query = point_entry::Entity::find()
        .filter(Of.eq(member.0))
        .filter(OrderId.eq(id.0))
        .filter(Kind.eq(kind.code()));
    Ok(query.one(db).await?)
}

async fn has_entry(
    db: &impl Connection,
    member: MemberId,
    kind: PointKind,
    cause: &str,
) -> Result<bool> {
    use point_entry::Column::{Cause, Id, Kind, MemberId as Of};
    let query = point_entry::Entity::find()
        .select_only()
        .column(Id)
        .filter(Of.eq(member.0))
        .filter(Kind.eq(kind.code()))
        .filter(Cause.eq(cause));
    Ok(query.into_tuple::<i64>().one(db).await?.is_some())
}

/// Locks the member's account.
async fn lock(tx: &Tx, member: MemberId) -> Result<()> {
    open(tx, member).await?;
    shift(tx, member, 0).await
}

/// Tells when the pending points of an order can be spent and until when; when that is now, they can. `false`
/// when it has none.
///
/// # Errors
/// What the database met.
pub async fn release_points(
    tx: &Tx,
    member: MemberId,
    id: OrderId,
    span: (Timestamp, Timestamp),
    now: Timestamp,
) -> Result<bool> {
    use point_entry::Column::{AvailableAt, ExpiresAt, Id, State};
    lock(tx, member).await?;
    let found = find_entry(tx, member, PointKind::Earned, id).await?;
    let Some(lot) = found.filter(|lot| lot.state == PENDING) else { return Ok(false) };
    point_entry::Entity::update_many()
        .col_expr(AvailableAt, Expr::val(span.0.0))
        .col_expr(ExpiresAt, Expr::val(span.1.0))
        .filter(Id.eq(lot.id))
        .filter(State.eq(PENDING))
        .exec(tx)
        .await?;
    ripen_points(tx, lot.id, now).await?;
    Ok(true)
}

/// How many points an order brought, and how many were spent with it.
///
/// # Errors
/// What the database met.
pub async fn order_amounts(
    db: &impl Connection,
    member: MemberId,
    id: OrderId,
) -> Result<(u32, u32)> {
    let earned = find_entry(db, member, PointKind::Earned, id).await?;
    let spent = find_entry(db, member, PointKind::Spent, id).await?;
    let amount = |entry: Option<point_entry::Model>| entry.map_or(0, |entry| entry.amount);
    Ok((to_u32(amount(earned)), to_u32(-amount(spent))))
}

/// Takes points back that an order brought; how many. First what is left of them, then others: points are alike.
/// What the member has spent meanwhile is not owed, since no balance is below zero. A cause takes once.
///
/// # Errors
/// What the database met.
pub async fn reverse_points(
    tx: &Tx,
    member: MemberId,
    id: OrderId,
    cause: &str,
    points: u32,
    now: Timestamp,
) -> Result<u32> {
    lock(tx, member).await?;
    let Some(lot) = find_entry(tx, member, PointKind::Earned, id).await? else { return Ok(0) };
    if points == 0 || has_entry(tx, member, PointKind::Reversed, cause).await? {
        return Ok(0);
    }
    let spending = |points| Spending {
        member,
        kind: PointKind::Reversed,
        cause,
        points,
        order: Some(id),
        reason: "",
    };
    if lot.state == PENDING {
        let part = min(points, to_u32(lot.remaining));
        reverse_pending(tx, &lot, &spending(part), now).await?;
        return Ok(part);
    }
    let lots = list_lots(tx, member).await?;
    let drawn = own_first(&lots, lot.id, points, now);
    let sum = drawn.iter().map(|(_, part)| part).sum();
    if sum > 0 {
        shift(tx, member, -i64::from(sum)).await?;
        draw(tx, &spending(sum), &drawn, now).await?;
    }
    Ok(sum)
}

/// Of pending points a part, which never was in the balance: it is pending until they are not.
async fn reverse_pending(
    tx: &Tx,
    lot: &point_entry::Model,
    spending: &Spending<'_>,
    now: Timestamp,
) -> Result<()> {
    use point_entry::Column::{AvailableAt, Id};
    if spending.points == 0 {
        return Ok(());
    }
    let row = point_entry::ActiveModel {
        state: Set(PENDING.to_owned()),
        available_at: Set(NOT_YET.0),
        ..super::taken(spending, now)
    };
    point_entry::Entity::insert(row).exec_without_returning(tx).await?;
    change_remaining(tx, lot.id, -i64::from(spending.points)).await?;
    if i64::from(spending.points) < lot.remaining {
        return Ok(());
    }
    // Nothing is waited for any more.
    point_entry::Entity::update_many()
        .col_expr(AvailableAt, Expr::val(now.0))
        .filter(Id.eq(lot.id))
        .exec(tx)
        .await?;
    ripen_points(tx, lot.id, now).await?;
    Ok(())
}

/// What of which lot: of one first, then of the others those that expire first.
fn own_first(lots: &[Lot], own: i64, points: u32, now: Timestamp) -> Vec<(i64, u32)> {
    let mine = lots.iter().find(|lot| lot.id == own).map_or(0, |lot| lot.spendable(now));
    let mine = min(mine, points);
    let others: Vec<Lot> = lots.iter().filter(|lot| lot.id != own).copied().collect();
    let left = others.iter().fold(0, |sum: u32, lot| sum.saturating_add(lot.spendable(now)));
    let mut drawn = take(&others, min(left, points - mine), now).unwrap_or_default();
    if mine > 0 {
        drawn.insert(0, (own, mine));
    }
    drawn
}

/// Gives points back that were spent with an order; how many. They go to the lots they came from, and live as
/// long as those; those whose lot is over live until `until`. A cause gives once.
///
/// # Errors
/// What the database met.
pub async fn return_points(
    tx: &Tx,
    member: MemberId,
    id: OrderId,
    cause: &str,
    points: u32,
    (now, until): (Timestamp, Timestamp),
) -> Result<u32> {
    lock(tx, member).await?;
    let Some(spent) = find_entry(tx, member, PointKind::Spent, id).await? else { return Ok(0) };
    if points == 0 || has_entry(tx, member, PointKind::Returned, cause).await? {
        return Ok(0);
    }
    let (restored, fresh) = restore(tx, spent.id, i64::from(points), now).await?;
    let sum = restored + fresh;
    if sum == 0 {
        return Ok(0);
    }
    let row = point_entry::ActiveModel {
        id: NotSet,
        member_id: Set(member.0),
        kind: Set(PointKind::Returned.code().to_owned()),
        cause: Set(cause.to_owned()),
        amount: Set(sum),
        // What went to its lot is left there.
        remaining: Set(fresh),
        state: Set(AVAILABLE.to_owned()),
        created_at: Set(now.0),
        available_at: Set(now.0),
        expires_at: Set((fresh > 0).then_some(until.0)),
        order_id: Set(Some(id.0)),
        reason: Set(String::new()),
    };
    point_entry::Entity::insert(row).exec_without_returning(tx).await?;
    shift(tx, member, sum).await?;
    Ok(to_u32(sum))
}

/// Puts back what an entry took, what lives longest first: how many to their lots, and how many whose lot is over.
async fn restore(tx: &Tx, entry: i64, points: i64, now: Timestamp) -> Result<(i64, i64)> {
    use point_draw::Column::{EntryId, Id, Returned};
    let draws =
        point_draw::Entity::find().filter(EntryId.eq(entry)).order_by_desc(Id).all(tx).await?;
    let (mut restored, mut fresh) = (0, 0);
    for drawn in draws {
        let part = min(drawn.points - drawn.returned, points - restored - fresh);
        if part <= 0 {
            continue;
        }
        point_draw::Entity::update_many()
            .col_expr(Returned, Expr::col(Returned).add(part))
            .filter(Id.eq(drawn.id))
            .exec(tx)
            .await?;
        let lot = point_entry::Entity::find_by_id(drawn.lot_id).one(tx).await?;
        if lot.is_some_and(|lot| lot.expires_at.is_none_or(|at| now.0 < at)) {
            change_remaining(tx, drawn.lot_id, part).await?;
            restored += part;
        } else {
            fresh += part;
        }
    }
    Ok((restored, fresh))
}
