//! Brings in threads that nobody wrote here: what the demo mall begins with.

use super::write::{NewPost, NewThread, insert_post, insert_thread, product_of_slug, set_answer};
use crate::entity::{post, thread};
use crate::{Result, Store, Tx};
use domain::community::import::{ImportedPost, ImportedThread};
use domain::community::{excerpt, heat};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// Threads in one transaction.
const BATCH: usize = 50;

/// Brings in threads where there are none yet; how many.
///
/// # Errors
/// What the database met; batches before that stay.
pub async fn import_threads(store: &Store, threads: &[ImportedThread]) -> Result<usize> {
    if thread::Entity::find().count(store.reader()).await? > 0 {
        return Ok(0);
    }
    for batch in threads.chunks(BATCH) {
        store
            .write(|tx| async move {
                for thread in batch {
                    import(&tx, thread).await?;
                }
                Ok::<_, crate::StoreError>(())
            })
            .await?;
    }
    Ok(threads.len())
}

fn new<'a>(thread: i64, post: &'a ImportedPost, imported: &ImportedThread) -> NewPost<'a> {
    NewPost {
        thread,
        below: None,
        member: None,
        author: &post.author,
        level: post.level,
        text: &post.text,
        lang: imported.lang,
        key: None,
        at: post.written_at,
    }
}

async fn import(tx: &Tx, imported: &ImportedThread) -> Result<()> {
    let Some((first, others)) = imported.posts.split_first() else { return Ok(()) };
    let product = match &imported.product {
        Some(slug) => product_of_slug(tx, slug).await?,
        None => None,
    };
    let opened = NewThread {
        board: imported.board,
        title: &imported.title,
        excerpt: &excerpt(&first.text),
        tags: &imported.tags,
        product,
        post: new(0, first, imported),
    };
    let (id, post) = insert_thread(tx, &opened).await?;
    let mut posts = vec![post];
    for other in others {
        let below = other.below.and_then(|place| posts.get(place).copied());
        let post = NewPost { below, ..new(id, other, imported) };
        posts.extend(insert_post(tx, &post).await?);
    }
    for (id, post) in posts.iter().zip(&imported.posts).filter(|(_, post)| post.likes > 0) {
        post::Entity::update_many()
            .col_expr(post::Column::Likes, Expr::val(i64::from(post.likes)))
            .filter(post::Column::Id.eq(*id))
            .exec(tx)
            .await?;
    }
    let replies = u32::try_from(others.len()).unwrap_or(u32::MAX);
    thread::Entity::update_many()
        .col_expr(thread::Column::Likes, Expr::val(i64::from(first.likes)))
        .col_expr(thread::Column::Heat, Expr::val(heat(first.written_at, replies, first.likes)))
        .col_expr(thread::Column::IsPinned, Expr::val(imported.is_pinned))
        .col_expr(thread::Column::IsFeatured, Expr::val(imported.is_featured))
        .filter(thread::Column::Id.eq(id))
        .exec(tx)
        .await?;
    let answer = imported.answer.and_then(|place| posts.get(place).copied());
    set_answer(tx, id, answer).await
}
