//! The buyer calls an order off.

use crate::order::find_id;
use crate::transition::change_state;
use crate::{ServiceError, Shop};
use domain::order::{Actor, CancelOrderError, OrderState};
use store::order::lock_order_by_id;

/// Cancels the order that number and access token open, when nobody has begun to pick it: its stock
/// goes back, money that came is to be refunded.
///
/// # Errors
/// [`CancelOrderError`]; `TooLate` also for an order that is cancelled already.
pub async fn cancel_order(
    shop: &Shop,
    number: &str,
    access_token: &str,
    reason: &str,
) -> Result<(), ServiceError<CancelOrderError>> {
    shop.store
        .write(|tx| async move {
            let id = find_id(shop, &tx, number, access_token).await?;
            let id = id.ok_or(ServiceError::Rule(CancelOrderError::NotFound))?;
            let order = lock_order_by_id(&tx, id).await?;
            let order = order.ok_or(ServiceError::Rule(CancelOrderError::NotFound))?;
            if !order.state.buyer_may_cancel() {
                let state = order.state;
                return Err(ServiceError::Rule(CancelOrderError::TooLate { state }));
            }
            let to = OrderState::Cancelled;
            Ok(change_state(shop, &tx, &order, to, Actor::Buyer, reason).await?)
        })
        .await
}
