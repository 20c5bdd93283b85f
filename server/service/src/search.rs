//! Searching products: a full-text index beside the database, what is found in it, and what to offer
//! while a query is being typed. The index is a copy: [`Engine::keep`] builds it and follows the
//! database's changes. Without one, the database's plain search answers.

mod document;
mod folder;
mod follow;
mod suggest;

pub use follow::{reindex, run};
pub use suggest::suggest;

use crate::Shop;
use domain::catalog::ProductCard;
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::listing::{Listing, ListingQuery, Sort};
use search::{Found, Index, Script, Suggestions};
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use store::catalog;

/// Most products that a search goes on with: they are filtered, counted and sorted in the database.
/// What matches worse than these is not found.
pub const MOST_FOUND: usize = 2_000;
/// How many products an empty search shows instead.
const INSTEAD: usize = 12;
/// Searches that run at once; more wait. Each keeps a core busy.
const AT_ONCE: usize = 4;

/// The search engine of a shop, or the place for one; clones share it.
#[derive(Clone, Debug)]
pub struct Engine(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    folder: Option<PathBuf>,
    index: RwLock<Option<Shared>>,
    places: tokio::sync::Semaphore,
}

#[derive(Clone)]
struct Shared(Arc<Index>);

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Index")
    }
}

impl Default for Engine {
    /// None: plain search.
    fn default() -> Self {
        Self::at(None)
    }
}

impl Engine {
    /// An engine whose index stands in a folder. There is none in use until it is followed.
    pub fn at(folder: Option<PathBuf>) -> Self {
        let places = tokio::sync::Semaphore::new(AT_ONCE);
        Self(Arc::new(Inner { folder, index: RwLock::new(None), places }))
    }

    /// Whether searches are answered from an index.
    pub fn is_ready(&self) -> bool {
        self.index().is_some()
    }

    fn index(&self) -> Option<Arc<Index>> {
        let index = self.0.index.read().unwrap_or_else(PoisonError::into_inner);
        index.as_ref().map(|shared| Arc::clone(&shared.0))
    }

    /// From now on searches are answered from this index.
    fn serve(&self, index: Arc<Index>) {
        *self.0.index.write().unwrap_or_else(PoisonError::into_inner) = Some(Shared(index));
    }

    /// The best products for a text; `None` without an index.
    async fn search(&self, text: String, limit: usize) -> anyhow::Result<Option<Found>> {
        self.ask(move |index| index.search(&text, limit)).await
    }

    /// See [`Index::suggest`]; `None` without an index.
    async fn suggest(
        &self,
        text: String,
        limit: usize,
        script: Script,
    ) -> anyhow::Result<Option<Suggestions>> {
        self.ask(move |index| index.suggest(&text, limit, script)).await
    }

    /// Asks the index on a thread that may be kept busy.
    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Index) -> search::Result<T> + Send + 'static,
    ) -> anyhow::Result<Option<T>> {
        let Some(index) = self.index() else { return Ok(None) };
        let _place = self.0.places.acquire().await?;
        let answer = tokio::task::spawn_blocking(move || question(&index)).await??;
        Ok(Some(answer))
    }
}

/// A page of a shelf, or of a search when the query has a text; `None` when there is no such category.
///
/// # Errors
/// What the database or the index met.
pub(crate) async fn list_products(
    shop: &Shop,
    query: &ListingQuery,
    lang: Lang,
) -> anyhow::Result<Option<Listing>> {
    let now = shop.clock.now();
    let is_search = query.text.chars().any(char::is_alphanumeric);
    let found = match is_search {
        true => shop.search.search(query.text.clone(), MOST_FOUND).await?,
        false => None,
    };
    let Some(found) = found else {
        return Ok(catalog::list_products(&shop.store, query, lang, now).await?);
    };
    let ids = product_ids(&found.hits);
    let listing = catalog::list_found(&shop.store, query, &ids, lang, now).await?;
    let Some(mut listing) = listing else { return Ok(None) };
    listing.corrected = found.corrected;
    if ids.is_empty() {
        listing.instead = most_sold(shop, lang).await?;
    }
    Ok(Some(listing))
}

/// What others buy.
async fn most_sold(shop: &Shop, lang: Lang) -> store::Result<Vec<ProductCard>> {
    let query = ListingQuery { sort: Sort::Sales, page: 1, ..ListingQuery::default() };
    let listing = catalog::list_products(&shop.store, &query, lang, shop.clock.now()).await?;
    let mut cards = listing.unwrap_or_default().cards;
    cards.truncate(INSTEAD);
    Ok(cards)
}

fn product_ids(hits: &[search::Hit]) -> Vec<ProductId> {
    hits.iter().filter_map(|hit| i64::try_from(hit.id).ok()).map(ProductId).collect()
}
