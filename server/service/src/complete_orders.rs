//! Delivered orders are completed when the time to return them is over.

use crate::Shop;
use crate::lapse_orders::BATCH;
use crate::transition::change_state;
use domain::ids::OrderId;
use domain::order::{Actor, OrderState};
use store::StoreError;
use store::job::list_delivered;
use store::order::lock_order_by_id;

/// Completes the orders that were delivered long enough ago; how many. Safe to run on several
/// instances.
///
/// # Errors
/// What the database met; orders completed before that stay so.
pub async fn complete_orders(shop: &Shop) -> anyhow::Result<u32> {
    let by = shop.clock.now().plus_ms(-shop.settings.complete_after_ms());
    let mut completed = 0;
    for id in list_delivered(shop.store.reader(), by, BATCH).await? {
        completed += u32::from(complete(shop, id).await?);
    }
    Ok(completed)
}

async fn complete(shop: &Shop, id: OrderId) -> store::Result<bool> {
    shop.store
        .write(|tx| async move {
            let order = lock_order_by_id(&tx, id).await?.ok_or(StoreError::NotFound)?;
            if order.state != OrderState::Delivered {
                return Ok(false);
            }
            let to = OrderState::Completed;
            change_state(shop, &tx, &order, to, Actor::System, "").await?;
            Ok::<_, StoreError>(true)
        })
        .await
}
