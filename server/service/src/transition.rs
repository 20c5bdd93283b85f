//! What a change of an order's state brings with it: group, stock, promotions, payment, event, message.
//! The only place that changes states; whether the change is allowed, the commands have asked before.

use crate::payment::provider_for;
use crate::{Shop, points};
use domain::group::GroupState;
use domain::order::{Actor, BALANCE_LAPSED, OrderEvent, OrderState};
use domain::payment::PaymentState;
use domain::text::clean_lines;
use domain::time::Timestamp;
use store::group::{find_group_of, leave_group};
use store::mail::{Topic, queue_of_order};
use store::order::{OrderHead, Stamps, add_event, list_units, set_state};
use store::payment::{insert_refund, list_payments, settle};
use store::presale::find_presale;
use store::promotion::release_promotions;
use store::stock::{Movement, count_sold, move_units};
use store::{Result, StoreError, Tx};

/// Most characters of a reason.
const MAX_REASON: usize = 500;

/// Moves a locked order on.
///
/// # Errors
/// What the database met; a level of stock that does not allow the movement is one of them, because
/// what an order holds was allocated when it was placed.
pub(crate) async fn change_state(
    shop: &Shop,
    tx: &Tx,
    order: &OrderHead,
    to: OrderState,
    actor: Actor,
    reason: &str,
) -> Result<()> {
    let now = shop.clock.now();
    let stamps = Stamps {
        accepted: match to {
            OrderState::Paid => {
                let from = may_be_picked_from(tx, order, now).await?;
                Some((from, from.plus_ms(shop.settings.ship_at_most_ms())))
            }
            _ => None,
        },
        delivered_at: (to == OrderState::Delivered).then_some(now),
    };
    if !set_state(tx, order.id, order.state, to, stamps).await? {
        return Err(StoreError::NotFound);
    }
    // Before group, promotions and stock, as in placing: what many want is locked last.
    points::follow(shop, tx, order.id, to).await?;
    move_stock(tx, order, to, now).await?;
    let is_forfeited = to == OrderState::Cancelled && forfeits(tx, order, &actor, reason).await?;
    move_payments(tx, order, to, is_forfeited, reason, now).await?;
    tell(shop, tx, order, to, actor, reason).await
}

/// From when a paid order may be picked: in an open group not before that comes together, which it does
/// before its time is over or never; in presale not before its goods leave.
async fn may_be_picked_from(tx: &Tx, order: &OrderHead, now: Timestamp) -> Result<Timestamp> {
    if let Some(presale) = find_presale(tx, order.id).await? {
        return Ok(presale.ships_from.max(now));
    }
    let group = find_group_of(tx, order.id).await?;
    let open = group.filter(|group| group.state == GroupState::Open);
    Ok(open.map_or(now, |group| group.closes_at.max(now)))
}

/// Whether the deposit of an order that is called off stays with the shop: when the buyer did not pay the
/// balance, or called it off before, and that was agreed. Never when staff call it off.
async fn forfeits(tx: &Tx, order: &OrderHead, actor: &Actor, reason: &str) -> Result<bool> {
    let is_buyers_doing = match actor {
        Actor::Buyer => true,
        Actor::System => reason == BALANCE_LAPSED,
        Actor::Staff(_) => false,
    };
    if order.state != OrderState::Deposited || !is_buyers_doing {
        return Ok(false);
    }
    Ok(find_presale(tx, order.id).await?.is_some_and(|presale| !presale.refunds_deposit))
}

/// Writes down what happened to an order, and queues the message to its buyer if there is one.
pub(crate) async fn tell(
    shop: &Shop,
    tx: &Tx,
    order: &OrderHead,
    state: OrderState,
    actor: Actor,
    reason: &str,
) -> Result<()> {
    let at = shop.clock.now();
    let is_lapsed = actor == Actor::System && reason == BALANCE_LAPSED;
    if let Some(topic) = topic(state, is_lapsed) {
        queue_of_order(tx, topic, order.id, at).await?;
    }
    let reason = kept(reason);
    add_event(tx, order.id, &OrderEvent { state, at, actor, reason }).await
}

/// A reason as it is kept.
fn kept(reason: &str) -> String {
    clean_lines(reason).chars().take(MAX_REASON).collect()
}

async fn move_stock(tx: &Tx, order: &OrderHead, to: OrderState, now: Timestamp) -> Result<()> {
    let movement = match to {
        OrderState::Cancelled => Movement::Release,
        OrderState::Shipped => Movement::Ship,
        _ => return Ok(()),
    };
    // In the order in which an order's placing locks them: group, promotions, then stock.
    if movement == Movement::Release {
        leave_group(tx, order.id, now).await?;
        release_promotions(tx, order.id, now).await?;
    }
    let units = list_units(tx, order.id).await?;
    move_units(tx, movement, &units, &order.number, now).await?;
    if movement == Movement::Ship {
        count_sold(tx, &units).await?;
    }
    Ok(())
}

async fn move_payments(
    tx: &Tx,
    order: &OrderHead,
    to: OrderState,
    is_forfeited: bool,
    reason: &str,
    now: Timestamp,
) -> Result<()> {
    let whole_with = provider_for(order.payment).received_with();
    for payment in list_payments(tx, order.id).await? {
        let comes = payment.part.comes_with(to, whole_with);
        let next = match payment.state {
            PaymentState::Awaited if comes => PaymentState::Received,
            state if to == OrderState::Cancelled => state.when_cancelled(is_forfeited),
            state => state,
        };
        if next == payment.state {
            continue;
        }
        settle(tx, payment.id, next, now).await?;
        if next == PaymentState::RefundDue {
            insert_refund(tx, payment, &kept(reason), now).await?;
        }
    }
    Ok(())
}

const fn topic(to: OrderState, is_balance_lapsed: bool) -> Option<Topic> {
    match to {
        OrderState::Deposited => Some(Topic::OrderDeposited),
        OrderState::Paid => Some(Topic::OrderPaid),
        OrderState::Shipped => Some(Topic::OrderShipped),
        OrderState::Cancelled if is_balance_lapsed => Some(Topic::BalanceLapsed),
        OrderState::Cancelled => Some(Topic::OrderCancelled),
        _ => None,
    }
}
