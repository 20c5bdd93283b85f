//! Changing an order: its state, its events, its parcels.

use crate::entity::{order, order_event, shipment};
use crate::order::OrderHead;
use crate::order::read::{corrupt, head};
use crate::{Result, Tx};
use domain::ids::OrderId;
use domain::order::{Actor, OrderEvent, OrderState, Parcel};
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

/// Moments that a change of state sets; the others stay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stamps {
    /// From when it may be picked, and until when it must have left.
    pub accepted: Option<(Timestamp, Timestamp)>,
    /// When it arrived.
    pub delivered_at: Option<Timestamp>,
}

/// The order with that number, locked until the transaction ends.
pub async fn lock_order(tx: &Tx, number: &str) -> Result<Option<OrderHead>> {
    let query = order::Entity::find().filter(order::Column::Number.eq(number));
    query.lock_exclusive().one(tx).await?.map(|row| head(&row)).transpose()
}

/// The order with that id, locked until the transaction ends.
pub async fn lock_order_by_id(tx: &Tx, id: OrderId) -> Result<Option<OrderHead>> {
    let query = order::Entity::find_by_id(id.0);
    query.lock_exclusive().one(tx).await?.map(|row| head(&row)).transpose()
}

/// Moves an order from one state to another; `false` when it was no longer in the first one.
pub async fn set_state(
    tx: &Tx,
    id: OrderId,
    from: OrderState,
    to: OrderState,
    stamps: Stamps,
) -> Result<bool> {
    let mut update = order::Entity::update_many()
        .col_expr(order::Column::State, Expr::val(to.code()))
        .filter(order::Column::Id.eq(id.0))
        .filter(order::Column::State.eq(from.code()));
    if let Some((accepted_at, ship_by)) = stamps.accepted {
        update = update
            .col_expr(order::Column::AcceptedAt, Expr::val(accepted_at.0))
            .col_expr(order::Column::ShipBy, Expr::val(ship_by.0));
    }
    if let Some(delivered_at) = stamps.delivered_at {
        update = update.col_expr(order::Column::DeliveredAt, Expr::val(delivered_at.0));
    }
    Ok(update.exec(tx).await?.rows_affected == 1)
}

/// Adds to what happened to an order.
pub async fn add_event(tx: &Tx, id: OrderId, event: &OrderEvent) -> Result<()> {
    let (actor, actor_name) = match &event.actor {
        Actor::Buyer => ("buyer", ""),
        Actor::Staff(name) => ("staff", name.as_str()),
        Actor::System => ("system", ""),
    };
    let row = order_event::ActiveModel {
        id: NotSet,
        order_id: Set(id.0),
        state: Set(event.state.code().to_owned()),
        at: Set(event.at.0),
        actor: Set(actor.to_owned()),
        actor_name: Set(actor_name.to_owned()),
        reason: Set(event.reason.clone()),
    };
    order_event::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Who did something, from the columns that [`add_event`] writes.
pub(super) fn actor(row: &order_event::Model) -> Result<Actor> {
    match row.actor.as_str() {
        "buyer" => Ok(Actor::Buyer),
        "staff" => Ok(Actor::Staff(row.actor_name.clone())),
        "system" => Ok(Actor::System),
        _ => Err(corrupt("order_events.actor", &row.actor)),
    }
}

/// Adds a parcel to an order.
pub async fn add_shipment(tx: &Tx, id: OrderId, parcel: &Parcel, now: Timestamp) -> Result<()> {
    let row = shipment::ActiveModel {
        id: NotSet,
        order_id: Set(id.0),
        carrier: Set(parcel.carrier.clone()),
        tracking_number: Set(parcel.tracking_number.clone()),
        shipped_at: Set(now.0),
    };
    shipment::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Notes that the buyer is told of the delay; `false` when that was noted before.
pub async fn mark_late_told(tx: &Tx, id: OrderId, now: Timestamp) -> Result<bool> {
    let update = order::Entity::update_many()
        .col_expr(order::Column::LateToldAt, Expr::val(now.0))
        .filter(order::Column::Id.eq(id.0))
        .filter(order::Column::LateToldAt.is_null());
    Ok(update.exec(tx).await?.rows_affected == 1)
}
