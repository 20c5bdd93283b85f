//! Says that a review helped, or takes that back.

use super::{Result, writer};
use crate::{ServiceError, Shop};
use domain::review::{ReviewError, VOTES_AN_HOUR};
use domain::time::HOUR_MS;
use store::review::{add_vote, count_votes_since, find_review, remove_vote};

/// A member's vote for somebody else's review: there is one or there is none, however often it is sent.
///
/// # Errors
/// [`ReviewError`]: `SignedOut`, `NotFound` also for what is hidden, `OwnReview`, `TooMany`.
pub async fn vote(shop: &Shop, token: Option<&str>, id: i64, is_helpful: bool) -> Result<()> {
    let member = writer(shop, token).await?.id;
    let at = shop.clock.now();
    shop.store
        .write(|tx| async move {
            let row = find_review(&tx, id).await?.filter(|row| row.is_shown);
            let row = row.ok_or(ServiceError::Rule(ReviewError::NotFound))?;
            if row.member == Some(member) {
                return Err(ServiceError::Rule(ReviewError::OwnReview));
            }
            if !is_helpful {
                remove_vote(&tx, id, member).await?;
                return Ok(());
            }
            let lately = count_votes_since(&tx, member, at.plus_ms(-HOUR_MS)).await?;
            if lately >= VOTES_AN_HOUR {
                return Err(ServiceError::Rule(ReviewError::TooMany));
            }
            add_vote(&tx, id, member, at).await?;
            Ok(())
        })
        .await
}
