//! Orders whose money never came give their stock back.

use crate::Shop;

/// Cancels the orders whose payment window is over; how many. Safe to run on several instances.
pub async fn lapse_orders(_shop: &Shop) -> anyhow::Result<u32> {
    Err(anyhow::anyhow!("not written yet").into())
}
