//! What the shop's jobs look for. Each job then changes one row at a time under a condition, so that
//! several instances may run at once.

use crate::entity::order;
use crate::{Connection, Result};
use domain::ids::OrderId;
use domain::order::OrderState;
use domain::time::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

/// An order that should have left by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateRow {
    /// Its number.
    pub number: String,
    /// Code of its state.
    pub state: String,
    /// When it must have left at the latest.
    pub ship_by: Timestamp,
}

/// Orders that wait for their money although their time is over, oldest first.
pub async fn list_unpaid(db: &impl Connection, now: Timestamp, limit: u64) -> Result<Vec<OrderId>> {
    let query = in_states(&[OrderState::PendingPayment])
        .filter(order::Column::PayBy.lte(now.0))
        .order_by_asc(order::Column::PayBy);
    ids(db, query, limit).await
}

/// Orders that were delivered by a moment and are not completed, oldest first.
pub async fn list_delivered(
    db: &impl Connection,
    by: Timestamp,
    limit: u64,
) -> Result<Vec<OrderId>> {
    let query = in_states(&[OrderState::Delivered])
        .filter(order::Column::DeliveredAt.lte(by.0))
        .order_by_asc(order::Column::DeliveredAt);
    ids(db, query, limit).await
}

/// Orders that must have left by now and have not, and whose buyers were not told, oldest first.
pub async fn list_untold_late(
    db: &impl Connection,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<OrderId>> {
    let query = in_states(&[OrderState::Paid, OrderState::Picking])
        .filter(order::Column::ShipBy.lte(now.0))
        .filter(order::Column::LateToldAt.is_null())
        .order_by_asc(order::Column::ShipBy);
    ids(db, query, limit).await
}

/// Orders that could be picked by a moment and have not left, oldest first.
pub async fn list_late(
    db: &impl Connection,
    accepted_by: Timestamp,
    limit: u64,
) -> Result<Vec<LateRow>> {
    let rows = in_states(&[OrderState::Paid, OrderState::Picking])
        .filter(order::Column::AcceptedAt.lte(accepted_by.0))
        .filter(order::Column::ShipBy.is_not_null())
        .order_by_asc(order::Column::AcceptedAt)
        .select_only()
        .columns([order::Column::Number, order::Column::State, order::Column::ShipBy])
        .limit(limit)
        .into_tuple::<(String, String, i64)>()
        .all(db)
        .await?;
    let row = |(number, state, ship_by)| LateRow { number, state, ship_by: Timestamp(ship_by) };
    Ok(rows.into_iter().map(row).collect())
}

fn in_states(states: &[OrderState]) -> Select<order::Entity> {
    order::Entity::find().filter(order::Column::State.is_in(states.iter().map(|s| s.code())))
}

async fn ids(
    db: &impl Connection,
    query: Select<order::Entity>,
    limit: u64,
) -> Result<Vec<OrderId>> {
    let query = query.select_only().column(order::Column::Id).limit(limit);
    let ids: Vec<i64> = query.into_tuple().all(db).await?;
    Ok(ids.into_iter().map(OrderId).collect())
}
