//! A member's ledger as they read it.

use super::{AVAILABLE, PENDING};
use crate::entity::{order, point_entry};
use crate::order::corrupt;
use crate::query::to_u32;
use crate::{Connection, Result};
use domain::account::points::{PointFilter, PointRow};
use domain::ids::MemberId;
use domain::points::PointKind;
use domain::time::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use std::collections::HashMap;

fn of(member: MemberId) -> Select<point_entry::Entity> {
    point_entry::Entity::find().filter(point_entry::Column::MemberId.eq(member.0))
}

/// A page of a member's entries, the newest first, at most `limit`, and where the next one begins.
///
/// # Errors
/// What the database met.
pub async fn list_entries(
    db: &impl Connection,
    member: MemberId,
    filter: PointFilter,
    before: Option<i64>,
    limit: usize,
) -> Result<(Vec<PointRow>, Option<i64>)> {
    use point_entry::Column::{Amount, Id, Kind, State};
    let expired = PointKind::Expired.code();
    let mut query = match filter {
        PointFilter::All => of(member),
        PointFilter::Earned => of(member).filter(Amount.gt(0)).filter(State.eq(AVAILABLE)),
        PointFilter::Spent => of(member).filter(Amount.lt(0)).filter(Kind.ne(expired)),
        PointFilter::Expired => of(member).filter(Kind.eq(expired)),
        PointFilter::Pending => of(member).filter(State.eq(PENDING)),
    };
    if let Some(before) = before {
        query = query.filter(Id.lt(before));
    }
    // One more than is shown tells whether there is another page.
    let mut rows = query.order_by_desc(Id).limit(limit as u64 + 1).all(db).await?;
    let has_more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| has_more).map(|row| row.id);
    let numbers = numbers(db, &rows).await?;
    let row = |row: point_entry::Model| {
        Ok(PointRow {
            kind: PointKind::from_code(&row.kind)
                .ok_or_else(|| corrupt("point_entries.kind", &row.kind))?,
            amount: row.amount,
            at: Timestamp(row.created_at),
            is_pending: row.state == PENDING,
            remaining: to_u32(row.remaining),
            expires_at: row.expires_at.map(Timestamp),
            order: row.order_id.and_then(|id| numbers.get(&id).cloned()),
            reason: row.reason,
        })
    };
    let rows = rows.into_iter().map(row).collect::<Result<_>>()?;
    Ok((rows, next))
}

/// The numbers of the entries' orders.
async fn numbers(
    db: &impl Connection,
    rows: &[point_entry::Model],
) -> Result<HashMap<i64, String>> {
    use order::Column::{Id, Number};
    let ids: Vec<i64> = rows.iter().filter_map(|row| row.order_id).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let query = order::Entity::find().select_only().columns([Id, Number]).filter(Id.is_in(ids));
    let found: Vec<(i64, String)> = query.into_tuple().all(db).await?;
    Ok(found.into_iter().collect())
}

/// Points of a member that wait for their order's end.
///
/// # Errors
/// What the database met.
pub async fn pending_points(db: &impl Connection, member: MemberId) -> Result<u32> {
    use point_entry::Column::{Remaining, State};
    let query = of(member)
        .select_only()
        .column_as(Expr::col(Remaining).sum().cast_as("bigint"), "pending")
        .filter(State.eq(PENDING));
    let sum: Option<Option<i64>> = query.into_tuple().one(db).await?;
    Ok(to_u32(sum.flatten().unwrap_or_default()))
}

/// When the next points of a member lapse, and how many then.
///
/// # Errors
/// What the database met.
pub async fn find_lapse(
    db: &impl Connection,
    member: MemberId,
    now: Timestamp,
) -> Result<Option<(Timestamp, u32)>> {
    use point_entry::Column::{ExpiresAt, Remaining, State};
    let query = of(member)
        .select_only()
        .column(ExpiresAt)
        .column_as(Expr::col(Remaining).sum().cast_as("bigint"), "points")
        .filter(State.eq(AVAILABLE))
        .filter(Remaining.gt(0))
        .filter(ExpiresAt.gt(now.0))
        .group_by(ExpiresAt)
        .order_by_asc(ExpiresAt);
    let found: Option<(i64, i64)> = query.into_tuple().one(db).await?;
    Ok(found.map(|(at, points)| (Timestamp(at), to_u32(points))))
}

/// When a member checked in since a moment, the oldest first.
///
/// # Errors
/// What the database met.
pub async fn list_check_ins(
    db: &impl Connection,
    member: MemberId,
    from: Timestamp,
) -> Result<Vec<Timestamp>> {
    use point_entry::Column::{CreatedAt, Id, Kind};
    let query = of(member)
        .select_only()
        .column(CreatedAt)
        .filter(Kind.eq(PointKind::CheckIn.code()))
        .filter(CreatedAt.gte(from.0))
        .order_by_asc(Id);
    let found: Vec<i64> = query.into_tuple().all(db).await?;
    Ok(found.into_iter().map(Timestamp).collect())
}
