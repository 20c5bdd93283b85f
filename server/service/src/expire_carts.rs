//! Carts that nobody touched for long are forgotten.

use crate::Shop;

/// Deletes carts older than the settings keep them; how many.
pub async fn expire_carts(_shop: &Shop) -> anyhow::Result<u32> {
    Err(anyhow::anyhow!("not written yet").into())
}
