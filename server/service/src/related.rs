//! What to recommend: beside a product, to a visitor by what was looked at, along with a cart or an order.
//! Who stands where is decided by [`domain::related`]; here is found who might.

use crate::offers::{fill, in_sets};
use crate::Shop;
use domain::catalog::ProductCard;
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::related::{ForYou, History, Neighbours, RelatedShelf, SHELF, Source, fuse, shelves};
use domain::time::Timestamp;
use quick_cache::sync::Cache;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::catalog::{list_cards, list_choices, list_near, list_traits, set_choices, value_names};

/// Products looked at of each kind.
const OF_EACH: u32 = 40;
/// How long the neighbours of a product are remembered: a new product or a sold-out one shows after it.
const REMEMBERED_MS: i64 = 60_000;
/// Products whose neighbours are remembered: some 20 MB.
const REMEMBERED: usize = 20_000;
/// Names that tell what products have in common.
const ABOUT: usize = 3;
/// Products that a recommendation is made from.
const FROM: usize = 8;

/// The neighbours of products, remembered for a minute; clones share them.
#[derive(Clone)]
pub(crate) struct Remembered(Arc<Cache<ProductId, Arc<Arranged>>>);

impl Default for Remembered {
    fn default() -> Self {
        Self(Arc::new(Cache::new(REMEMBERED)))
    }
}

/// Who stands beside a product.
#[derive(Debug, Default)]
struct Arranged {
    at: Timestamp,
    shelves: Vec<(Source, Vec<ProductId>)>,
    uses: BTreeSet<i64>,
}

impl Arranged {
    fn all(&self) -> impl Iterator<Item = ProductId> {
        self.shelves.iter().flat_map(|(_, ids)| ids).copied()
    }
}

/// The shelves beside a product; none of no product.
///
/// # Errors
/// What the database met.
pub async fn list_related(
    shop: &Shop,
    product: ProductId,
    lang: Lang,
) -> store::Result<Vec<RelatedShelf>> {
    let arranged = arrange(shop, product).await?;
    let ids: Vec<ProductId> = arranged.all().collect();
    let cards = priced_cards(shop, &ids, lang).await?;
    let mut cards: BTreeMap<ProductId, ProductCard> =
        cards.into_iter().map(|card| (card.id, card)).collect();
    let mut about = value_names(shop.store.reader(), &arranged.uses, lang).await?;
    about.truncate(ABOUT);
    let shelf = |(source, ids): &(Source, Vec<ProductId>)| {
        let cards = ids.iter().filter_map(|id| cards.remove(id)).collect();
        let about = if *source == Source::SameUse { about.clone() } else { Vec::new() };
        RelatedShelf { source: *source, about, cards: in_stock_first(cards) }
    };
    let shelves: Vec<RelatedShelf> = arranged.shelves.iter().map(shelf).collect();
    Ok(shelves.into_iter().filter(|shelf| !shelf.cards.is_empty()).collect())
}

/// What goes with products that are in a cart or in an order.
///
/// # Errors
/// What the database met.
pub async fn list_along(
    shop: &Shop,
    products: &[ProductId],
    lang: Lang,
) -> store::Result<Vec<ProductCard>> {
    let from = &products[..products.len().min(FROM)];
    let ids = suggest(shop, from, &along, &products.iter().copied().collect()).await?;
    Ok(in_stock_first(priced_cards(shop, &ids, lang).await?))
}

/// What a visitor may like who looked at products.
///
/// # Errors
/// What the database met.
pub async fn for_you(shop: &Shop, history: &History, lang: Lang) -> store::Result<ForYou> {
    let Some(seen) = history.products() else { return Ok(ForYou::default()) };
    let from = &seen[..seen.len().min(FROM)];
    let ids = suggest(shop, from, &alike, &seen.iter().copied().collect()).await?;
    let because = list_cards(shop.store.reader(), from, lang, shop.clock.now()).await?;
    let because = because.into_iter().map(|card| card.name).take(ABOUT).collect();
    let cards = in_stock_first(priced_cards(shop, &ids, lang).await?);
    Ok(ForYou { is_on: true, because, cards })
}

/// What staff may want of a product beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It stands there, before those that nobody chose.
    Pinned,
    /// It never stands there.
    Banned,
    /// Whatever the shop finds.
    None,
}

