//! What moderators do, and the log of it: it is only added to.

use crate::entity::{moderation, post, post_report, thread};
use crate::{Connection, Result, Tx};
use domain::ids::MemberId;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};

/// Something that a thread is or isn't.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// It stays at the top of its board.
    Pinned,
    /// It is among the best 精華.
    Featured,
    /// It takes no more posts.
    Locked,
    /// Everybody sees it.
    Shown,
}

/// Sets a flag; whether that changed anything.
///
/// # Errors
/// What the database met.
pub async fn set_flag(tx: &Tx, id: i64, flag: Flag, is_on: bool) -> Result<bool> {
    let column = match flag {
        Flag::Pinned => thread::Column::IsPinned,
        Flag::Featured => thread::Column::IsFeatured,
        Flag::Locked => thread::Column::IsLocked,
        Flag::Shown => thread::Column::IsShown,
    };
    let set = thread::Entity::update_many()
        .col_expr(column, Expr::val(is_on))
        .filter(thread::Column::Id.eq(id))
        .filter(column.ne(is_on))
        .exec(tx)
        .await?;
    Ok(set.rows_affected > 0)
}

/// Shows a post or hides it for a reason; whether that changed anything.
///
/// # Errors
/// What the database met.
pub async fn set_post_shown(tx: &Tx, id: i64, is_shown: bool, because: &str) -> Result<bool> {
    let set = post::Entity::update_many()
        .col_expr(post::Column::IsShown, Expr::val(is_shown))
        .col_expr(post::Column::HiddenBecause, Expr::val(because))
        .filter(post::Column::Id.eq(id))
        .filter(post::Column::IsShown.ne(is_shown))
        .exec(tx)
        .await?;
    Ok(set.rows_affected > 0)
}

/// Adds to the log.
///
/// # Errors
/// What the database met.
pub async fn note_moderation(
    tx: &Tx,
    (who, act, target, reason): (&str, &str, &str, &str),
    at: Timestamp,
) -> Result<()> {
    let row = moderation::ActiveModel {
        id: NotSet,
        who: Set(who.to_owned()),
        act: Set(act.to_owned()),
        target: Set(target.to_owned()),
        reason: Set(reason.to_owned()),
        done_at: Set(at.0),
    };
    moderation::Entity::insert(row).exec(tx).await?;
    Ok(())
}

/// The log, the latest first: when, who, what, of what, why.
///
/// # Errors
/// What the database met.
pub async fn list_moderations(
    db: &impl Connection,
    limit: u64,
) -> Result<Vec<(Timestamp, [String; 4])>> {
    let rows = moderation::Entity::find()
        .order_by_desc(moderation::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    let told = |row: moderation::Model| {
        (Timestamp(row.done_at), [row.who, row.act, row.target, row.reason])
    };
    Ok(rows.into_iter().map(told).collect())
}

/// A report that waits for a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportRow {
    /// The post.
    pub post: i64,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// Notes a report; `false` when the member reported it before.
///
/// # Errors
/// What the database met.
pub async fn report(
    tx: &Tx,
    post: i64,
    member: MemberId,
    reason: &str,
    at: Timestamp,
) -> Result<bool> {
    use post_report::Column::{MemberId as By, PostId};
    let row = post_report::ActiveModel {
        post_id: Set(post),
        member_id: Set(member.0),
        reason: Set(reason.to_owned()),
        reported_at: Set(at.0),
        decided_at: Set(None),
    };
    let mut insert = post_report::Entity::insert(row).into_query();
    insert.on_conflict(OnConflict::columns([PostId, By]).do_nothing().to_owned());
    Ok(tx.execute(&insert).await?.rows_affected() > 0)
}

/// Reports that wait, the oldest first, and how many there are.
///
/// # Errors
/// What the database met.
pub async fn list_reports(db: &impl Connection, limit: u64) -> Result<(Vec<ReportRow>, u64)> {
    let waiting = post_report::Entity::find().filter(post_report::Column::DecidedAt.is_null());
    let all = waiting.clone().count(db).await?;
    let rows = waiting.order_by_asc(post_report::Column::ReportedAt).limit(limit).all(db).await?;
    let row = |row: post_report::Model| ReportRow {
        post: row.post_id,
        reason: row.reason,
        at: Timestamp(row.reported_at),
    };
    Ok((rows.into_iter().map(row).collect(), all))
}

/// Closes the reports of a post; how many.
///
/// # Errors
/// What the database met.
pub async fn decide_reports(tx: &Tx, post: i64, at: Timestamp) -> Result<u64> {
    let set = post_report::Entity::update_many()
        .col_expr(post_report::Column::DecidedAt, Expr::val(at.0))
        .filter(post_report::Column::PostId.eq(post))
        .filter(post_report::Column::DecidedAt.is_null())
        .exec(tx)
        .await?;
    Ok(set.rows_affected)
}
