//! Writing threads and posts, and what members do to them.

use super::read::{PostRow, find_post};
use crate::entity::{post, post_edit, post_like, product, thread, thread_tag};
use crate::query::to_u32;
use crate::{Connection, Result, Tx};
use domain::community::level::Level;
use domain::community::{Board, MOST_BELOW, heat};
use domain::ids::{MemberId, ProductId};
use domain::lang::Lang;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

/// A thread to be, with its first post.
#[derive(Clone, Debug)]
pub struct NewThread<'a> {
    /// Where.
    pub board: Board,
    /// Title.
    pub title: &'a str,
    /// How its first post begins.
    pub excerpt: &'a str,
    /// Tags.
    pub tags: &'a [String],
    /// The product that it is about.
    pub product: Option<ProductId>,
    /// Its first post; its thread and place are not read.
    pub post: NewPost<'a>,
}

/// A post to be.
#[derive(Clone, Debug)]
pub struct NewPost<'a> {
    /// Of which thread.
    pub thread: i64,
    /// Below which floor.
    pub below: Option<i64>,
    /// By whom; none when it is brought in.
    pub member: Option<MemberId>,
    /// As they are called.
    pub author: &'a str,
    /// How far they are trusted.
    pub level: Level,
    /// In Markdown.
    pub text: &'a str,
    /// The language of the page that it was written on.
    pub lang: Lang,
    /// What tells a second sending.
    pub key: Option<&'a str>,
    /// When.
    pub at: Timestamp,
}

/// The product on a page.
///
/// # Errors
/// What the database met.
pub async fn product_of_slug(db: &impl Connection, slug: &str) -> Result<Option<ProductId>> {
    let found: Option<i64> = product::Entity::find()
        .select_only()
        .column(product::Column::Id)
        .filter(product::Column::Slug.eq(slug.replace('\0', "")))
        .into_tuple()
        .one(db)
        .await?;
    Ok(found.map(ProductId))
}

/// Opens a thread; its id and that of its first post.
///
/// # Errors
/// Conflict [`super::SENT`] when it was sent before.
pub async fn insert_thread(tx: &Tx, new: &NewThread<'_>) -> Result<(i64, i64)> {
    let row = thread::ActiveModel {
        id: NotSet,
        board: Set(new.board.code().to_owned()),
        title: Set(new.title.to_owned()),
        author: Set(new.post.author.to_owned()),
        member_id: Set(new.post.member.map(|id| id.0)),
        product_id: Set(new.product.map(|id| id.0)),
        lang: Set(new.post.lang.slug().to_owned()),
        excerpt: Set(new.excerpt.to_owned()),
        written_at: Set(new.post.at.0),
        active_at: Set(new.post.at.0),
        heat: Set(heat(new.post.at, 0, 0)),
        floors: Set(1),
        replies: Set(0),
        likes: Set(0),
        is_pinned: Set(false),
        is_featured: Set(false),
        is_locked: Set(false),
        is_shown: Set(true),
        answer_id: Set(None),
    };
    let id = thread::Entity::insert(row).exec(tx).await?.last_insert_id;
    for tag in new.tags {
        let row = thread_tag::ActiveModel { tag: Set(tag.clone()), thread_id: Set(id) };
        thread_tag::Entity::insert(row).exec_without_returning(tx).await?;
    }
    let first = NewPost { thread: id, below: None, ..new.post.clone() };
    Ok((id, insert_row(tx, &first, 1).await?))
}

async fn insert_row(tx: &Tx, new: &NewPost<'_>, floor: i64) -> Result<i64> {
    let row = post::ActiveModel {
        id: NotSet,
        thread_id: Set(new.thread),
        floor: Set(floor),
        below_id: Set(new.below),
        below_count: Set(0),
        member_id: Set(new.member.map(|id| id.0)),
        author: Set(new.author.to_owned()),
        level: Set(new.level.code().to_owned()),
        body: Set(new.text.to_owned()),
        lang: Set(new.lang.slug().to_owned()),
        written_at: Set(new.at.0),
        edited_at: Set(None),
        likes: Set(0),
        is_shown: Set(true),
        is_taken_back: Set(false),
        hidden_because: Set(String::new()),
        key: Set(new.key.map(str::to_owned)),
    };
    Ok(post::Entity::insert(row).exec(tx).await?.last_insert_id)
}

/// Writes a post; its id, `None` when the thread takes none. Locks the thread's row first, so that floors follow one
/// another. Below a floor that has enough below it, the post is a floor of its own.
///
/// # Errors
/// Conflict [`super::SENT`] when it was sent before.
pub async fn insert_post(tx: &Tx, new: &NewPost<'_>) -> Result<Option<i64>> {
    use thread::Column::{ActiveAt, Floors, Id, IsLocked, IsShown, Replies};
    let counted = thread::Entity::update_many()
        .col_expr(Replies, Expr::col(Replies).add(1))
        .col_expr(ActiveAt, Expr::val(new.at.0))
        .filter(Id.eq(new.thread))
        .filter(IsShown.eq(true))
        .filter(IsLocked.eq(false))
        .exec(tx)
        .await?;
    if counted.rows_affected == 0 {
        return Ok(None);
    }
    warm(tx, new.thread).await?;
    let below = match new.below {
        Some(below) => stand_below(tx, new.thread, below).await?,
        None => None,
    };
    if below.is_some() {
        return Ok(Some(insert_row(tx, &NewPost { below, ..new.clone() }, 0).await?));
    }
    thread::Entity::update_many()
        .col_expr(Floors, Expr::col(Floors).add(1))
        .filter(Id.eq(new.thread))
        .exec(tx)
        .await?;
    let found: Option<thread::Model> = thread::Entity::find_by_id(new.thread).one(tx).await?;
    let Some(found) = found else { return Ok(None) };
    let post = NewPost { below: None, ..new.clone() };
    Ok(Some(insert_row(tx, &post, found.floors).await?))
}

