//! Reviews: who bought something says what they think of it, others say what helped them, the shop answers.

mod follow_up;
mod post;
mod reward;
mod staff;
mod vote;

pub use follow_up::add_follow_up;
pub use post::post;
pub use reward::reward_reviews;
pub use staff::{ListedReview, StaffReviewError, answer, list, set_shown};
pub use vote::vote;

use crate::{ServiceError, Shop, account};
use domain::ids::ProductId;
use domain::review::{OwnReview, REVIEWABLE_MS, ReviewError, ReviewQuery, Reviewable, Reviews};
use store::review::{find_figures, list_bought, list_own, list_reviews};

type Result<T, E = ServiceError<ReviewError>> = std::result::Result<T, E>;

/// Reviews on a page of a product.
const PAGE: usize = 6;
/// Lines to review, and own reviews, on a member's page.
const OWN: u64 = 60;

/// Reviews of a product.
///
/// # Errors
/// What the database met.
pub async fn of_product(
    shop: &Shop,
    product: ProductId,
    query: &ReviewQuery,
) -> anyhow::Result<Reviews> {
    let db = shop.store.reader();
    let figures = find_figures(db, product).await?;
    let (list, next) = match figures.counts.total() {
        0 => (Vec::new(), None),
        _ => list_reviews(db, product, query, PAGE).await?,
    };
    Ok(Reviews {
        counts: figures.counts,
        followed_up: figures.followed_up,
        aspects: figures.aspects,
        list,
        next,
    })
}

/// What who is signed in can review, and their reviews, the newest first; `None` when nobody is.
///
/// # Errors
/// Only unexpected ones.
pub async fn own(
    shop: &Shop,
    token: Option<&str>,
) -> anyhow::Result<Option<(Vec<Reviewable>, Vec<OwnReview>)>> {
    let Some(token) = token else { return Ok(None) };
    let Some(member) = account::find(shop, token).await? else { return Ok(None) };
    let db = shop.store.reader();
    let since = shop.clock.now().plus_ms(-REVIEWABLE_MS);
    let bought = list_bought(db, member.id, since, OWN).await?;
    let own = list_own(db, member.id, OWN).await?;
    Ok(Some((bought.into_iter().map(|line| line.shown).collect(), own)))
}

/// Who is signed in.
async fn writer(shop: &Shop, token: Option<&str>) -> Result<account::Member> {
    let found = match token {
        Some(token) => account::find(shop, token).await?,
        None => None,
    };
    found.ok_or(ServiceError::Rule(ReviewError::SignedOut))
}
