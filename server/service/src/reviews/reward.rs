//! Points for reviews that have stood for a while.

use crate::Shop;
use crate::lapse_orders::BATCH;
use domain::points::PointKind;
use domain::review::{REWARDED_AFTER_MS, REWARDED_FROM};
use domain::text::length;
use store::points::{NewPoints, give_points};
use store::review::{ReviewRow, list_unrewarded, mark_rewarded};
use store::{StoreError, Tx};

/// Gives their authors points for reviews that have some words and were shown for three days; how many. Safe to run
/// on several instances and again: a review is looked at once, and its id gives once.
///
/// # Errors
/// What the database met; what was given before that stays so.
pub async fn reward_reviews(shop: &Shop) -> anyhow::Result<u32> {
    let until = shop.clock.now().plus_ms(-REWARDED_AFTER_MS);
    let mut given = 0;
    for row in &list_unrewarded(shop.store.reader(), until, BATCH).await? {
        let done = shop.store.write(|tx| async move { reward(shop, &tx, row).await }).await;
        given += u32::from(done.map_err(|error: StoreError| error)?);
    }
    Ok(given)
}

async fn reward(shop: &Shop, tx: &Tx, row: &ReviewRow) -> store::Result<bool> {
    let (now, offset) = (shop.clock.now(), shop.settings.utc_offset_minutes);
    let earn = &shop.settings.members.earn;
    if !mark_rewarded(tx, row.review.id, now).await? {
        return Ok(false);
    }
    let Some(member) = row.member else { return Ok(false) };
    if earn.review == 0 || length(&row.review.text) < REWARDED_FROM {
        return Ok(false);
    }
    let new = NewPoints {
        member,
        kind: PointKind::Reviewed,
        cause: &row.review.id.to_string(),
        points: earn.review,
        available_at: now,
        expires_at: Some(earn.expires_at(now, offset)),
        order: None,
        reason: "",
    };
    give_points(tx, &new, now).await
}
