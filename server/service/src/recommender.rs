//! What was learned from orders and visits: read on from where it was left, trained, kept in the database,
//! served from memory. Every instance may learn: what is kept says how far it has read, so nothing counts twice.

use crate::Shop;
use anyhow::Context;
use domain::ids::{OrderId, ProductId};
use domain::time::{DAY_MS, MINUTE_MS, Timestamp};
use recommend::{Event, Item, Model, Trainer};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{Arc, PoisonError, RwLock};
use store::behaviour::{
    Deed, Learned, find_learned, learned_at, list_behaviours, list_order_lines, save_learned,
};
use store::catalog::{SearchTexts, product_ids_after, search_texts};

/// Names of what is kept: everything that was read, and the model made of it.
const BASKETS: &str = "baskets";
const MODEL: &str = "model";
/// How long a model is good enough.
const LEARN_EVERY_MS: i64 = 15 * MINUTE_MS;
/// Rows read at once.
const BATCH: u64 = 2_000;
/// Most neighbours that are asked for.
const MOST: usize = 24;

/// The newest model that this instance knows; clones share it.
#[derive(Clone, Default)]
pub(crate) struct Recommender(Arc<RwLock<Option<Served>>>);

#[derive(Clone)]
struct Served {
    made_at: Timestamp,
    model: Arc<Model>,
}

impl Recommender {
    fn served(&self) -> Option<Served> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What was bought along with a product, the most telling first; nothing that only sells well, or that is only
    /// like it.
    pub(crate) fn bought_together(&self, product: ProductId) -> Vec<ProductId> {
        let (Some(served), Ok(item)) = (self.served(), u64::try_from(product.0)) else {
            return Vec::new();
        };
        let model = &served.model;
        if !model.has_behaviour(item) {
            return Vec::new();
        }
        let found = model.bought_with(item, MOST).into_iter();
        let told = found.filter(|one| one.because.is_some() && model.has_behaviour(one.item));
        products(told.map(|one| one.item))
    }

    /// What follows from products, the first ones counting more.
    pub(crate) fn follow(&self, history: &[ProductId]) -> Vec<ProductId> {
        let Some(served) = self.served() else { return Vec::new() };
        let mut weight = 1.0;
        let weighted = history.iter().filter_map(|product| {
            let item = u64::try_from(product.0).ok()?;
            weight *= 0.9;
            Some((item, weight))
        });
        let found = served.model.for_you(&weighted.collect::<Vec<_>>(), MOST).into_iter();
        products(found.filter(|one| one.because.is_some()).map(|one| one.item))
    }
}

fn products(items: impl Iterator<Item = u64>) -> Vec<ProductId> {
    items.filter_map(|item| i64::try_from(item).ok()).map(ProductId).collect()
}

/// The baskets that were learned from; nothing before the first time.
///
/// # Errors
/// What the database met; that what was kept can't be read.
pub(crate) async fn read_baskets(shop: &Shop) -> anyhow::Result<Option<Trainer>> {
    let Some(kept) = find_learned(shop.store.reader(), BASKETS).await? else { return Ok(None) };
    let trainer = Trainer::from_bytes(&kept.content).context("the baskets that were kept")?;
    Ok(Some(trainer))
}

/// What was read and not yet learned from.
struct Reading {
    trainer: Trainer,
    last_order: OrderId,
    last_behaviour: i64,
    added: u64,
}

/// Reads what is new and trains a model of everything, unless one was made within the last minutes; how many
/// baskets are new. An order that is committed after one with a higher number may be missed: no promise
/// hangs on it.
///
/// # Errors
/// What the database met; that what was kept can't be read.
pub async fn learn(shop: &Shop) -> anyhow::Result<u64> {
    let db = shop.store.reader();
    let now = shop.clock.now();
    let is_young = |at: Timestamp| now.0 - at.0 < LEARN_EVERY_MS;
    if learned_at(db, MODEL).await?.is_some_and(is_young) {
        return Ok(0);
    }
    let mut reading = match find_learned(db, BASKETS).await? {
        Some(kept) => Reading {
            trainer: Trainer::from_bytes(&kept.content).context("the baskets that were kept")?,
            last_order: kept.last_order,
            last_behaviour: kept.last_behaviour,
            added: 0,
        },
        None => {
            let (last_order, last_behaviour) = (OrderId(0), 0);
            Reading { trainer: Trainer::new(), last_order, last_behaviour, added: 0 }
        }
    };
    reading.orders(shop).await?;
    reading.behaviours(shop).await?;
    let added = reading.added;
    if added > 0 {
        train(shop, reading, now).await?;
    }
    Ok(added)
}

