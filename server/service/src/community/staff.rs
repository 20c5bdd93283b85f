//! Moderators: what they set, and the log of it.

use crate::{ServiceError, Shop};
use domain::community::form::check_reason;
use domain::time::Timestamp;
use store::community::{
    Flag, ReportRow, decide_reports, list_moderations, list_reports as stored_reports,
    note_moderation, set_flag as store_flag, set_post_shown as store_shown,
};

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StaffCommunityError {
    /// There is none with that id, or it is so already.
    #[error("there is no such thread or post, or it is so already")]
    NotFound,
    /// The reason is missing or too long.
    #[error("a reason of at most 200 characters is wanted")]
    Reason,
}

type Result<T> = std::result::Result<T, ServiceError<StaffCommunityError>>;

fn reason(text: &str) -> Result<String> {
    check_reason(text).map_err(|_| ServiceError::Rule(StaffCommunityError::Reason))
}

/// Pins, features, locks or hides a thread, or no longer; it is noted who did it and why.
///
/// # Errors
/// [`StaffCommunityError`]; then nothing has changed.
pub async fn set_flag(
    shop: &Shop,
    thread: i64,
    (flag, is_on): (Flag, bool),
    who: &str,
    why: &str,
) -> Result<()> {
    let (why, at) = (reason(why)?, shop.clock.now());
    let act = match (flag, is_on) {
        (Flag::Pinned, true) => "pin",
        (Flag::Pinned, false) => "unpin",
        (Flag::Featured, true) => "feature",
        (Flag::Featured, false) => "unfeature",
        (Flag::Locked, true) => "lock",
        (Flag::Locked, false) => "unlock",
        (Flag::Shown, true) => "show",
        (Flag::Shown, false) => "hide",
    };
    let (why, target) = (why.as_str(), format!("thread {thread}"));
    let target = target.as_str();
    shop.store
        .write(|tx| async move {
            if !store_flag(&tx, thread, flag, is_on).await? {
                return Err(ServiceError::Rule(StaffCommunityError::NotFound));
            }
            note_moderation(&tx, (who, act, target, why), at).await?;
            Ok(())
        })
        .await
}

/// Hides a post for a reason that its author reads, or shows it again. What was reported of it is decided with that.
///
/// # Errors
/// [`StaffCommunityError`]; then nothing has changed.
pub async fn set_post_shown(
    shop: &Shop,
    post: i64,
    is_shown: bool,
    who: &str,
    why: &str,
) -> Result<()> {
    let (why, at) = (reason(why)?, shop.clock.now());
    let act = if is_shown { "show" } else { "hide" };
    let (why, target) = (why.as_str(), format!("post {post}"));
    let target = target.as_str();
    shop.store
        .write(|tx| async move {
            let because = if is_shown { "" } else { why };
            let is_changed = store_shown(&tx, post, is_shown, because).await?;
            let decided = decide_reports(&tx, post, at).await?;
            if !is_changed && decided == 0 {
                return Err(ServiceError::Rule(StaffCommunityError::NotFound));
            }
            note_moderation(&tx, (who, act, target, why), at).await?;
            Ok(())
        })
        .await
}

/// Reports that wait, the oldest first, and how many there are.
///
/// # Errors
/// What the database met.
pub async fn list_reports(shop: &Shop, limit: u64) -> anyhow::Result<(Vec<ReportRow>, u64)> {
    Ok(stored_reports(shop.store.reader(), limit).await?)
}

/// What moderators did, the latest first: when, who, what, of what, why.
///
/// # Errors
/// What the database met.
pub async fn list_log(shop: &Shop, limit: u64) -> anyhow::Result<Vec<(Timestamp, [String; 4])>> {
    Ok(list_moderations(shop.store.reader(), limit).await?)
}

/// The thread of a post, its author and what it says.
///
/// # Errors
/// What the database met.
pub async fn thread_of(shop: &Shop, post: i64) -> anyhow::Result<Option<(i64, String, String)>> {
    let row = store::community::find_post(shop.store.reader(), post).await?;
    Ok(row.map(|row| (row.thread, row.view.author, row.view.text)))
}
