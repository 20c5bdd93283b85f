//! Pending points whose time has come, and points whose time is over.

use crate::Shop;
use crate::lapse_orders::BATCH;
use store::points::{expire_points, list_points_due, ripen_points};

/// Makes points spendable whose time has come, and takes those whose time is over; how many entries. Safe to
/// run on several instances: each is looked at again in a transaction of its own.
///
/// # Errors
/// What the database met; what was done before that stays so.
pub async fn sweep_points(shop: &Shop) -> anyhow::Result<u32> {
    let now = shop.clock.now();
    let (ripe, over) = list_points_due(shop.store.reader(), now, BATCH).await?;
    let mut swept = 0;
    for id in ripe {
        swept += u32::from(
            shop.store.write(|tx| async move { ripen_points(&tx, id, now).await }).await?,
        );
    }
    for id in over {
        swept += u32::from(
            shop.store.write(|tx| async move { expire_points(&tx, id, now).await }).await?,
        );
    }
    Ok(swept)
}
