//! Reading threads and posts.

use crate::entity::{post, post_like, thread, thread_tag};
use crate::query::to_u32;
use crate::{Connection, Result};
use domain::community::level::Level;
use domain::community::view::{PostView, ThreadCard};
use domain::community::{Board, Order};
use domain::ids::{MemberId, ProductId};
use domain::lang::Lang;
use domain::time::Timestamp;
use sea_orm::sea_query::{Condition, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use std::collections::HashSet;

/// Most posts of its opener that are listed.
const OPENER: u64 = 200;
/// Most posts below others on a page.
const BELOW: u64 = 1_000;

/// A thread with what is not shown of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadRow {
    /// What is shown, without the product.
    pub card: ThreadCard,
    /// The product that it is about.
    pub product: Option<ProductId>,
    /// Who opened it; none when it was brought in, or they are gone.
    pub member: Option<MemberId>,
    /// The last floor.
    pub floors: u32,
    /// The best answer.
    pub answer: Option<i64>,
    /// Whether it is shown.
    pub is_shown: bool,
    heat: i64,
}

impl From<thread::Model> for ThreadRow {
    fn from(row: thread::Model) -> Self {
        Self {
            product: row.product_id.map(ProductId),
            member: row.member_id.map(MemberId),
            floors: to_u32(row.floors),
            answer: row.answer_id,
            is_shown: row.is_shown,
            heat: row.heat,
            card: ThreadCard {
                id: row.id,
                board: Board::from_code(&row.board).unwrap_or(Board::Chat),
                title: row.title,
                author: row.author,
                lang: Lang::from_slug(&row.lang).unwrap_or_default(),
                excerpt: row.excerpt,
                product: None,
                written_at: Timestamp(row.written_at),
                active_at: Timestamp(row.active_at),
                replies: to_u32(row.replies),
                likes: to_u32(row.likes),
                is_pinned: row.is_pinned,
                is_featured: row.is_featured,
                is_locked: row.is_locked,
                is_answered: row.answer_id.is_some(),
            },
        }
    }
}

/// A post with what is not shown of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostRow {
    /// As somebody sees it who is not signed in, with its text even when that is gone; nothing below it yet.
    pub view: PostView,
    /// Its thread.
    pub thread: i64,
    /// The post below which it stands.
    pub below: Option<i64>,
    /// Who wrote it; none when it was brought in, or they are gone.
    pub member: Option<MemberId>,
    /// Whether moderators let it be seen.
    pub is_shown: bool,
    /// Whether its author took it back.
    pub is_taken_back: bool,
    /// In which language.
    pub lang: Lang,
}

impl From<post::Model> for PostRow {
    fn from(row: post::Model) -> Self {
        Self {
            thread: row.thread_id,
            below: row.below_id,
            member: row.member_id.map(MemberId),
            is_shown: row.is_shown,
            is_taken_back: row.is_taken_back,
            lang: Lang::from_slug(&row.lang).unwrap_or_default(),
            view: PostView {
                id: row.id,
                floor: to_u32(row.floor),
                author: row.author,
                level: Level::from_code(&row.level).unwrap_or_default(),
                is_opener: false,
                is_own: false,
                is_liked: false,
                text: row.body,
                written_at: Timestamp(row.written_at),
                edited_at: row.edited_at.map(Timestamp),
                likes: to_u32(row.likes),
                is_gone: !row.is_shown || row.is_taken_back,
                hidden_because: (!row.is_shown).then_some(row.hidden_because),
                below: Vec::new(),
            },
        }
    }
}

/// Which threads are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct ListQuery<'a> {
    /// Of a board only; then without those that stay at its top.
    pub board: Option<Board>,
    /// About a product only.
    pub product: Option<ProductId>,
    /// With a tag only.
    pub tag: Option<&'a str>,
    /// In which order.
    pub order: Order,
    /// Beyond which one: its key in that order, and its id.
    pub after: Option<(i64, i64)>,
}

fn column_of(order: Order) -> thread::Column {
    match order {
        Order::Active => thread::Column::ActiveAt,
        Order::Newest | Order::Featured => thread::Column::WrittenAt,
        Order::Hot => thread::Column::Heat,
    }
}

fn key_of(row: &ThreadRow, order: Order) -> i64 {
    match order {
        Order::Active => row.card.active_at.0,
        Order::Newest | Order::Featured => row.card.written_at.0,
        Order::Hot => row.heat,
    }
}

