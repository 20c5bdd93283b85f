//! Adds to one's own review later, once.

use super::{Result, writer};
use crate::{ServiceError, Shop};
use domain::review::{Field, MAX_FOLLOW_UP, ReviewError, check_text};
use store::review::{find_review, set_follow_up};

/// Adds to a review of one's own. The same text again, by a second click or a repeated request, is no fault.
///
/// # Errors
/// [`ReviewError`]: `SignedOut`; `NotFound` also for somebody else's; `Missing`, `TooLong`; `AlreadyAdded`.
pub async fn add_follow_up(shop: &Shop, token: Option<&str>, id: i64, text: &str) -> Result<()> {
    let member = writer(shop, token).await?;
    let text = check_text(text, MAX_FOLLOW_UP).map_err(ServiceError::Rule)?;
    if text.is_empty() {
        return Err(ServiceError::Rule(ReviewError::Missing(Field::Text)));
    }
    let (at, text) = (shop.clock.now(), text.as_str());
    shop.store
        .write(|tx| async move {
            let row = find_review(&tx, id).await?.filter(|row| row.member == Some(member.id));
            let row = row.ok_or(ServiceError::Rule(ReviewError::NotFound))?;
            let is_the_same = row.review.follow_up.as_ref().is_some_and(|(_, known)| known == text);
            if is_the_same || set_follow_up(&tx, &row, text, at).await? {
                return Ok(());
            }
            Err(ServiceError::Rule(ReviewError::AlreadyAdded))
        })
        .await
}
