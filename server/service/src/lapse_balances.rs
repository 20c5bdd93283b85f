//! Orders in presale whose balance did not come in its window give their stock back.

use crate::Shop;
use crate::lapse_orders::BATCH;
use crate::transition::change_state;
use domain::ids::OrderId;
use domain::order::{Actor, BALANCE_LAPSED, OrderState};
use store::StoreError;
use store::order::lock_order_by_id;
use store::presale::{find_presale, list_balances_over};

/// Calls off the orders whose deposit came and whose balance did not; how many. What becomes of the deposit
/// was agreed when they were placed. Safe to run on several instances: each order is locked and looked at
/// again in a transaction of its own.
///
/// # Errors
/// What the database met; orders called off before that stay so.
pub async fn lapse_balances(shop: &Shop) -> anyhow::Result<u32> {
    let mut lapsed = 0;
    for id in list_balances_over(shop.store.reader(), shop.clock.now(), BATCH).await? {
        lapsed += u32::from(lapse(shop, id).await?);
    }
    Ok(lapsed)
}

async fn lapse(shop: &Shop, id: OrderId) -> store::Result<bool> {
    shop.store
        .write(|tx| async move {
            let order = lock_order_by_id(&tx, id).await?.ok_or(StoreError::NotFound)?;
            let now = shop.clock.now();
            let is_over =
                find_presale(&tx, id).await?.is_some_and(|presale| presale.balance_until <= now);
            if order.state != OrderState::Deposited || !is_over {
                return Ok(false);
            }
            let to = OrderState::Cancelled;
            change_state(shop, &tx, &order, to, Actor::System, BALANCE_LAPSED).await?;
            Ok::<_, StoreError>(true)
        })
        .await
}
