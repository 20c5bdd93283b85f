//! Carts that nobody touched for long are forgotten, and so are tokens of tracking that are over.

use crate::Shop;
use store::StoreError;
use store::access::delete_expired_access;
use store::cart::delete_carts_unused_since;

/// Deletes carts older than the settings keep them, and access tokens whose time is over; how many
/// carts. Sessions and what else accounts keep for a time go with them. Safe to run on several instances.
///
/// # Errors
/// What the database met; then nothing is deleted.
pub async fn expire_carts(shop: &Shop) -> anyhow::Result<u32> {
    let now = shop.clock.now();
    let oldest = now.plus_ms(-shop.settings.cart_keep_ms());
    let carts = shop
        .store
        .write(|tx| async move {
            delete_expired_access(&tx, now).await?;
            delete_carts_unused_since(&tx, oldest).await
        })
        .await;
    let carts: u64 = carts.map_err(|error: StoreError| error)?;
    crate::account::forget_old(shop).await?;
    Ok(u32::try_from(carts).unwrap_or(u32::MAX))
}
