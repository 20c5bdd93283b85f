//! Points: the ledger, and the balance that is its sum. Whatever moves points moves the balance first, by a
//! conditional write on the member's one row: that row is the lock, so no order of events spends a point twice.

mod account;
mod gifts;
mod history;
mod order;

pub use account::{
    PointAccount, find_account, list_tiers_due, lock_account, set_check_in, set_tier, spend_since,
};
pub use gifts::{Birthday, list_birthdays};
pub use history::{find_lapse, list_check_ins, list_entries, pending_points};
pub use order::{
    OrderPoints, find_order_points, order_amounts, release_points, return_points, reverse_points,
};

use crate::entity::{point_account, point_draw, point_entry};
use crate::insert::insert_all;
use crate::query::to_u32;
use crate::{Connection, Result, StoreError, Tx};
use domain::ids::{MemberId, OrderId};
pub use domain::points::PointKind;
use domain::points::{Lot, take};
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use std::collections::HashMap;

/// The conflict of [`spend_points`] when there are not so many.
pub const NOT_ENOUGH_POINTS: &str = "ck_point_accounts__balance";

/// Points that come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPoints<'a> {
    /// Whose.
    pub member: MemberId,
    /// Why.
    pub kind: PointKind,
    /// What for, unique with member and kind: an order's id, a day's number, a year.
    pub cause: &'a str,
    /// How many.
    pub points: u32,
    /// From when they can be spent; later than now: they are pending.
    pub available_at: Timestamp,
    /// From when they can't any more.
    pub expires_at: Option<Timestamp>,
    /// The order they belong to.
    pub order: Option<OrderId>,
    /// What staff gave as their reason.
    pub reason: &'a str,
}

/// Points that go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spending<'a> {
    /// Whose.
    pub member: MemberId,
    /// Why.
    pub kind: PointKind,
    /// What for, as in [`NewPoints`].
    pub cause: &'a str,
    /// How many.
    pub points: u32,
    /// The order they belong to.
    pub order: Option<OrderId>,
    /// What staff gave as their reason.
    pub reason: &'a str,
}

/// When points can be spent whose order nobody knows the end of: not before that is told.
pub const NOT_YET: Timestamp = Timestamp(i64::MAX);

const PENDING: &str = "pending";
const AVAILABLE: &str = "available";

/// The points that a member can spend now; what has expired and was not swept yet is counted.
///
/// # Errors
/// What the database met.
pub async fn find_balance(db: &impl Connection, member: MemberId) -> Result<u32> {
    let account = point_account::Entity::find_by_id(member.0).one(db).await?;
    Ok(account.map_or(0, |account| u32::try_from(account.balance).unwrap_or_default()))
}

/// The points that a member can spend at a moment: what has expired is left out, swept or not.
///
/// # Errors
/// What the database met.
pub async fn find_spendable(db: &impl Connection, member: MemberId, now: Timestamp) -> Result<u32> {
    let lots = list_lots(db, member).await?;
    Ok(lots.iter().fold(0, |sum: u32, lot| sum.saturating_add(lot.spendable(now))))
}

/// Makes a member's account unless it is there.
async fn open(tx: &Tx, member: MemberId) -> Result<()> {
    let row = point_account::ActiveModel { member_id: Set(member.0), ..Default::default() };
    let mut insert = point_account::Entity::insert(row).into_query();
    insert.on_conflict(OnConflict::column(point_account::Column::MemberId).do_nothing().to_owned());
    tx.execute(&insert).await?;
    Ok(())
}

/// Adds to the balance, or takes from it where it suffices; that locks the member's row.
async fn shift(tx: &Tx, member: MemberId, by: i64) -> Result<()> {
    use point_account::Column::{Balance, MemberId};
    let update = point_account::Entity::update_many()
        .col_expr(Balance, Expr::col(Balance).add(by))
        .filter(MemberId.eq(member.0))
        .filter(Balance.gte(-by));
    match update.exec(tx).await?.rows_affected {
        0 => Err(StoreError::Conflict { constraint: NOT_ENOUGH_POINTS.to_owned() }),
        _ => Ok(()),
    }
}

