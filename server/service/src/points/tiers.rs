//! Tiers: by what was spent in the last twelve months, looked at when an order is completed and once a day.

use crate::Shop;
use crate::lapse_orders::BATCH;
use domain::calendar::day_number;
use domain::ids::MemberId;
use domain::tier::{Tier, counts_from};
use store::points::{list_tiers_due, lock_account, set_tier, spend_since};
use store::{StoreError, Tx};

/// Looks at a member's tier and sets it.
pub(super) async fn review(shop: &Shop, tx: &Tx, member: MemberId) -> store::Result<Tier> {
    lock_account(tx, member).await?;
    let (now, offset) = (shop.clock.now(), shop.settings.utc_offset_minutes);
    let spend = spend_since(tx, member, counts_from(now, offset)).await?;
    let tier = shop.settings.members.tiers.tier(spend);
    set_tier(tx, member, tier, day_number(now, offset)).await?;
    Ok(tier)
}

/// Looks at the tiers that were not looked at today; how many. Safe to run on several instances: the same
/// spend makes the same tier.
///
/// # Errors
/// What the database met; tiers set before that stay so.
pub async fn review_tiers(shop: &Shop) -> anyhow::Result<u32> {
    let today = day_number(shop.clock.now(), shop.settings.utc_offset_minutes);
    let mut reviewed = 0;
    for member in list_tiers_due(shop.store.reader(), today, BATCH).await? {
        let done = shop.store.write(|tx| async move { review(shop, &tx, member).await }).await;
        done.map_err(|error: StoreError| error)?;
        reviewed += 1;
    }
    Ok(reviewed)
}