/// Shown threads, at most `limit`, and where the next page begins.
///
/// # Errors
/// What the database met.
pub async fn list_threads(
    db: &impl Connection,
    query: &ListQuery<'_>,
    limit: usize,
) -> Result<(Vec<ThreadRow>, Option<(i64, i64)>)> {
    use thread::Column::{Board as OfBoard, Id, IsFeatured, IsPinned, IsShown, ProductId as Of};
    let column = column_of(query.order);
    let mut select = thread::Entity::find().filter(IsShown.eq(true));
    if let Some(board) = query.board {
        select = select.filter(OfBoard.eq(board.code())).filter(IsPinned.eq(false));
    }
    if let Some(product) = query.product {
        select = select.filter(Of.eq(product.0));
    }
    if query.order == Order::Featured {
        select = select.filter(IsFeatured.eq(true));
    }
    if let Some(tag) = query.tag {
        let mut tagged = Query::select();
        // PostgreSQL refuses a NUL even in a comparison.
        let tag = tag.replace('\0', "");
        tagged
            .column(thread_tag::Column::ThreadId)
            .from(thread_tag::Entity)
            .and_where(thread_tag::Column::Tag.eq(tag));
        select = select.filter(Id.in_subquery(tagged));
    }
    if let Some((key, id)) = query.after {
        let same = Condition::all().add(column.eq(key)).add(Id.lt(id));
        select = select.filter(Condition::any().add(column.lt(key)).add(same));
    }
    let select = select.order_by_desc(column).order_by_desc(Id).limit(limit as u64 + 1);
    let rows: Vec<ThreadRow> = select.all(db).await?.into_iter().map(ThreadRow::from).collect();
    let last = rows.get(limit.saturating_sub(1)).filter(|_| rows.len() > limit);
    let next = last.map(|row| (key_of(row, query.order), row.card.id));
    Ok((rows.into_iter().take(limit).collect(), next))
}

/// The threads that stay at the top of a board.
///
/// # Errors
/// What the database met.
pub async fn list_pinned(db: &impl Connection, board: Board) -> Result<Vec<ThreadRow>> {
    let rows = thread::Entity::find()
        .filter(thread::Column::Board.eq(board.code()))
        .filter(thread::Column::IsPinned.eq(true))
        .filter(thread::Column::IsShown.eq(true))
        .order_by_desc(thread::Column::Id)
        .limit(5)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(ThreadRow::from).collect())
}

/// A thread, shown or not.
///
/// # Errors
/// What the database met.
pub async fn find_thread(db: &impl Connection, id: i64) -> Result<Option<ThreadRow>> {
    Ok(thread::Entity::find_by_id(id).one(db).await?.map(ThreadRow::from))
}

/// The tags of a thread.
///
/// # Errors
/// What the database met.
pub async fn list_tags(db: &impl Connection, thread: i64) -> Result<Vec<String>> {
    let tags = thread_tag::Entity::find()
        .filter(thread_tag::Column::ThreadId.eq(thread))
        .order_by_asc(thread_tag::Column::Tag)
        .all(db)
        .await?;
    Ok(tags.into_iter().map(|row| row.tag).collect())
}

fn floors(thread: i64) -> Select<post::Entity> {
    post::Entity::find()
        .filter(post::Column::ThreadId.eq(thread))
        .filter(post::Column::Floor.gt(0))
        .order_by_asc(post::Column::Floor)
}

/// The floors of a thread from one to another, both included.
///
/// # Errors
/// What the database met.
pub async fn list_floors(
    db: &impl Connection,
    thread: i64,
    from: u32,
    until: u32,
) -> Result<Vec<PostRow>> {
    let rows = floors(thread).filter(post::Column::Floor.between(from, until)).all(db).await?;
    Ok(rows.into_iter().map(PostRow::from).collect())
}

/// The floors that were written by who opened the thread.
///
/// # Errors
/// What the database met.
pub async fn list_opener(db: &impl Connection, thread: &ThreadRow) -> Result<Vec<PostRow>> {
    let own = match thread.member {
        Some(member) => post::Column::MemberId.eq(member.0),
        None => post::Column::MemberId.is_null(),
    };
    let rows = floors(thread.card.id)
        .filter(own)
        .filter(post::Column::Author.eq(thread.card.author.as_str()))
        .limit(OPENER)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(PostRow::from).collect())
}

/// What stands below these posts, the oldest first.
///
/// # Errors
/// What the database met.
pub async fn list_below(db: &impl Connection, posts: &[i64]) -> Result<Vec<PostRow>> {
    let rows = post::Entity::find()
        .filter(post::Column::BelowId.is_in(posts.iter().copied()))
        .order_by_asc(post::Column::Id)
        .limit(BELOW)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(PostRow::from).collect())
}

/// A post, shown or not.
///
/// # Errors
/// What the database met.
pub async fn find_post(db: &impl Connection, id: i64) -> Result<Option<PostRow>> {
    Ok(post::Entity::find_by_id(id).one(db).await?.map(PostRow::from))
}

/// Which of these posts a member likes.
///
/// # Errors
/// What the database met.
pub async fn list_liked(
    db: &impl Connection,
    member: MemberId,
    posts: &[i64],
) -> Result<HashSet<i64>> {
    let rows = post_like::Entity::find()
        .filter(post_like::Column::MemberId.eq(member.0))
        .filter(post_like::Column::PostId.is_in(posts.iter().copied()))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.post_id).collect())
}