/// Gives points; `false` when that cause has given them before.
///
/// # Errors
/// What the database met.
pub async fn give_points(tx: &Tx, new: &NewPoints<'_>, now: Timestamp) -> Result<bool> {
    open(tx, new.member).await?;
    let is_pending = now < new.available_at;
    let amount = i64::from(new.points);
    let row = point_entry::ActiveModel {
        id: NotSet,
        member_id: Set(new.member.0),
        kind: Set(new.kind.code().to_owned()),
        cause: Set(new.cause.to_owned()),
        amount: Set(amount),
        remaining: Set(amount),
        state: Set(if is_pending { PENDING } else { AVAILABLE }.to_owned()),
        created_at: Set(now.0),
        available_at: Set(new.available_at.0),
        expires_at: Set(new.expires_at.map(|at| at.0)),
        order_id: Set(new.order.map(|order| order.0)),
        reason: Set(new.reason.to_owned()),
    };
    if !insert_once(tx, row).await? {
        return Ok(false);
    }
    if !is_pending {
        shift(tx, new.member, amount).await?;
    }
    Ok(true)
}

async fn insert_once(tx: &Tx, row: point_entry::ActiveModel) -> Result<bool> {
    use point_entry::Column::{Cause, Kind, MemberId};
    let mut insert = point_entry::Entity::insert(row).into_query();
    insert.on_conflict(OnConflict::columns([MemberId, Kind, Cause]).do_nothing().to_owned());
    Ok(tx.execute(&insert).await?.rows_affected() == 1)
}

/// Spends points, those that expire first.
///
/// # Errors
/// [`StoreError::Conflict`] with [`NOT_ENOUGH_POINTS`], also when what is left has expired, or with the unique
/// cause when it has spent before; the transaction must be rolled back then.
pub async fn spend_points(tx: &Tx, spending: &Spending<'_>, now: Timestamp) -> Result<()> {
    let Spending { member, points, .. } = *spending;
    shift(tx, member, -i64::from(points)).await?;
    let lots = list_lots(tx, member).await?;
    let not_enough = || StoreError::Conflict { constraint: NOT_ENOUGH_POINTS.to_owned() };
    let drawn = take(&lots, points, now).ok_or_else(not_enough)?;
    draw(tx, spending, &drawn, now).await
}

/// Writes what is taken from which lot; the balance has gone down before.
async fn draw(
    tx: &Tx,
    spending: &Spending<'_>,
    drawn: &[(i64, u32)],
    now: Timestamp,
) -> Result<()> {
    let row = taken(spending, now);
    let entry = point_entry::Entity::insert(row).exec(tx).await?.last_insert_id;
    for (id, part) in drawn {
        change_remaining(tx, *id, -i64::from(*part)).await?;
    }
    let rows = drawn.iter().map(|(lot, part)| point_draw::ActiveModel {
        id: NotSet,
        entry_id: Set(entry),
        lot_id: Set(*lot),
        points: Set(i64::from(*part)),
        returned: Set(0),
    });
    insert_all(tx, rows.collect()).await
}

