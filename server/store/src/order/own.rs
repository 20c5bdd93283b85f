//! A member's own orders.

use super::read::state;
use crate::entity::{order, order_line};
use crate::query::{equal, exists, to_u32};
use crate::{Connection, Result};
use domain::account::orders::{OwnFilter, OwnOrder, OwnOrders};
use domain::ids::MemberId;
use domain::money::Money;
use domain::order::OrderState;
use domain::time::Timestamp;
use sea_orm::sea_query::{Condition, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Pictures of an order in the list.
const PICTURES: usize = 4;

/// Id, number, state, moment and total.
type Row = (i64, String, String, i64, i64);

/// A page of a member's orders, the newest first, at most `limit`.
///
/// # Errors
/// What the database met.
pub async fn list_own_orders(
    db: &impl Connection,
    member: MemberId,
    filter: &OwnFilter,
    limit: usize,
) -> Result<OwnOrders> {
    let mut query = order::Entity::find().filter(order::Column::MemberId.eq(member.0));
    if let Some(wanted) = filter.state {
        query = query.filter(order::Column::State.eq(wanted.code()));
    }
    if let Some(before) = filter.before {
        query = query.filter(order::Column::Id.lt(before));
    }
    if !filter.search.is_empty() {
        let mut named = Query::select();
        named
            .column(order_line::Column::Id)
            .from(order_line::Entity)
            .and_where(equal(order_line::Column::OrderId, order::Column::Id))
            .and_where(order_line::Column::Name.contains(&filter.search));
        let numbered = order::Column::Number.contains(filter.search.to_uppercase());
        query = query.filter(Condition::any().add(numbered).add(exists(named)));
    }
    let columns = [
        order::Column::Id,
        order::Column::Number,
        order::Column::State,
        order::Column::PlacedAt,
        order::Column::Total,
    ];
    // One more than is shown tells whether there is another page.
    let rows: Vec<Row> = query
        .select_only()
        .columns(columns)
        .order_by_desc(order::Column::Id)
        .limit(limit as u64 + 1)
        .into_tuple()
        .all(db)
        .await?;
    let next = (rows.len() > limit).then(|| rows.get(limit - 1).map(|row| row.0)).flatten();
    let shown = &rows[..rows.len().min(limit)];
    let orders = with_lines(db, shown).await?;
    Ok(OwnOrders { orders, counts: count_states(db, member).await?, next })
}

async fn with_lines(db: &impl Connection, rows: &[Row]) -> Result<Vec<OwnOrder>> {
    let lines: Vec<(i64, String, String, i64)> = order_line::Entity::find()
        .select_only()
        .columns([
            order_line::Column::OrderId,
            order_line::Column::Name,
            order_line::Column::ImagePath,
            order_line::Column::Quantity,
        ])
        .filter(order_line::Column::OrderId.is_in(rows.iter().map(|row| row.0)))
        .order_by_asc(order_line::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let whole = |(id, number, code, placed_at, total): &Row| {
        let of_it = || lines.iter().filter(|line| line.0 == *id);
        Ok(OwnOrder {
            number: number.clone(),
            state: state("orders.state", code)?,
            placed_at: Timestamp(*placed_at),
            total: Money(*total),
            units: of_it().map(|line| to_u32(line.3)).sum(),
            name: of_it().next().map_or_else(String::new, |line| line.1.clone()),
            pictures: of_it().take(PICTURES).map(|line| line.2.clone()).collect(),
        })
    };
    rows.iter().map(whole).collect()
}

async fn count_states(db: &impl Connection, member: MemberId) -> Result<Vec<(OrderState, u32)>> {
    let rows: Vec<(String, i64)> = order::Entity::find()
        .select_only()
        .column(order::Column::State)
        .column_as(order::Column::Id.count(), "orders")
        .filter(order::Column::MemberId.eq(member.0))
        .group_by(order::Column::State)
        .order_by_asc(order::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let count = |(code, count): (String, i64)| Ok((state("orders.state", &code)?, to_u32(count)));
    rows.into_iter().map(count).collect()
}
