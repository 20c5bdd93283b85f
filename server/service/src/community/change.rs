//! What members do to posts: their own, and those of others.

use super::{Result, rule, writer};
use crate::{ServiceError, Shop};
use domain::community::form::{CommunityError, PostForm, SILENT_EDIT_MS, check_reason};
use domain::community::level::Level;
use domain::community::{Board, excerpt};
use domain::ids::MemberId;
use domain::time::DAY_MS;
use store::community::{
    PostRow, add_like, change_text, find_activity, find_post, find_thread, forget_draft, recent,
    remove_like, set_answer,
};
use store::{Connection, StoreError};

/// A post that everybody sees.
async fn visible(db: &impl Connection, id: i64) -> Result<PostRow> {
    let row = find_post(db, id).await?.filter(|row| !row.view.is_gone);
    let row = row.ok_or(ServiceError::Rule(CommunityError::NotFound))?;
    let thread = find_thread(db, row.thread).await?;
    match thread.is_some_and(|thread| thread.is_shown) {
        true => Ok(row),
        false => rule(CommunityError::NotFound),
    }
}

/// A post of one's own that moderators let be seen.
async fn own(db: &impl Connection, id: i64, member: MemberId) -> Result<PostRow> {
    let row = find_post(db, id).await?;
    let row = row.filter(|row| row.member == Some(member) && row.is_shown);
    row.ok_or(ServiceError::Rule(CommunityError::NotFound))
}

/// Likes somebody else's post, or no longer: there is one like or there is none, however often it is sent.
///
/// # Errors
/// [`CommunityError`]: `SignedOut`, `NotFound`, `OwnPost`, `TooMany`.
pub async fn like(shop: &Shop, token: Option<&str>, id: i64, is_liked: bool) -> Result<()> {
    let member = writer(shop, token).await?.id;
    let at = shop.clock.now();
    shop.store
        .write(|tx| async move {
            let row = visible(&tx, id).await?;
            if row.member == Some(member) {
                return rule(CommunityError::OwnPost);
            }
            if !is_liked {
                remove_like(&tx, &row, member).await?;
                return Ok(());
            }
            let (_, _, likes) = recent(&tx, member, at.plus_ms(-DAY_MS)).await?;
            let level = Level::of(&find_activity(&tx, member, at).await?);
            if likes >= level.likes_a_day() {
                return rule(CommunityError::TooMany);
            }
            add_like(&tx, &row, member, at).await?;
            Ok(())
        })
        .await
}

/// Changes what one's own post says. What it said is kept, but for slips that are mended at once.
///
/// # Errors
/// [`CommunityError`]: `SignedOut`; `NotFound` also for somebody else's; `Locked`; what is wrong with the text.
pub async fn edit(
    shop: &Shop,
    token: Option<&str>,
    id: i64,
    form: &PostForm,
    draft: &str,
) -> Result<()> {
    let member = writer(shop, token).await?.id;
    let at = shop.clock.now();
    let level = Level::of(&find_activity(shop.store.reader(), member, at).await?);
    let text = form.check(level).map_err(ServiceError::Rule)?;
    let (text, begins) = (text.as_str(), excerpt(&text));
    let begins = begins.as_str();
    shop.store
        .write(|tx| async move {
            let row = own(&tx, id, member).await?;
            let thread = find_thread(&tx, row.thread).await?.filter(|thread| thread.is_shown);
            match thread {
                Some(thread) if thread.card.is_locked => return rule(CommunityError::Locked),
                Some(_) if !row.is_taken_back => {}
                _ => return rule(CommunityError::NotFound),
            }
            if row.view.text != text {
                let keeps_old = row.view.written_at.plus_ms(SILENT_EDIT_MS) < at;
                change_text(&tx, &row, (text, begins), keeps_old, at).await?;
            }
            forget_draft(&tx, member, draft).await?;
            Ok(())
        })
        .await
}

/// Takes one's own post back, or puts it up again; a thread goes with its first post.
///
/// # Errors
/// [`CommunityError`]: `SignedOut`; `NotFound` also for somebody else's.
pub async fn take_back(
    shop: &Shop,
    token: Option<&str>,
    id: i64,
    is_taken_back: bool,
) -> Result<()> {
    let member = writer(shop, token).await?.id;
    shop.store
        .write(|tx| async move {
            let row = own(&tx, id, member).await?;
            if row.is_taken_back == is_taken_back {
                return Ok(());
            }
            // What moderators hid can't be taken back: else it would be put up again with that.
            let thread = find_thread(&tx, row.thread).await?;
            if is_taken_back && thread.is_none_or(|thread| !thread.is_shown) {
                return rule(CommunityError::NotFound);
            }
            store::community::take_back(&tx, &row, is_taken_back).await?;
            Ok(())
        })
        .await
}

/// Chooses the best answer to one's own question; the one that was chosen is then none.
///
/// # Errors
/// [`CommunityError`]: `SignedOut`; `NotFound` also for somebody else's thread, or what is no answer.
pub async fn choose_answer(shop: &Shop, token: Option<&str>, id: i64) -> Result<()> {
    let member = writer(shop, token).await?.id;
    shop.store
        .write(|tx| async move {
            let row = visible(&tx, id).await?;
            let thread = find_thread(&tx, row.thread).await?;
            let thread = thread.filter(|thread| {
                let is_question = thread.card.board == Board::Questions;
                is_question && thread.member == Some(member) && row.view.floor != 1
            });
            let thread = thread.ok_or(ServiceError::Rule(CommunityError::NotFound))?;
            let answer = (thread.answer != Some(id)).then_some(id);
            set_answer(&tx, thread.card.id, answer).await?;
            Ok(())
        })
        .await
}

/// Tells the moderators what is wrong with a post, once.
///
/// # Errors
/// [`CommunityError`]: `SignedOut`, `NotFound`, `Missing`, `TooLong`.
pub async fn report(shop: &Shop, token: Option<&str>, id: i64, reason: &str) -> Result<()> {
    let member = writer(shop, token).await?.id;
    let reason = check_reason(reason).map_err(ServiceError::Rule)?;
    visible(shop.store.reader(), id).await?;
    let (reason, at) = (reason.as_str(), shop.clock.now());
    let noted = shop
        .store
        .write(|tx| async move {
            store::community::report(&tx, id, member, reason, at).await.map(|_| ())
        })
        .await;
    Ok(noted.map_err(|error: StoreError| error)?)
}
