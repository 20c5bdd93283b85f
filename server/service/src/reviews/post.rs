//! Writes a review of something that was bought and has arrived.

use super::{Result, writer};
use crate::{ServiceError, Shop};
use domain::group::mask_name;
use domain::ids::MemberId;
use domain::lang::Lang;
use domain::review::{ReviewError, ReviewForm, is_reviewable};
use store::review::{NewReview, REVIEWED, find_bought, find_of_line, insert_review};

/// Writes a review of a line of one's own order; its id. The same again, by a second click or a repeated request,
/// is the review that is there.
///
/// # Errors
/// [`ReviewError`]: `SignedOut`; `NotFound` also for what somebody else bought; `NotNow`; what is wrong with the
/// form.
pub async fn post(
    shop: &Shop,
    token: Option<&str>,
    line: i64,
    form: &ReviewForm,
    lang: Lang,
) -> Result<i64> {
    let member = writer(shop, token).await?;
    let bought = find_bought(shop.store.reader(), member.id, line).await?;
    let bought = bought.ok_or(ServiceError::Rule(ReviewError::NotFound))?;
    if let Some(known) = find_own(shop, member.id, line).await? {
        return Ok(known);
    }
    let at = shop.clock.now();
    if !is_reviewable(bought.state, bought.arrived_at, at) {
        return Err(ServiceError::Rule(ReviewError::NotNow));
    }
    let checked = form.check(&bought.shown.aspects).map_err(ServiceError::Rule)?;
    let author = match form.is_anonymous {
        true => mask_name(&member.view.name),
        false => member.view.name.clone(),
    };
    let new = NewReview {
        product: bought.product,
        variant: bought.variant,
        line,
        member: member.id,
        author: &author,
        stars: checked.stars,
        aspects: &checked.aspects,
        text: &checked.text,
        lang,
        options: &bought.shown.options,
        at,
    };
    let new = &new;
    let done: Result<i64> =
        shop.store.write(|tx| async move { Ok(insert_review(&tx, new).await?) }).await;
    match done {
        Err(error) if error.is_conflict(REVIEWED) => {
            find_own(shop, member.id, line).await?.ok_or(ServiceError::Rule(ReviewError::NotFound))
        }
        done => done,
    }
}

/// The review of a line, when the member has written it.
async fn find_own(shop: &Shop, member: MemberId, line: i64) -> Result<Option<i64>> {
    Ok(find_of_line(shop.store.reader(), member, line).await?)
}
