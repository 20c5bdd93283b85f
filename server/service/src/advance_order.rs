//! Staff move an order on, or call it off.

use crate::transition::{change_state, tell};
use crate::{ServiceError, Shop};
use domain::group::GroupState;
use domain::order::{Actor, AdvanceOrderError, OrderState, Parcel};
use domain::order_number::OrderNumber;
use domain::presale::PresaleBrief;
use domain::shipping::DeliveryMethod;
use domain::text::{clean_line, length};
use store::Tx;
use store::group::find_group_of;
use store::order::{OrderHead, add_shipment, lock_order};
use store::presale::find_presale;

type Result<T, E = ServiceError<AdvanceOrderError>> = std::result::Result<T, E>;

/// Most characters of a carrier and of a tracking number.
const MAX_PARCEL_TEXT: usize = 100;

/// Moves an order to a state that may follow its own. To ship it takes a parcel, unless the buyer
/// fetches it; an order that is shipped may be given further parcels with `to` the same.
///
/// # Errors
/// [`AdvanceOrderError`]; then nothing has changed.
pub async fn advance_order(
    shop: &Shop,
    number: &str,
    to: OrderState,
    staff: &str,
    parcel: Option<Parcel>,
    reason: &str,
) -> Result<()> {
    let not_found = || ServiceError::Rule(AdvanceOrderError::NotFound);
    let number = OrderNumber::parse(number).ok_or_else(not_found)?.to_string();
    let number = number.as_str();
    let parcel = &parcel.map(cleaned).transpose()?;
    shop.store
        .write(|tx| async move {
            let order = lock_order(&tx, number).await?.ok_or_else(not_found)?;
            let actor = Actor::Staff(clean_line(staff));
            advance(shop, &tx, &order, to, actor, parcel.as_ref(), reason).await
        })
        .await
}

async fn advance(
    shop: &Shop,
    tx: &Tx,
    order: &OrderHead,
    to: OrderState,
    actor: Actor,
    parcel: Option<&Parcel>,
    reason: &str,
) -> Result<()> {
    let ships = to == OrderState::Shipped;
    let joins = ships && order.state == OrderState::Shipped && parcel.is_some();
    if !joins && !order.state.may_become(to) {
        let from = order.state;
        return Err(ServiceError::Rule(AdvanceOrderError::NotAllowed { from, to }));
    }
    may_go_in_presale(shop, tx, order, to).await?;
    if to == OrderState::Picking {
        let group = find_group_of(tx, order.id).await?;
        if let Some(group) = group.filter(|group| group.state != GroupState::Full) {
            let state = group.state;
            return Err(ServiceError::Rule(AdvanceOrderError::InGroup { state }));
        }
    }
    if ships && parcel.is_none() && order.delivery != DeliveryMethod::Pickup {
        return Err(ServiceError::Rule(AdvanceOrderError::ParcelMissing));
    }
    if let Some(parcel) = parcel.filter(|_| ships) {
        add_shipment(tx, order.id, parcel, shop.clock.now()).await?;
    }
    if joins {
        return Ok(tell(shop, tx, order, to, actor, reason).await?);
    }
    Ok(change_state(shop, tx, order, to, actor, reason).await?)
}

/// In presale the deposit comes before the balance, and nothing leaves before its day. An order with a
/// balance goes from waiting to paid in two steps, any other in one.
async fn may_go_in_presale(shop: &Shop, tx: &Tx, order: &OrderHead, to: OrderState) -> Result<()> {
    let presale = find_presale(tx, order.id).await?;
    let has_balance = presale.as_ref().is_some_and(PresaleBrief::has_balance);
    let refused = match (order.state, to, presale) {
        (OrderState::PendingPayment, OrderState::Paid, _) if has_balance => {
            AdvanceOrderError::DepositFirst
        }
        (from, OrderState::Deposited, _) if !has_balance => {
            AdvanceOrderError::NotAllowed { from, to }
        }
        (_, OrderState::Picking, Some(presale)) if shop.clock.now() < presale.ships_from => {
            AdvanceOrderError::NotBefore { from: presale.ships_from }
        }
        _ => return Ok(()),
    };
    Err(ServiceError::Rule(refused))
}

/// The parcel without control characters.
fn cleaned(parcel: Parcel) -> Result<Parcel> {
    let parcel = Parcel {
        carrier: clean_line(&parcel.carrier),
        tracking_number: clean_line(&parcel.tracking_number),
    };
    let fits = |text: &str| !text.is_empty() && length(text) <= MAX_PARCEL_TEXT;
    if fits(&parcel.carrier) && fits(&parcel.tracking_number) {
        Ok(parcel)
    } else {
        Err(ServiceError::Rule(AdvanceOrderError::ParcelMissing))
    }
}
