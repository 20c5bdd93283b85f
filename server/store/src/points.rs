//! Points: the ledger, and the balance that is its sum. Whatever moves points moves the balance first, by a
//! conditional write on the member's one row: that row is the lock, so no order of events spends a point twice.

use crate::entity::{point_account, point_entry};
use crate::{Connection, Result, StoreError, Tx};
use domain::ids::MemberId;
use domain::points::{Lot, take};
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use std::collections::HashMap;

/// The conflict of [`spend_points`] when there are not so many.
pub const NOT_ENOUGH_POINTS: &str = "ck_point_accounts__balance";

/// Why points came or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PointKind {
    /// For an order.
    Earned,
    /// With an order.
    Spent,
    /// Earned ones, taken back with a refund.
    Reversed,
    /// Spent ones, given back with a refund.
    Returned,
    /// For checking in.
    CheckIn,
    /// For a birthday.
    Birthday,
    /// By staff.
    Granted,
    /// Their time was over.
    Expired,
}

impl PointKind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Earned,
        Self::Spent,
        Self::Reversed,
        Self::Returned,
        Self::CheckIn,
        Self::Birthday,
        Self::Granted,
        Self::Expired,
    ];

    /// Code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Earned => "earned",
            Self::Spent => "spent",
            Self::Reversed => "reversed",
            Self::Returned => "returned",
            Self::CheckIn => "check_in",
            Self::Birthday => "birthday",
            Self::Granted => "granted",
            Self::Expired => "expired",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

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
}

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

/// Spends points, those that expire first; `cause` as in [`NewPoints`].
///
/// # Errors
/// [`StoreError::Conflict`] with [`NOT_ENOUGH_POINTS`], also when what is left has expired, or with the unique
/// cause when it has spent before; the transaction must be rolled back then.
pub async fn spend_points(
    tx: &Tx,
    member: MemberId,
    kind: PointKind,
    cause: &str,
    points: u32,
    now: Timestamp,
) -> Result<()> {
    shift(tx, member, -i64::from(points)).await?;
    let lots = list_lots(tx, member).await?;
    let not_enough = || StoreError::Conflict { constraint: NOT_ENOUGH_POINTS.to_owned() };
    for (id, part) in take(&lots, points, now).ok_or_else(not_enough)? {
        use point_entry::Column::{Id, Remaining};
        point_entry::Entity::update_many()
            .col_expr(Remaining, Expr::col(Remaining).sub(i64::from(part)))
            .filter(Id.eq(id))
            .exec(tx)
            .await?;
    }
    let row = taken(member, kind, cause, i64::from(points), now);
    point_entry::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

fn taken(
    member: MemberId,
    kind: PointKind,
    cause: &str,
    points: i64,
    now: Timestamp,
) -> point_entry::ActiveModel {
    point_entry::ActiveModel {
        id: NotSet,
        member_id: Set(member.0),
        kind: Set(kind.code().to_owned()),
        cause: Set(cause.to_owned()),
        amount: Set(-points),
        remaining: Set(0),
        state: Set(AVAILABLE.to_owned()),
        created_at: Set(now.0),
        available_at: Set(now.0),
        expires_at: Set(None),
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

/// Makes pending points spendable; `false` when they are already.
///
/// # Errors
/// What the database met.
pub async fn ripen_points(tx: &Tx, id: i64, now: Timestamp) -> Result<bool> {
    use point_entry::Column::{AvailableAt, Id, State};
    let rows = point_entry::Entity::update_many()
        .col_expr(State, Expr::val(AVAILABLE))
        .filter(Id.eq(id))
        .filter(State.eq(PENDING))
        .filter(AvailableAt.lte(now.0))
        .exec_with_returning(tx)
        .await?;
    let Some(row) = rows.first() else { return Ok(false) };
    shift(tx, MemberId(row.member_id), row.amount).await?;
    Ok(true)
}

/// Takes what is left of points whose time is over; `false` when nothing is.
///
/// # Errors
/// What the database met.
pub async fn expire_points(tx: &Tx, id: i64, now: Timestamp) -> Result<bool> {
    use point_entry::Column::{Id, Remaining};
    let Some(row) = point_entry::Entity::find_by_id(id).one(tx).await? else { return Ok(false) };
    // The member's row is the lock; what is left is read again behind it.
    shift(tx, MemberId(row.member_id), 0).await?;
    let fresh = point_entry::Entity::find_by_id(id).one(tx).await?;
    let is_over = |row: &point_entry::Model| {
        row.state == AVAILABLE && row.remaining > 0 && row.expires_at.is_some_and(|at| at <= now.0)
    };
    let Some(row) = fresh.filter(is_over) else { return Ok(false) };
    let member = MemberId(row.member_id);
    shift(tx, member, -row.remaining).await?;
    point_entry::Entity::update_many()
        .col_expr(Remaining, Expr::val(0))
        .filter(Id.eq(id))
        .exec(tx)
        .await?;
    let gone = taken(member, PointKind::Expired, &id.to_string(), row.remaining, now);
    point_entry::Entity::insert(gone).exec_without_returning(tx).await?;
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