async fn change_remaining(tx: &Tx, id: i64, by: i64) -> Result<()> {
    use point_entry::Column::{Id, Remaining};
    point_entry::Entity::update_many()
        .col_expr(Remaining, Expr::col(Remaining).add(by))
        .filter(Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

fn taken(spending: &Spending<'_>, now: Timestamp) -> point_entry::ActiveModel {
    point_entry::ActiveModel {
        id: NotSet,
        member_id: Set(spending.member.0),
        kind: Set(spending.kind.code().to_owned()),
        cause: Set(spending.cause.to_owned()),
        amount: Set(-i64::from(spending.points)),
        remaining: Set(0),
        state: Set(AVAILABLE.to_owned()),
        created_at: Set(now.0),
        available_at: Set(now.0),
        expires_at: Set(None),
        order_id: Set(spending.order.map(|order| order.0)),
        reason: Set(spending.reason.to_owned()),
    }
}

/// Points of a member of which something is left, pending ones left out.
///
/// # Errors
/// What the database met.
pub async fn list_lots(db: &impl Connection, member: MemberId) -> Result<Vec<Lot>> {
    use point_entry::Column::{Id, Remaining, State};
    let rows = point_entry::Entity::find()
        .filter(point_entry::Column::MemberId.eq(member.0))
        .filter(State.eq(AVAILABLE))
        .filter(Remaining.gt(0))
        .order_by_asc(Id)
        .all(db)
        .await?;
    let lot = |row: point_entry::Model| Lot {
        id: row.id,
        remaining: u32::try_from(row.remaining).unwrap_or_default(),
        available_at: Timestamp(row.available_at),
        expires_at: row.expires_at.map(Timestamp),
    };
    Ok(rows.into_iter().map(lot).collect())
}

/// Pending points whose time has come, and points whose time is over: ids, oldest first.
///
/// # Errors
/// What the database met.
pub async fn list_points_due(
    db: &impl Connection,
    now: Timestamp,
    limit: u64,
) -> Result<(Vec<i64>, Vec<i64>)> {
    use point_entry::Column::{AvailableAt, ExpiresAt, Id, Remaining, State};
    let ripe = point_entry::Entity::find()
        .filter(State.eq(PENDING))
        .filter(AvailableAt.lte(now.0))
        .order_by_asc(AvailableAt);
    let over = point_entry::Entity::find()
        .filter(State.eq(AVAILABLE))
        .filter(ExpiresAt.lte(now.0))
        .filter(Remaining.gt(0))
        .order_by_asc(ExpiresAt);
    let ripe = ripe.select_only().column(Id).limit(limit).into_tuple().all(db).await?;
    let over = over.select_only().column(Id).limit(limit).into_tuple().all(db).await?;
    Ok((ripe, over))
}

/// Makes pending points spendable, less what of them was taken back meanwhile; `false` when they are already.
///
/// # Errors
/// What the database met.
pub async fn ripen_points(tx: &Tx, id: i64, now: Timestamp) -> Result<bool> {
    use point_entry::Column::{AvailableAt, Id, Kind, MemberId as Of, OrderId, State};
    let Some(row) = point_entry::Entity::find_by_id(id).one(tx).await? else { return Ok(false) };
    // The member's row is the lock, as for everything else.
    shift(tx, MemberId(row.member_id), 0).await?;
    let rows = point_entry::Entity::update_many()
        .col_expr(State, Expr::val(AVAILABLE))
        .filter(Id.eq(id))
        .filter(State.eq(PENDING))
        .filter(AvailableAt.lte(now.0))
        .exec_with_returning(tx)
        .await?;
    let Some(row) = rows.first() else { return Ok(false) };
    if let Some(order) = row.order_id {
        point_entry::Entity::update_many()
            .col_expr(State, Expr::val(AVAILABLE))
            .filter(Of.eq(row.member_id))
            .filter(OrderId.eq(order))
            .filter(Kind.eq(PointKind::Reversed.code()))
            .filter(State.eq(PENDING))
            .exec(tx)
            .await?;
    }
    shift(tx, MemberId(row.member_id), row.remaining).await?;
    Ok(true)
}

/// Takes what is left of points whose time is over; `false` when nothing is.
///
/// # Errors
/// What the database met.
pub async fn expire_points(tx: &Tx, id: i64, now: Timestamp) -> Result<bool> {
    let Some(row) = point_entry::Entity::find_by_id(id).one(tx).await? else { return Ok(false) };
    // The member's row is the lock; what is left is read again behind it.
    shift(tx, MemberId(row.member_id), 0).await?;
    let fresh = point_entry::Entity::find_by_id(id).one(tx).await?;
    let is_over = |row: &point_entry::Model| {
        row.state == AVAILABLE && row.remaining > 0 && row.expires_at.is_some_and(|at| at <= now.0)
    };
    let Some(row) = fresh.filter(is_over) else { return Ok(false) };
    shift(tx, MemberId(row.member_id), -row.remaining).await?;
    change_remaining(tx, id, -row.remaining).await?;
    let gone = Spending {
        member: MemberId(row.member_id),
        kind: PointKind::Expired,
        cause: &id.to_string(),
        points: to_u32(row.remaining),
        order: row.order_id.map(OrderId),
        reason: "",
    };
    point_entry::Entity::insert(taken(&gone, now)).exec_without_returning(tx).await?;
    Ok(true)
}

/// Members whose balance is not the sum of their ledger, or not what is left of their lots.
///
/// # Errors
/// What the database met.
pub async fn list_unsound_accounts(db: &impl Connection) -> Result<Vec<MemberId>> {
    use point_entry::Column::{Amount, MemberId as Of, Remaining, State};
    let sums = point_entry::Entity::find()
        .select_only()
        .column(Of)
        .column_as(Expr::col(Amount).sum().cast_as("bigint"), "amount")
        .column_as(Expr::col(Remaining).sum().cast_as("bigint"), "remaining")
        .filter(State.eq(AVAILABLE))
        .group_by(Of);
    let sums: Vec<(i64, i64, i64)> = sums.into_tuple().all(db).await?;
    let sums: HashMap<i64, (i64, i64)> =
        sums.into_iter().map(|(member, amount, left)| (member, (amount, left))).collect();
    let accounts = point_account::Entity::find().all(db).await?;
    let is_unsound = |account: &point_account::Model| {
        let (amount, left) = sums.get(&account.member_id).copied().unwrap_or_default();
        amount != account.balance || left != account.balance
    };
    Ok(accounts.iter().filter(|a| is_unsound(a)).map(|a| MemberId(a.member_id)).collect())
}
