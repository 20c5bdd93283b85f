//! What visitors do: gathered in memory, written together. A crash loses a few seconds of it, which
//! nobody was promised; a visitor never waits for it.

use crate::Shop;
use domain::ids::ProductId;
use domain::related::Source;
use domain::time::{DAY_MS, Timestamp};
use domain::visit::Report;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use store::behaviour::{
    Deed, Figure, add_behaviours, add_figures, forget_behaviours, has_visit, sum_figures,
};
use store::catalog::product_ids;

/// Deeds that wait to be written at most; what comes beyond is not kept.
const MOST_WAITING: usize = 20_000;
/// How long deeds are kept for learning.
const KEPT_MS: i64 = 90 * DAY_MS;

/// A day, a shelf and a place on it.
type Place = (i64, Source, u16);

#[derive(Debug, Default)]
struct Waiting {
    deeds: BTreeMap<String, Vec<(Deed, ProductId)>>,
    deed_count: usize,
    figures: BTreeMap<Place, (u32, u32)>,
}

/// What waits to be written; clones share it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gathered(Arc<Mutex<Waiting>>);

impl Gathered {
    fn with<T>(&self, act: impl FnOnce(&mut Waiting) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// How a shelf did, all its places and days together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfFigure {
    /// Which.
    pub source: Source,
    /// The place on it, from 0.
    pub position: u16,
    /// How often it was on a screen.
    pub shown: i64,
    /// How often it was opened.
    pub opened: i64,
}

/// Takes note of what a page reports. `visit` tells one visit from another and leads to nobody; without
/// one only the figures of shelves are kept.
pub fn note(shop: &Shop, visit: Option<&str>, report: &Report) {
    let day = shop.clock.now().0.div_euclid(DAY_MS);
    shop.gathered.with(|waiting| {
        for place in &report.shown {
            waiting.figures.entry((day, place.0, place.1)).or_default().0 += 1;
        }
        for place in &report.opened {
            waiting.figures.entry((day, place.0, place.1)).or_default().1 += 1;
        }
    });
    if let Some(visit) = visit {
        let viewed = report.viewed.iter().map(|product| (Deed::View, *product));
        let found = report.found.iter().map(|product| (Deed::Found, *product));
        gather(shop, visit, &viewed.chain(found).collect::<Vec<_>>());
    }
}

/// Takes note of what was put into a cart.
pub fn note_in_cart(shop: &Shop, visit: &str, product: ProductId) {
    gather(shop, visit, &[(Deed::Cart, product)]);
}

fn gather(shop: &Shop, visit: &str, deeds: &[(Deed, ProductId)]) {
    shop.gathered.with(|waiting| {
        if !deeds.is_empty() && waiting.deed_count + deeds.len() <= MOST_WAITING {
            waiting.deed_count += deeds.len();
            waiting.deeds.entry(visit.to_owned()).or_default().extend_from_slice(deeds);
        }
    });
}

/// Writes what was gathered; how many rows. What can't be written is gathered again.
///
/// # Errors
/// What the database met.
pub async fn flush(shop: &Shop) -> store::Result<u64> {
    let waiting = shop.gathered.with(std::mem::take);
    if waiting.deed_count == 0 && waiting.figures.is_empty() {
        return Ok(0);
    }
    let figures: Vec<Figure> = waiting.figures.iter().map(figure).collect();
    let (at, deeds, figures) = (shop.clock.now(), &waiting.deeds, &figures);
    let written = shop.store.write(|tx| async move {
        for (visit, deeds) in deeds {
            add_behaviours(&tx, visit, deeds, at).await?;
        }
        add_figures(&tx, figures).await?;
        Ok::<_, store::StoreError>(())
    });
    if let Err(error) = written.await {
        for (visit, deeds) in deeds {
            gather(shop, visit, deeds);
        }
        shop.gathered.with(|now| {
            for (place, (shown, opened)) in &waiting.figures {
                let sum = now.figures.entry(*place).or_default();
                *sum = (sum.0 + shown, sum.1 + opened);
            }
        });
        return Err(error);
    }
    Ok((waiting.deed_count + figures.len()) as u64)
}

fn figure((place, count): (&Place, &(u32, u32))) -> Figure {
    let ((day, source, position), (shown, opened)) = (*place, *count);
    Figure { day, source, position, shown, opened }
}

/// Takes over what was bought before this shop kept orders: baskets of products' slugs, all or none.
/// `name` tells one delivery from another: brought in again, it adds nothing. Products that there aren't are
/// left out. How many baskets.
///
/// # Errors
/// What the database met.
pub async fn import_baskets<S: AsRef<str>>(
    shop: &Shop,
    name: &str,
    baskets: &[Vec<S>],
) -> store::Result<u64> {
    let slugs: BTreeSet<&str> = baskets.iter().flatten().map(AsRef::as_ref).collect();
    let slugs: Vec<&str> = slugs.into_iter().collect();
    let ids = product_ids(shop.store.reader(), &slugs).await?;
    let deeds = |basket: &Vec<S>| -> Vec<(Deed, ProductId)> {
        let known = basket.iter().filter_map(|slug| ids.get(slug.as_ref()));
        known.map(|product| (Deed::Bought, *product)).collect()
    };
    let deeds: Vec<_> = baskets.iter().map(deeds).filter(|deeds| deeds.len() > 1).collect();
    let (deeds, at) = (&deeds, shop.clock.now());
    let write = |tx| async move {
        if has_visit(&tx, &format!("{name}-0")).await? {
            return Ok(0);
        }
        for (number, deeds) in deeds.iter().enumerate() {
            add_behaviours(&tx, &format!("{name}-{number}"), deeds, at).await?;
        }
        Ok(deeds.len() as u64)
    };
    shop.store.write(write).await
}

/// Forgets deeds that are too old to learn from; how many.
///
/// # Errors
/// What the database met.
pub async fn forget(shop: &Shop) -> store::Result<u64> {
    let before = Timestamp(shop.clock.now().0 - KEPT_MS);
    shop.store.write(|tx| async move { forget_behaviours(&tx, before).await }).await
}

/// How the places of recommendation shelves did in the last days.
///
/// # Errors
/// What the database met.
pub async fn shelf_figures(shop: &Shop, days: u32) -> store::Result<Vec<ShelfFigure>> {
    let from = shop.clock.now().0.div_euclid(DAY_MS) - i64::from(days);
    let sums = sum_figures(shop.store.reader(), from).await?.into_iter();
    let figure =
        |(source, position, shown, opened)| ShelfFigure { source, position, shown, opened };
    Ok(sums.map(figure).collect())
}
