//! Pages of the community as somebody sees them.

use crate::{Shop, account};
use domain::community::view::{PostView, ThreadView, Threads};
use domain::community::{Board, Order, POSTS_A_PAGE, THREADS_A_PAGE, page_of_floor};
use domain::ids::{MemberId, ProductId};
use domain::lang::Lang;
use std::collections::{HashMap, HashSet};
use store::catalog::list_cards;
use store::community::{
    ListQuery, PostRow, ThreadRow, find_post, find_thread, list_below, list_floors, list_liked,
    list_opener, list_pinned, list_tags, list_threads, product_of_slug,
};

/// Which threads are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// Of a board only.
    pub board: Option<Board>,
    /// About a product only: its part of the address.
    pub product: Option<&'a str>,
    /// With a tag only.
    pub tag: Option<&'a str>,
    /// In which order.
    pub order: Order,
    /// Beyond which one.
    pub after: Option<(i64, i64)>,
}

/// A page of threads.
///
/// # Errors
/// What the database met.
pub async fn threads(shop: &Shop, asked: &Asked<'_>, lang: Lang) -> anyhow::Result<Threads> {
    let db = shop.store.reader();
    let product = match asked.product {
        Some(slug) => match product_of_slug(db, slug).await? {
            Some(id) => Some(id),
            None => return Ok(Threads::default()),
        },
        None => None,
    };
    let Asked { board, tag, order, after, .. } = *asked;
    let query = ListQuery { board, product, tag, order, after };
    let (mut rows, next) = list_threads(db, &query, THREADS_A_PAGE).await?;
    let mut pinned = match board.filter(|_| after.is_none()) {
        Some(board) => list_pinned(db, board).await?,
        None => Vec::new(),
    };
    with_cards(shop, rows.iter_mut().chain(&mut pinned), lang).await?;
    let cards = |rows: Vec<ThreadRow>| rows.into_iter().map(|row| row.card).collect();
    Ok(Threads { pinned: cards(pinned), list: cards(rows), next })
}

/// The threads about a product with the latest posts.
///
/// # Errors
/// What the database met.
pub async fn threads_of_product(
    shop: &Shop,
    product: ProductId,
    limit: usize,
) -> anyhow::Result<Threads> {
    let query = ListQuery { product: Some(product), ..ListQuery::default() };
    let (rows, next) = list_threads(shop.store.reader(), &query, limit).await?;
    Ok(Threads { list: rows.into_iter().map(|row| row.card).collect(), next, ..Threads::default() })
}

/// Adds the products that are on sale.
async fn with_cards<'a>(
    shop: &Shop,
    rows: impl Iterator<Item = &'a mut ThreadRow>,
    lang: Lang,
) -> anyhow::Result<()> {
    let rows: Vec<&mut ThreadRow> = rows.collect();
    let ids: HashSet<ProductId> = rows.iter().filter_map(|row| row.product).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let ids: Vec<ProductId> = ids.into_iter().collect();
    let cards = list_cards(shop.store.reader(), &ids, lang, shop.clock.now()).await?;
    let cards: HashMap<ProductId, _> = cards.into_iter().map(|card| (card.id, card)).collect();
    for row in rows {
        row.card.product = row.product.and_then(|id| cards.get(&id).cloned());
    }
    Ok(())
}

/// Who reads, and which thread.
struct Reader<'a> {
    member: Option<MemberId>,
    thread: &'a ThreadRow,
    liked: HashSet<i64>,
}

impl Reader<'_> {
    /// A post as they see it: what is gone has no text.
    fn see(&self, row: PostRow) -> PostView {
        let is_own = row.member.is_some() && row.member == self.member;
        let by_opener = match row.member {
            Some(member) => self.thread.member == Some(member),
            None => self.thread.member.is_none() && self.thread.card.author == row.view.author,
        };
        let mut view = row.view;
        if view.is_gone {
            view.text.clear();
        }
        PostView {
            is_own,
            is_opener: by_opener,
            is_liked: self.liked.contains(&view.id),
            hidden_because: view.hidden_because.filter(|_| is_own),
            ..view
        }
    }
}

