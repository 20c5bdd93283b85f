//! Opens threads and writes posts.

use super::{Result, rule, writer};
use crate::account::Member;
use crate::{ServiceError, Shop};
use domain::community::excerpt;
use domain::community::form::{CommunityError, PAUSE_MS, PostForm, SAME_AGAIN_MS, ThreadForm};
use domain::community::level::Level;
use domain::lang::Lang;
use domain::time::{DAY_MS, HOUR_MS, Timestamp};
use store::Connection;
use store::community::{
    NewPost, NewThread, SENT, find_activity, find_by_key, forget_draft, has_said, insert_post,
    insert_thread, product_of_slug, recent,
};

/// Longest key of a form that is taken for one.
const MAX_KEY: usize = 40;

/// How far somebody is trusted now.
async fn level(shop: &Shop, member: &Member, now: Timestamp) -> Result<Level> {
    Ok(Level::of(&find_activity(shop.store.reader(), member.id, now).await?))
}

/// A key as it is kept; what no form of ours sends is none.
fn kept_key(key: &str) -> Option<&str> {
    let is_key = (1..=MAX_KEY).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_hexdigit());
    is_key.then_some(key)
}

/// What was sent before with the same key: its thread and post.
async fn sent_before(shop: &Shop, member: &Member, key: &str) -> Result<Option<(i64, i64)>> {
    let Some(key) = kept_key(key) else { return Ok(None) };
    let found = find_by_key(shop.store.reader(), member.id, key).await?;
    Ok(found.map(|(post, thread)| (thread, post)))
}

/// Refuses who writes too fast, or the same again.
async fn check_pace(
    db: &impl Connection,
    member: &Member,
    (level, text, is_thread): (Level, &str, bool),
    now: Timestamp,
) -> Result<()> {
    let (just_now, ..) = recent(db, member.id, now.plus_ms(-PAUSE_MS)).await?;
    let (lately, ..) = recent(db, member.id, now.plus_ms(-HOUR_MS)).await?;
    let (_, threads, _) = recent(db, member.id, now.plus_ms(-DAY_MS)).await?;
    let is_too_many = is_thread && threads >= level.threads_a_day();
    if just_now > 0 || lately >= level.posts_an_hour() || is_too_many {
        return rule(CommunityError::TooMany);
    }
    if has_said(db, member.id, text, now.plus_ms(-SAME_AGAIN_MS)).await? {
        return rule(CommunityError::SaidBefore);
    }
    Ok(())
}

/// Opens a thread; its id. The same again, by a second click or a repeated request, is the thread that is there.
/// `draft`: what is forgotten with it.
///
/// # Errors
/// [`CommunityError`]: `SignedOut`; what is wrong with the form; `TooMany`, `SaidBefore`.
pub async fn open_thread(
    shop: &Shop,
    token: Option<&str>,
    form: &ThreadForm,
    draft: &str,
    lang: Lang,
) -> Result<i64> {
    let member = writer(shop, token).await?;
    if let Some((thread, _)) = sent_before(shop, &member, &form.key).await? {
        return Ok(thread);
    }
    let (at, db) = (shop.clock.now(), shop.store.reader());
    let level = level(shop, &member, at).await?;
    let checked = form.check(level).map_err(ServiceError::Rule)?;
    check_pace(db, &member, (level, &checked.text, true), at).await?;
    let product = match &checked.product {
        Some(slug) => product_of_slug(db, slug).await?,
        None => None,
    };
    let new = NewThread {
        board: checked.board,
        title: &checked.title,
        excerpt: &excerpt(&checked.text),
        tags: &checked.tags,
        product,
        post: NewPost {
            thread: 0,
            below: None,
            member: Some(member.id),
            author: &member.view.name,
            level,
            text: &checked.text,
            lang,
            key: kept_key(&form.key),
            at,
        },
    };
    let (new, id) = (&new, member.id);
    let done: Result<(i64, i64)> = shop
        .store
        .write(|tx| async move {
            let done = insert_thread(&tx, new).await?;
            forget_draft(&tx, id, draft).await?;
            Ok(done)
        })
        .await;
    match done {
        Err(error) if error.is_conflict(SENT) => match sent_before(shop, &member, &form.key).await?
        {
            Some((thread, _)) => Ok(thread),
            None => Err(error),
        },
        done => Ok(done?.0),
    }
}

/// Writes a post into a thread, below another when one is named; its id. The same again is the post that is there.
///
/// # Errors
/// [`CommunityError`]: `SignedOut`; `NotFound`, `Locked`; what is wrong with the form; `TooMany`, `SaidBefore`.
pub async fn reply(
    shop: &Shop,
    token: Option<&str>,
    (thread, below): (i64, Option<i64>),
    form: &PostForm,
    (draft, lang): (&str, Lang),
) -> Result<i64> {
    let member = writer(shop, token).await?;
    if let Some((_, post)) = sent_before(shop, &member, &form.key).await? {
        return Ok(post);
    }
    let (at, db) = (shop.clock.now(), shop.store.reader());
    let found = store::community::find_thread(db, thread).await?.filter(|row| row.is_shown);
    match found {
        None => return rule(CommunityError::NotFound),
        Some(row) if row.card.is_locked => return rule(CommunityError::Locked),
        Some(_) => {}
    }
    let level = level(shop, &member, at).await?;
    let text = form.check(level).map_err(ServiceError::Rule)?;
    check_pace(db, &member, (level, &text, false), at).await?;
    let new = NewPost {
        thread,
        below,
        member: Some(member.id),
        author: &member.view.name,
        level,
        text: &text,
        lang,
        key: kept_key(&form.key),
        at,
    };
    let (new, id) = (&new, member.id);
    let done: Result<Option<i64>> = shop
        .store
        .write(|tx| async move {
            let done = insert_post(&tx, new).await?;
            forget_draft(&tx, id, draft).await?;
            Ok(done)
        })
        .await;
    match done {
        Err(error) if error.is_conflict(SENT) => match sent_before(shop, &member, &form.key).await?
        {
            Some((_, post)) => Ok(post),
            None => Err(error),
        },
        // Locked or hidden in between.
        done => done?.ok_or(ServiceError::Rule(CommunityError::Locked)),
    }
}
