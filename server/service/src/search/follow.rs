//! Keeping the index like the database: built when it is missing, then every change within a second.
//!
//! Each instance has an index of its own and reads the changes that all of them write. A change's
//! place is counted before its transaction ends, so a lower place may turn up after a higher one:
//! every look begins a minute back, and what was seen there is remembered.

use super::document::{document, id};
use super::{Engine, folder};
use crate::Shop;
use anyhow::Context;
use search::{Index, Writer};
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::catalog;

/// Products read at once.
const BATCH: u64 = 500;
/// How often the database is asked for changes.
const PAUSE: Duration = Duration::from_millis(400);
/// How long to wait after something failed.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(5);
/// How far a look goes back: longer than any transaction takes.
const LOOK_BACK: Duration = Duration::from_secs(60);
/// Changes that are kept for followers that were away.
const KEPT: i64 = 100_000;
/// Changes after which the older ones are forgotten.
const FORGET_EVERY: i64 = 1_000;

/// Builds a shop's index anew; how many products it has. A running server goes over to it.
///
/// # Errors
/// What the database or the index met, or that no folder is configured.
pub async fn reindex(shop: &Shop) -> anyhow::Result<u64> {
    let home = shop.search.0.folder.clone().context("search.folder is empty")?;
    let build = folder::fresh(&home, shop.clock.now().0)?;
    let (index, mut writer) = blocking({
        let build = build.clone();
        move || {
            let index = Index::create(&build)?;
            let writer = index.writer()?;
            Ok((index, writer))
        }
    })
    .await?;
    // What changes from here on is read again.
    let position = catalog::kept_changes(shop.store.reader()).await?.newest;
    let mut last = 0;
    loop {
        let ids = catalog::product_ids_after(shop.store.reader(), last, BATCH).await?;
        let Some(newest) = ids.last() else { break };
        last = *newest;
        writer = write(shop, writer, &ids).await?;
    }
    blocking(move || {
        writer.commit(&position.to_string())?;
        writer.finish()?;
        Index::seal(&build)?;
        folder::put_in_use(&home, &build)?;
        Ok(index.len())
    })
    .await
}

/// Writes products as they are now; those that are gone are taken out.
async fn write(shop: &Shop, mut writer: Writer, ids: &[i64]) -> anyhow::Result<Writer> {
    let texts = catalog::search_texts(shop.store.reader(), ids).await?;
    let here: HashSet<i64> = texts.iter().map(|texts| texts.product_id).collect();
    let gone: Vec<i64> = ids.iter().copied().filter(|id| !here.contains(id)).collect();
    blocking(move || {
        gone.into_iter().for_each(|product_id| writer.delete(id(product_id)));
        for texts in texts {
            writer.upsert(&document(texts))?;
        }
        Ok(writer)
    })
    .await
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
) -> anyhow::Result<T> {
    tokio::task::spawn_blocking(work).await?
}

/// Builds the index when it is missing or too old, puts it in use and follows the changes; goes on
/// for ever. Does nothing when no folder is configured.
pub async fn run(shop: Shop) {
    let Some(home) = shop.search.0.folder.clone() else { return };
    loop {
        if let Err(error) = follow(&shop, &home).await {
            tracing::error!("the search index is not kept: {error:#}");
            tokio::time::sleep(PAUSE_AFTER_FAILURE).await;
        }
    }
}

/// Comes back when another build was put in use.
async fn follow(shop: &Shop, home: &Path) -> anyhow::Result<()> {
    let build = match usable(shop, home).await {
        Some(build) => build,
        None => {
            let started = Instant::now();
            tracing::info!("the search index is being built; plain search answers until then");
            let products = reindex(shop).await?;
            tracing::info!(
                products,
                seconds = started.elapsed().as_secs(),
                "the search index is built"
            );
            folder::current(home).context("the build was put in use")?
        }
    };
    let mut follower = Follower::open(&shop.search, build.clone()).await?;
    while folder::current(home).as_ref() == Some(&build) {
        follower.catch_up(shop).await?;
        tokio::time::sleep(PAUSE).await;
    }
    Ok(())
}

/// The build in use, when it is of this version and the changes since are all kept.
async fn usable(shop: &Shop, home: &Path) -> Option<PathBuf> {
    let build = folder::current(home)?;
    let position = Index::open(&build).ok()?.payload().ok()?.parse::<i64>().ok()?;
    let kept = catalog::kept_changes(shop.store.reader()).await.ok()?;
    (position + 1 >= kept.oldest && position <= kept.newest).then_some(build)
}

struct Follower {
    index: Arc<Index>,
    /// None while a change is written, and when another program keeps this folder.
    writer: Option<Writer>,
    /// Up to here every change is written.
    position: i64,
    /// Changes after it that are written, with when they were seen.
    seen: BTreeMap<i64, Instant>,
    forgotten: i64,
}

impl Follower {
    async fn open(engine: &Engine, build: PathBuf) -> anyhow::Result<Self> {
        let (index, writer, position) = blocking(move || {
            let index = Arc::new(Index::open(&build)?);
            let position = index.payload()?.parse().context("the index tells no position")?;
            let writer = index.writer();
            if let Err(error) = &writer {
                tracing::warn!(%error, "another program keeps this search index: it is only read");
            }
            Ok((index, writer.ok(), position))
        })
        .await?;
        engine.serve(Arc::clone(&index));
        Ok(Self { index, writer, position, seen: BTreeMap::new(), forgotten: position })
    }

    async fn catch_up(&mut self, shop: &Shop) -> anyhow::Result<()> {
        let Some(writer) = self.writer.take() else {
            let index = Arc::clone(&self.index);
            return blocking(move || Ok(index.reload()?)).await;
        };
        let limit = BATCH + self.seen.len() as u64;
        let changes = catalog::list_changes(shop.store.reader(), self.position, limit).await;
        let mut changes = match changes {
            Ok(changes) => changes,
            Err(error) => {
                self.writer = Some(writer);
                return Err(error.into());
            }
        };
        changes.retain(|change| !self.seen.contains_key(&change.id));
        self.move_on();
        if changes.is_empty() {
            self.writer = Some(writer);
            return Ok(());
        }
        let ids: HashSet<i64> = changes.iter().map(|change| change.product_id).collect();
        let ids: Vec<i64> = ids.into_iter().collect();
        let mut writer = write(shop, writer, &ids).await?;
        let position = self.position;
        let writer = blocking(move || {
            writer.commit(&position.to_string())?;
            Ok(writer)
        });
        self.writer = Some(writer.await?);
        let now = Instant::now();
        self.seen.extend(changes.iter().map(|change| (change.id, now)));
        self.forget(shop).await
    }

    /// What was seen long enough ago needs no second look.
    fn move_on(&mut self) {
        while let Some(first) = self.seen.first_entry() {
            if first.get().elapsed() < LOOK_BACK {
                return;
            }
            self.position = *first.key();
            first.remove();
        }
    }

    async fn forget(&mut self, shop: &Shop) -> anyhow::Result<()> {
        let up_to = self.position - KEPT;
        if up_to < self.forgotten + FORGET_EVERY {
            return Ok(());
        }
        self.forgotten = up_to;
        let forget = |tx| async move { catalog::forget_changes(&tx, up_to).await };
        shop.store.write(forget).await?;
        Ok(())
    }
}
