//! Staff look at reviews, answer them, hide some and show them again.

use crate::{ServiceError, Shop};
use domain::review::{MAX_ANSWER, Review};
use domain::text::{clean_line, clean_lines, length};
use store::review::{list_newest, set_answer, set_shown as store_shown};

/// Most characters of a reason.
const MAX_REASON: usize = 200;

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StaffReviewError {
    /// There is none with that id, or it stands already as wanted.
    #[error("there is no such review, or it is so already")]
    NotFound,
    /// The reason is missing or too long.
    #[error("a reason of at most 200 characters is wanted")]
    Reason,
    /// The answer is missing or too long.
    #[error("an answer of at most 500 characters is wanted")]
    Answer,
}

/// A review in the list of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedReview {
    /// The product's part of the address.
    pub slug: String,
    /// What is said.
    pub review: Review,
    /// Whether everybody sees it.
    pub is_shown: bool,
}

/// The newest reviews with at most so many stars, hidden ones too.
///
/// # Errors
/// What the database met.
pub async fn list(shop: &Shop, at_most: u8, limit: u64) -> anyhow::Result<Vec<ListedReview>> {
    let rows = list_newest(shop.store.reader(), at_most, limit).await?;
    let listed = |(slug, row): (String, store::review::ReviewRow)| ListedReview {
        slug,
        review: row.review,
        is_shown: row.is_shown,
    };
    Ok(rows.into_iter().map(listed).collect())
}

/// Hides a review for a reason that its author reads, or shows it again. The product's figures follow.
///
/// # Errors
/// [`StaffReviewError`]; then nothing has changed.
pub async fn set_shown(
    shop: &Shop,
    id: i64,
    is_shown: bool,
    reason: &str,
) -> Result<(), ServiceError<StaffReviewError>> {
    let reason = clean_line(reason);
    if !is_shown && (reason.is_empty() || length(&reason) > MAX_REASON) {
        return Err(ServiceError::Rule(StaffReviewError::Reason));
    }
    let reason = if is_shown { "" } else { reason.as_str() };
    let write = shop.store.write(|tx| async move { store_shown(&tx, id, is_shown, reason).await });
    found(write.await?)
}

/// Answers a review, in place of what was answered before.
///
/// # Errors
/// [`StaffReviewError`]; then nothing has changed.
pub async fn answer(
    shop: &Shop,
    id: i64,
    text: &str,
) -> Result<(), ServiceError<StaffReviewError>> {
    let text = clean_lines(text);
    if text.is_empty() || length(&text) > MAX_ANSWER {
        return Err(ServiceError::Rule(StaffReviewError::Answer));
    }
    let (at, text) = (shop.clock.now(), text.as_str());
    found(shop.store.write(|tx| async move { set_answer(&tx, id, text, at).await }).await?)
}

fn found(is_there: bool) -> Result<(), ServiceError<StaffReviewError>> {
    if is_there { Ok(()) } else { Err(ServiceError::Rule(StaffReviewError::NotFound)) }
}
