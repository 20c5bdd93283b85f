//! Groups that did not come together in time: their orders are called off.

use crate::Shop;
use crate::lapse_orders::BATCH;
use crate::transition::change_state;
use domain::group::GroupState;
use domain::ids::OrderId;
use domain::order::{Actor, GROUP_LAPSED, OrderState};
use store::StoreError;
use store::group::{find_group_of, list_groups_over};
use store::order::lock_order_by_id;

/// Calls off the orders of groups whose time is over; how many. With its last order a group has lapsed.
/// Safe to run on several instances: each order is locked and looked at again in a transaction of its
/// own.
///
/// # Errors
/// What the database met; orders called off before that stay so.
pub async fn lapse_groups(shop: &Shop) -> anyhow::Result<u32> {
    let mut lapsed = 0;
    for id in list_groups_over(shop.store.reader(), shop.clock.now(), BATCH).await? {
        lapsed += u32::from(lapse(shop, id).await?);
    }
    Ok(lapsed)
}

async fn lapse(shop: &Shop, id: OrderId) -> store::Result<bool> {
    shop.store
        .write(|tx| async move {
            let order = lock_order_by_id(&tx, id).await?.ok_or(StoreError::NotFound)?;
            let to = OrderState::Cancelled;
            let now = shop.clock.now();
            let is_over = find_group_of(&tx, id)
                .await?
                .is_some_and(|group| group.state == GroupState::Open && group.closes_at <= now);
            if !is_over || !order.state.may_become(to) {
                return Ok(false);
            }
            change_state(shop, &tx, &order, to, Actor::System, GROUP_LAPSED).await?;
            Ok::<_, StoreError>(true)
        })
        .await
}