async fn train(shop: &Shop, reading: Reading, now: Timestamp) -> anyhow::Result<()> {
    let items = items(shop).await?;
    let (last_order, last_behaviour) = (reading.last_order, reading.last_behaviour);
    let (baskets, model) = tokio::task::spawn_blocking(move || {
        let model = reading.trainer.fit(&items, |_| ControlFlow::Continue(()))?;
        anyhow::Ok((reading.trainer.to_bytes(), model.to_bytes()))
    })
    .await??;
    let kept = |content| Learned { made_at: now, last_order, last_behaviour, content };
    let (baskets, model) = (&kept(baskets), &kept(model));
    let write = |tx| async move {
        save_learned(&tx, BASKETS, baskets).await?;
        save_learned(&tx, MODEL, model).await
    };
    shop.store.write(write).await?;
    Ok(())
}

impl Reading {
    async fn orders(&mut self, shop: &Shop) -> anyhow::Result<()> {
        loop {
            let lines = list_order_lines(shop.store.reader(), self.last_order, BATCH).await?;
            let mut orders: BTreeMap<OrderId, Vec<u64>> = BTreeMap::new();
            for (order, product) in lines {
                orders.entry(order).or_default().extend(u64::try_from(product.0));
            }
            let Some(last) = orders.keys().next_back() else { return Ok(()) };
            self.last_order = *last;
            for items in orders.values() {
                self.trainer.add_basket(items)?;
            }
            self.added += orders.len() as u64;
        }
    }

    async fn behaviours(&mut self, shop: &Shop) -> anyhow::Result<()> {
        let day = u32::try_from(shop.clock.now().0 / DAY_MS).unwrap_or_default();
        let mut visits: BTreeMap<String, Vec<(u64, Event)>> = BTreeMap::new();
        loop {
            let deeds = list_behaviours(shop.store.reader(), self.last_behaviour, BATCH).await?;
            let Some(last) = deeds.last() else { break };
            self.last_behaviour = last.id;
            for deed in deeds {
                if let Ok(item) = u64::try_from(deed.product.0) {
                    visits.entry(deed.visit).or_default().push((item, event(deed.deed)));
                }
            }
        }
        self.added += visits.len() as u64;
        for lines in visits.values() {
            self.trainer.add_events(lines, day)?;
        }
        Ok(())
    }
}

fn event(deed: Deed) -> Event {
    match deed {
        Deed::View => Event::View,
        Deed::Found => Event::Search,
        Deed::Cart => Event::CartAdd,
        Deed::Bought => Event::Purchase,
    }
}

/// Everything that may be suggested, with what is known of it before anybody bought it.
async fn items(shop: &Shop) -> anyhow::Result<Vec<Item>> {
    let (mut items, mut last) = (Vec::new(), 0);
    loop {
        let ids = product_ids_after(shop.store.reader(), last, BATCH).await?;
        let Some(newest) = ids.last() else { return Ok(items) };
        last = *newest;
        items.extend(search_texts(shop.store.reader(), &ids).await?.into_iter().filter_map(item));
    }
}

/// Words of the name in its first language, and the values of its attributes.
fn item(texts: SearchTexts) -> Option<Item> {
    let name = texts.names.first().map(String::as_str).unwrap_or_default();
    let words = search::analysis::words(name).into_iter();
    Some(Item {
        id: u64::try_from(texts.product_id).ok()?,
        tokens: words.chain(texts.values).collect(),
        category: texts.categories.into_iter().next(),
        brand: texts.brands.into_iter().next(),
    })
}

/// Takes the newest model into use, when there is a newer one than this instance has; whether there was.
///
/// # Errors
/// What the database met; a model that can't be read.
pub async fn refresh(shop: &Shop) -> anyhow::Result<bool> {
    let db = shop.store.reader();
    let made_at = learned_at(db, MODEL).await?;
    if made_at.is_none() || made_at == shop.recommender.served().map(|served| served.made_at) {
        return Ok(false);
    }
    let Some(kept) = find_learned(db, MODEL).await? else { return Ok(false) };
    let model = tokio::task::spawn_blocking(move || Model::from_bytes(&kept.content)).await?;
    let model = Arc::new(model.context("the model that was kept")?);
    let served = Served { made_at: kept.made_at, model };
    *shop.recommender.0.write().unwrap_or_else(PoisonError::into_inner) = Some(served);
    Ok(true)
}
