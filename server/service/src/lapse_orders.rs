//! Orders whose money never came give their stock back.

use crate::Shop;
use crate::transition::change_state;
use domain::ids::OrderId;
use domain::order::{Actor, OrderState};
use store::StoreError;
use store::job::list_unpaid;
use store::order::lock_order_by_id;

/// Most orders in one run of a job; the next run takes the others.
pub(crate) const BATCH: u64 = 500;

/// Cancels the orders whose payment window is over; how many. Safe to run on several instances: each
/// order is locked and looked at again in a transaction of its own.
///
/// # Errors
/// What the database met; orders cancelled before that stay so.
pub async fn lapse_orders(shop: &Shop) -> anyhow::Result<u32> {
    let mut lapsed = 0;
    for id in list_unpaid(shop.store.reader(), shop.clock.now(), BATCH).await? {
        lapsed += u32::from(lapse(shop, id).await?);
    }
    Ok(lapsed)
}

async fn lapse(shop: &Shop, id: OrderId) -> store::Result<bool> {
    shop.store
        .write(|tx| async move {
            let order = lock_order_by_id(&tx, id).await?.ok_or(StoreError::NotFound)?;
            if order.state != OrderState::PendingPayment {
                return Ok(false);
            }
            let to = OrderState::Cancelled;
            change_state(shop, &tx, &order, to, Actor::System, "").await?;
            Ok::<_, StoreError>(true)
        })
        .await
}