/// A page of a thread, from 1; none when there is no such page, or the thread is hidden.
///
/// # Errors
/// What the database met.
pub async fn thread(
    shop: &Shop,
    token: Option<&str>,
    (id, page, only_opener): (i64, u32, bool),
    lang: Lang,
) -> anyhow::Result<Option<ThreadView>> {
    let db = shop.store.reader();
    let Some(mut row) = find_thread(db, id).await?.filter(|row| row.is_shown) else {
        return Ok(None);
    };
    let most = u32::try_from(POSTS_A_PAGE).unwrap_or(u32::MAX);
    let pages = if only_opener { 1 } else { page_of_floor(row.floors) };
    if page == 0 || page > pages {
        return Ok(None);
    }
    with_cards(shop, std::iter::once(&mut row), lang).await?;
    let floors = match only_opener {
        true => list_opener(db, &row).await?,
        false => list_floors(db, id, (page - 1) * most + 1, page * most).await?,
    };
    let ids: Vec<i64> = floors.iter().map(|row| row.view.id).collect();
    let below = if only_opener { Vec::new() } else { list_below(db, &ids).await? };
    let answer = match row.answer {
        Some(answer) => find_post(db, answer).await?.filter(|row| !row.view.is_gone),
        None => None,
    };
    let member = match token {
        Some(token) => account::find(shop, token).await?.map(|member| member.id),
        None => None,
    };
    let all: Vec<i64> = floors.iter().chain(&below).chain(&answer).map(|row| row.view.id).collect();
    let liked = match member {
        Some(member) => list_liked(db, member, &all).await?,
        None => HashSet::new(),
    };
    let tags = list_tags(db, id).await?;
    let reader = Reader { member, thread: &row, liked };
    let mut of_floor: HashMap<i64, Vec<PostView>> = HashMap::new();
    for post in below {
        of_floor.entry(post.below.unwrap_or_default()).or_default().push(reader.see(post));
    }
    let posts = floors.into_iter().map(|post| {
        let below = of_floor.remove(&post.view.id).unwrap_or_default();
        PostView { below, ..reader.see(post) }
    });
    let (posts, answer) = (posts.collect(), answer.map(|post| reader.see(post)));
    let is_own = member.is_some() && row.member == member;
    Ok(Some(ThreadView { card: row.card, tags, answer, posts, page, pages, is_own, only_opener }))
}

/// Where a post stands: its thread, and the page of it.
///
/// # Errors
/// What the database met.
pub async fn place_of(shop: &Shop, post: i64) -> anyhow::Result<Option<(i64, u32)>> {
    let db = shop.store.reader();
    let Some(row) = find_post(db, post).await? else { return Ok(None) };
    let floor = match row.below {
        Some(below) => find_post(db, below).await?.map_or(1, |row| row.view.floor),
        None => row.view.floor,
    };
    Ok(Some((row.thread, page_of_floor(floor))))
}

/// How many floors a thread has; none when it is hidden.
///
/// # Errors
/// What the database met.
pub async fn floors(shop: &Shop, thread: i64) -> anyhow::Result<Option<u32>> {
    let row = find_thread(shop.store.reader(), thread).await?;
    Ok(row.filter(|row| row.is_shown).map(|row| row.floors))
}

/// A post that a form is about: somebody's that everybody sees, or one's own. Its thread with it.
///
/// # Errors
/// What the database met.
pub async fn editable(
    shop: &Shop,
    token: Option<&str>,
    post: i64,
) -> anyhow::Result<Option<(PostView, ThreadRow)>> {
    let db = shop.store.reader();
    let Some(row) = find_post(db, post).await?.filter(|row| !row.view.is_gone) else {
        return Ok(None);
    };
    let Some(thread) = find_thread(db, row.thread).await?.filter(|thread| thread.is_shown) else {
        return Ok(None);
    };
    let member = match token {
        Some(token) => account::find(shop, token).await?.map(|member| member.id),
        None => None,
    };
    let view = Reader { member, thread: &thread, liked: HashSet::new() }.see(row);
    Ok(Some((view, thread)))
}