/// The floor below which a post may stand: that floor, or the one that it stands below itself; none below what a
/// thread opens with, and none where enough stand already.
async fn stand_below(tx: &Tx, thread: i64, wanted: i64) -> Result<Option<i64>> {
    use post::Column::{BelowCount, Floor, Id, ThreadId};
    let Some(found) = find_post(tx, wanted).await? else { return Ok(None) };
    let floor = found.below.unwrap_or(wanted);
    let counted = post::Entity::update_many()
        .col_expr(BelowCount, Expr::col(BelowCount).add(1))
        .filter(Id.eq(floor))
        .filter(ThreadId.eq(thread))
        .filter(Floor.gt(1))
        .filter(BelowCount.lt(i64::from(MOST_BELOW)))
        .exec(tx)
        .await?;
    Ok((counted.rows_affected > 0).then_some(floor))
}

/// Brings the key of hot threads up to date.
async fn warm(tx: &Tx, id: i64) -> Result<()> {
    let found: Option<thread::Model> = thread::Entity::find_by_id(id).one(tx).await?;
    let Some(found) = found else { return Ok(()) };
    let key = heat(Timestamp(found.written_at), to_u32(found.replies), to_u32(found.likes));
    thread::Entity::update_many()
        .col_expr(thread::Column::Heat, Expr::val(key))
        .filter(thread::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Changes what a post says. `keeps_old`: what it said is kept, and that it was changed is shown. `excerpt`: how it
/// begins, for the list, when it is the first of its thread.
///
/// # Errors
/// What the database met.
pub async fn change_text(
    tx: &Tx,
    row: &PostRow,
    (text, excerpt): (&str, &str),
    keeps_old: bool,
    at: Timestamp,
) -> Result<()> {
    let mut update = post::Entity::update_many()
        .col_expr(post::Column::Body, Expr::val(text))
        .filter(post::Column::Id.eq(row.view.id));
    if keeps_old {
        update = update.col_expr(post::Column::EditedAt, Expr::val(at.0));
        let old = post_edit::ActiveModel {
            id: NotSet,
            post_id: Set(row.view.id),
            body: Set(row.view.text.clone()),
            edited_at: Set(at.0),
        };
        post_edit::Entity::insert(old).exec(tx).await?;
    }
    update.exec(tx).await?;
    if row.view.floor == 1 {
        thread::Entity::update_many()
            .col_expr(thread::Column::Excerpt, Expr::val(excerpt))
            .filter(thread::Column::Id.eq(row.thread))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// Takes a post back, or puts it up again. The first of a thread takes the thread along.
///
/// # Errors
/// What the database met.
pub async fn take_back(tx: &Tx, row: &PostRow, is_taken_back: bool) -> Result<()> {
    post::Entity::update_many()
        .col_expr(post::Column::IsTakenBack, Expr::val(is_taken_back))
        .filter(post::Column::Id.eq(row.view.id))
        .exec(tx)
        .await?;
    if row.view.floor == 1 {
        thread::Entity::update_many()
            .col_expr(thread::Column::IsShown, Expr::val(!is_taken_back))
            .filter(thread::Column::Id.eq(row.thread))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// Notes that a member likes a post; `false` when that was noted before.
///
/// # Errors
/// What the database met.
pub async fn add_like(tx: &Tx, row: &PostRow, member: MemberId, at: Timestamp) -> Result<bool> {
    use post_like::Column::{MemberId as By, PostId};
    let like = post_like::ActiveModel {
        post_id: Set(row.view.id),
        member_id: Set(member.0),
        liked_at: Set(at.0),
    };
    let mut insert = post_like::Entity::insert(like).into_query();
    insert.on_conflict(OnConflict::columns([PostId, By]).do_nothing().to_owned());
    if tx.execute(&insert).await?.rows_affected() == 0 {
        return Ok(false);
    }
    shift_likes(tx, row, 1).await?;
    Ok(true)
}

/// Takes that back; `false` when there was nothing.
///
/// # Errors
/// What the database met.
pub async fn remove_like(tx: &Tx, row: &PostRow, member: MemberId) -> Result<bool> {
    let gone = post_like::Entity::delete_many()
        .filter(post_like::Column::PostId.eq(row.view.id))
        .filter(post_like::Column::MemberId.eq(member.0))
        .exec(tx)
        .await?;
    if gone.rows_affected == 0 {
        return Ok(false);
    }
    shift_likes(tx, row, -1).await?;
    Ok(true)
}

async fn shift_likes(tx: &Tx, row: &PostRow, by: i64) -> Result<()> {
    post::Entity::update_many()
        .col_expr(post::Column::Likes, Expr::col(post::Column::Likes).add(by))
        .filter(post::Column::Id.eq(row.view.id))
        .exec(tx)
        .await?;
    if row.view.floor != 1 {
        return Ok(());
    }
    thread::Entity::update_many()
        .col_expr(thread::Column::Likes, Expr::col(thread::Column::Likes).add(by))
        .filter(thread::Column::Id.eq(row.thread))
        .exec(tx)
        .await?;
    warm(tx, row.thread).await
}

/// Chooses the best answer of a thread, or none.
///
/// # Errors
/// What the database met.
pub async fn set_answer(tx: &Tx, thread: i64, answer: Option<i64>) -> Result<()> {
    thread::Entity::update_many()
        .col_expr(thread::Column::AnswerId, Expr::val(answer))
        .filter(thread::Column::Id.eq(thread))
        .exec(tx)
        .await?;
    Ok(())
}
