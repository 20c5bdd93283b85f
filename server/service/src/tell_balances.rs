//! Buyers in presale are told once that the balance can be paid.

use crate::Shop;
use crate::lapse_orders::BATCH;
use domain::ids::OrderId;
use domain::order::OrderState;
use store::StoreError;
use store::mail::{Topic, queue_of_order};
use store::order::lock_order_by_id;
use store::presale::{list_balances_due, mark_balance_told};

/// Queues one message to each buyer whose deposit came and whose balance can be paid now; how many. Safe to
/// run on several instances.
///
/// # Errors
/// What the database met; messages queued before that stay so.
pub async fn tell_balances(shop: &Shop) -> anyhow::Result<u32> {
    let mut told = 0;
    for id in list_balances_due(shop.store.reader(), shop.clock.now(), BATCH).await? {
        told += u32::from(tell(shop, id).await?);
    }
    Ok(told)
}

async fn tell(shop: &Shop, id: OrderId) -> store::Result<bool> {
    let now = shop.clock.now();
    shop.store
        .write(|tx| async move {
            let order = lock_order_by_id(&tx, id).await?.ok_or(StoreError::NotFound)?;
            let waits = order.state == OrderState::Deposited;
            if !waits || !mark_balance_told(&tx, id, now).await? {
                return Ok(false);
            }
            queue_of_order(&tx, Topic::BalanceDue, id, now).await?;
            Ok::<_, StoreError>(true)
        })
        .await
}