/// Writes what staff want of products beside one; it shows at once here, within a minute elsewhere.
///
/// # Errors
/// What the database met.
pub async fn choose(
    shop: &Shop,
    product: ProductId,
    others: &[ProductId],
    choice: Choice,
) -> store::Result<()> {
    let write = |tx| async move {
        let mut choices = list_choices(&tx, product).await?;
        choices.pinned.retain(|known| !others.contains(known));
        others.iter().for_each(|other| {
            choices.banned.remove(other);
        });
        let chosen = others.iter().copied().filter(|other| *other != product);
        match choice {
            Choice::Pinned => choices.pinned.extend(chosen),
            Choice::Banned => choices.banned.extend(chosen),
            Choice::None => {}
        }
        set_choices(&tx, product, &choices).await
    };
    shop.store.write(write).await?;
    shop.related.0.remove(&product);
    Ok(())
}

/// How much a source counts beside the things one has.
fn along(source: Source) -> f32 {
    match source {
        Source::BoughtTogether => 3.0,
        Source::GoesWith => 2.0,
        Source::SameUse => 0.5,
        _ => 0.0,
    }
}

/// How much a source counts for somebody who is still looking.
fn alike(source: Source) -> f32 {
    match source {
        Source::BoughtTogether => 2.0,
        Source::Similar => 1.5,
        _ => 1.0,
    }
}

/// The best neighbours of several products, the earlier ones counting more.
async fn suggest(
    shop: &Shop,
    from: &[ProductId],
    weight: &(dyn Fn(Source) -> f32 + Sync),
    without: &BTreeSet<ProductId>,
) -> store::Result<Vec<ProductId>> {
    let mut lists = Vec::new();
    let mut share = 1.0_f32;
    for product in from {
        let arranged = arrange(shop, *product).await?;
        let weighted = arranged.shelves.iter().map(|(source, ids)| (share * weight(*source), ids.clone()));
        lists.extend(weighted.filter(|(weight, _)| *weight > 0.0));
        share *= 0.8;
    }
    let mut ids = fuse(&lists, without);
    ids.truncate(SHELF + SHELF / 2);
    Ok(ids)
}

/// Who stands beside a product, as it was found within the last minute.
async fn arrange(shop: &Shop, product: ProductId) -> store::Result<Arc<Arranged>> {
    let now = shop.clock.now();
    let known = shop.related.0.get(&product);
    if let Some(known) = known.filter(|known| (0..REMEMBERED_MS).contains(&(now.0 - known.at.0))) {
        return Ok(known);
    }
    let arranged = Arc::new(find(shop, product, now).await?);
    shop.related.0.insert(product, Arc::clone(&arranged));
    Ok(arranged)
}

async fn find(shop: &Shop, product: ProductId, now: Timestamp) -> store::Result<Arranged> {
    let db = shop.store.reader();
    let Some(own) = list_traits(db, &[product], now).await?.remove(&product) else {
        return Ok(Arranged { at: now, ..Arranged::default() });
    };
    let choices = list_choices(db, product).await?;
    let neighbours = Neighbours {
        bought_together: shop.recommender.bought_together(product),
        in_sets: in_sets(shop, db, product).await?,
        pinned: choices.pinned,
        banned: choices.banned,
        others: list_near(db, &own, now, OF_EACH).await?,
    };
    let candidates = neighbours.candidates();
    let traits = list_traits(db, &candidates, now).await?;
    Ok(Arranged { at: now, shelves: shelves(&own, &neighbours, &traits), uses: own.uses })
}

async fn priced_cards(
    shop: &Shop,
    ids: &[ProductId],
    lang: Lang,
) -> store::Result<Vec<ProductCard>> {
    let db = shop.store.reader();
    let mut cards = list_cards(db, ids, lang, shop.clock.now()).await?;
    fill(shop, db, cards.iter_mut().collect(), lang).await?;
    Ok(cards)
}

/// What was sold out since it was remembered gives way too.
fn in_stock_first(mut cards: Vec<ProductCard>) -> Vec<ProductCard> {
    cards.sort_by_key(|card| !card.in_stock);
    cards.truncate(SHELF.max(domain::related::LEAST));
    cards
}
