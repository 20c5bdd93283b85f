//! What a member has written and how it was taken: what rules about writing ask for.

use crate::entity::{member, order, post, post_like, thread};
use crate::query::{row, to_u32};
use crate::{Connection, Result};
use domain::community::level::Activity;
use domain::ids::MemberId;
use domain::order::OrderState;
use domain::time::{DAY_MS, Timestamp};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Query};
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

fn count(found: u64) -> u32 {
    u32::try_from(found).unwrap_or(u32::MAX)
}

/// What a member has done so far.
///
/// # Errors
/// What the database met.
pub async fn find_activity(db: &impl Connection, id: MemberId, now: Timestamp) -> Result<Activity> {
    #[derive(FromQueryResult)]
    struct Written {
        posts: i64,
        liked: i64,
    }
    use post::Column::{IsShown, IsTakenBack, Likes, MemberId as By};
    let Some(known) = member::Entity::find_by_id(id.0).one(db).await? else {
        return Ok(Activity::default());
    };
    let mut select = Query::select();
    // PostgreSQL adds up to a number without bounds.
    let liked = Func::coalesce([Expr::col(Likes).sum(), Expr::val(0)]);
    select
        .expr_as(Expr::col(post::Column::Id).count(), "posts")
        .expr_as(Expr::from(liked).cast_as("bigint"), "liked")
        .from(post::Entity)
        .and_where(By.eq(id.0))
        .and_where(IsShown.eq(true))
        .and_where(IsTakenBack.eq(false));
    let written = row::<Written>(db, &select).await?;
    let hidden =
        post::Entity::find().filter(By.eq(id.0)).filter(IsShown.eq(false)).count(db).await?;
    let orders = order::Entity::find()
        .filter(order::Column::MemberId.eq(id.0))
        .filter(order::Column::State.eq(OrderState::Completed.code()))
        .count(db)
        .await?;
    Ok(Activity {
        days: to_u32((now.0 - known.created_at) / DAY_MS),
        posts: written.as_ref().map_or(0, |found| to_u32(found.posts)),
        liked: written.as_ref().map_or(0, |found| to_u32(found.liked)),
        orders: count(orders),
        hidden: count(hidden),
    })
}

/// How many posts, threads and likes there are of a member since a moment.
///
/// # Errors
/// What the database met.
pub async fn recent(
    db: &impl Connection,
    id: MemberId,
    since: Timestamp,
) -> Result<(u32, u32, u32)> {
    let posts = post::Entity::find()
        .filter(post::Column::MemberId.eq(id.0))
        .filter(post::Column::WrittenAt.gt(since.0))
        .count(db)
        .await?;
    let threads = thread::Entity::find()
        .filter(thread::Column::MemberId.eq(id.0))
        .filter(thread::Column::WrittenAt.gt(since.0))
        .count(db)
        .await?;
    let likes = post_like::Entity::find()
        .filter(post_like::Column::MemberId.eq(id.0))
        .filter(post_like::Column::LikedAt.gt(since.0))
        .count(db)
        .await?;
    Ok((count(posts), count(threads), count(likes)))
}

/// Whether a member said the same since a moment.
///
/// # Errors
/// What the database met.
pub async fn has_said(
    db: &impl Connection,
    id: MemberId,
    text: &str,
    since: Timestamp,
) -> Result<bool> {
    let lately: Vec<String> = post::Entity::find()
        .select_only()
        .column(post::Column::Body)
        .filter(post::Column::MemberId.eq(id.0))
        .filter(post::Column::WrittenAt.gt(since.0))
        .filter(post::Column::IsTakenBack.eq(false))
        .order_by_desc(post::Column::WrittenAt)
        .limit(50)
        .into_tuple()
        .all(db)
        .await?;
    Ok(lately.iter().any(|known| known == text))
}

/// The post that a member sent with a key, and its thread.
///
/// # Errors
/// What the database met.
pub async fn find_by_key(
    db: &impl Connection,
    id: MemberId,
    key: &str,
) -> Result<Option<(i64, i64)>> {
    let found = post::Entity::find()
        .select_only()
        .columns([post::Column::Id, post::Column::ThreadId])
        .filter(post::Column::MemberId.eq(id.0))
        .filter(post::Column::Key.eq(key));
    Ok(found.into_tuple().one(db).await?)
}
