//! Delivered orders are completed when the time to return them is over.

use crate::Shop;

/// Completes the orders that were delivered long enough ago; how many. Safe to run on several
/// instances.
pub async fn complete_orders(_shop: &Shop) -> anyhow::Result<u32> {
    Err(anyhow::anyhow!("not written yet").into())
}
