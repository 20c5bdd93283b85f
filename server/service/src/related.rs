//! What to recommend: beside a product, to a visitor by what was looked at, along with a cart or an order.
//! Who stands where is decided by [`domain::related`]; here is found who might.

use crate::Shop;
use crate::offers::{fill, in_sets};
use crate::remembered::Remembered;
use domain::catalog::ProductCard;
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::related::{ForYou, Neighbours, RelatedShelf, SHELF, Source, fuse, shelves};
use domain::time::Timestamp;
use domain::visit::History;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::catalog::{
    list_cards, list_choices, list_near, list_traits, product_ids, set_choices, value_names,
};

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

/// The neighbours of products, remembered for a minute.
pub(crate) type NeighboursOf = Remembered<ProductId, Arranged>;

/// An empty memory of neighbours.
pub(crate) fn remember() -> NeighboursOf {
    Remembered::new(REMEMBERED, REMEMBERED_MS)
}

/// Who stands beside a product.
#[derive(Debug, Default)]
pub(crate) struct Arranged {
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

/// What goes with products that are in a cart or in an order, named by their slugs.
///
/// # Errors
/// What the database met.
pub async fn list_along(
    shop: &Shop,
    slugs: &[&str],
    lang: Lang,
) -> store::Result<Vec<ProductCard>> {
    let known = product_ids(shop.store.reader(), slugs).await?;
    let products: Vec<ProductId> =
        slugs.iter().filter_map(|slug| known.get(*slug)).copied().collect();
    let from = &products[..products.len().min(FROM)];
    let mut lists = lists(shop, from, &along).await?;
    lists.push((MODEL, shop.recommender.follow(&products)));
    let ids = best(&lists, &products.iter().copied().collect());
    Ok(in_stock_first(priced_cards(shop, &ids, lang).await?))
}

/// What a visitor may like who looked at products.
///
/// # Errors
/// What the database met.
pub async fn for_you(shop: &Shop, history: &History, lang: Lang) -> store::Result<ForYou> {
    let Some(seen) = history.products() else { return Ok(ForYou::default()) };
    let from = &seen[..seen.len().min(FROM)];
    let mut lists = lists(shop, from, &alike).await?;
    lists.push((MODEL, shop.recommender.follow(seen)));
    let ids = best(&lists, &seen.iter().copied().collect());
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
    shop.related.forget(&product);
    Ok(())
}

/// How much what was learned from many counts, beside the neighbours of each product.
const MODEL: f32 = 4.0;

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

/// The neighbours of several products, the earlier ones counting more.
async fn lists(
    shop: &Shop,
    from: &[ProductId],
    weight: &(dyn Fn(Source) -> f32 + Sync),
) -> store::Result<Vec<(f32, Vec<ProductId>)>> {
    let mut lists = Vec::new();
    let mut share = 1.0_f32;
    for product in from {
        let arranged = arrange(shop, *product).await?;
        let weighted =
            arranged.shelves.iter().map(|(source, ids)| (share * weight(*source), ids.clone()));
        lists.extend(weighted.filter(|(weight, _)| *weight > 0.0));
        share *= 0.8;
    }
    Ok(lists)
}

/// The best of several lists; some more than are shown, because some may be off sale.
fn best(lists: &[(f32, Vec<ProductId>)], without: &BTreeSet<ProductId>) -> Vec<ProductId> {
    let mut ids = fuse(lists, without);
    ids.truncate(SHELF + SHELF / 2);
    ids
}

/// Who stands beside a product, as it was found within the last minute.
async fn arrange(shop: &Shop, product: ProductId) -> store::Result<Arc<Arranged>> {
    let now = shop.clock.now();
    match shop.related.get(&product, now) {
        Some(known) => Ok(known),
        None => Ok(shop.related.put(product, find(shop, product, now).await?, now)),
    }
}

async fn find(shop: &Shop, product: ProductId, now: Timestamp) -> store::Result<Arranged> {
    let db = shop.store.reader();
    let Some(own) = list_traits(db, &[product], now).await?.remove(&product) else {
        return Ok(Arranged::default());
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
    Ok(Arranged { shelves: shelves(&own, &neighbours, &traits), uses: own.uses })
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
