//! Orders that should have left by now: flagged to staff, and their buyers are told once.

use crate::Shop;
use crate::lapse_orders::BATCH;
use anyhow::Context;
use domain::ids::OrderId;
use domain::order::OrderState;
use domain::time::Timestamp;
use store::StoreError;
use store::job::{LateRow, list_late, list_untold_late};
use store::mail::{Topic, queue_of_order};
use store::order::{lock_order_by_id, mark_late_told};

/// An order that has not left in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateOrder {
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub state: OrderState,
    /// When it must have left at the latest.
    pub ship_by: Timestamp,
    /// Whether that moment is past too; otherwise only the usual time is.
    pub is_overdue: bool,
}

/// Orders that have not left within the usual time, the oldest first, at most `limit`.
///
/// # Errors
/// Only unexpected ones.
pub async fn late_orders(shop: &Shop, limit: u32) -> anyhow::Result<Vec<LateOrder>> {
    let now = shop.clock.now();
    let accepted_by = now.plus_ms(-shop.settings.ship_within_ms());
    let rows = list_late(shop.store.reader(), accepted_by, u64::from(limit)).await?;
    rows.into_iter().map(|row| late(row, now)).collect()
}

fn late(row: LateRow, now: Timestamp) -> anyhow::Result<LateOrder> {
    Ok(LateOrder {
        state: OrderState::from_code(&row.state).context("state of a late order")?,
        is_overdue: row.ship_by <= now,
        number: row.number,
        ship_by: row.ship_by,
    })
}

/// Queues one message to each buyer whose order is overdue; how many. Safe to run on several
/// instances.
///
/// # Errors
/// What the database met; messages queued before that stay so.
pub async fn tell_late_buyers(shop: &Shop) -> anyhow::Result<u32> {
    let mut told = 0;
    for id in list_untold_late(shop.store.reader(), shop.clock.now(), BATCH).await? {
        told += u32::from(tell(shop, id).await?);
    }
    Ok(told)
}

async fn tell(shop: &Shop, id: OrderId) -> store::Result<bool> {
    let now = shop.clock.now();
    shop.store
        .write(|tx| async move {
            let order = lock_order_by_id(&tx, id).await?.ok_or(StoreError::NotFound)?;
            let waits = matches!(order.state, OrderState::Paid | OrderState::Picking);
            if !waits || !mark_late_told(&tx, id, now).await? {
                return Ok(false);
            }
            queue_of_order(&tx, Topic::OrderLate, id, now).await?;
            Ok::<_, StoreError>(true)
        })
        .await
}
