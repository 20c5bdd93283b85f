//! `server seed`: the demo mall, its products in batches, then its promotions.

use crate::demo_calendar;
use anyhow::Context;
use clap::Args;
use domain::draft::ProductDraft;
use service::{Shop, behaviour, recommender};
use std::process::ExitCode;
use std::time::Instant;
use store::catalog;
use store::community;
use store::review::{self, set_category_aspects};

/// Products handed to the store at once: what is held in memory, and a line of progress.
const BATCH: usize = 1_000;

/// Baskets of the demo mall's past: enough to see what is bought together.
const BASKETS: usize = 3_000;

/// What `server seed` takes.
#[derive(Args)]
pub(super) struct SeedArgs {
    /// How many products [default: all that are made by hand]; beyond those come variations of them.
    #[arg(long, value_name = "N")]
    products: Option<usize>,
    /// Add no products when there are any; promotions only to a shop that has the demo mall's.
    #[arg(long)]
    if_empty: bool,
}

pub(super) async fn run(args: &SeedArgs, shop: &Shop) -> anyhow::Result<ExitCode> {
    shop.store.migrate().await.context("the schema could not be brought up to date")?;
    if args.if_empty && !catalog::product_slugs(&shop.store, shop.clock.now()).await?.is_empty() {
        eprintln!("the shop has products already: none added");
        return tell(demo_calendar::extend_if_there(shop).await?);
    }
    let count = args.products.unwrap_or_else(demo::handmade_count);
    let added = seed(shop, count).await?;
    println!("{added} products added, {} were there already", count - added);
    let baskets: Vec<_> = demo::baskets(BASKETS).collect();
    let baskets = behaviour::import_baskets(shop, "demo", &baskets).await.context("baskets")?;
    println!("{baskets} baskets of the past added");
    let reviews = import_reviews(shop).await.context("reviews")?;
    println!("{reviews} reviews added");
    let threads = demo::community(shop.clock.now());
    let threads = community::import_threads(&shop.store, &threads).await.context("threads")?;
    println!("{threads} threads added");
    recommender::learn(shop).await.context("what is bought together")?;
    tell(demo_calendar::extend(shop).await?)
}

fn tell(promotions: usize) -> anyhow::Result<ExitCode> {
    println!("{promotions} promotions added");
    Ok(ExitCode::SUCCESS)
}

/// What the demo mall's buyers say; products that have reviews get no more.
async fn import_reviews(shop: &Shop) -> anyhow::Result<usize> {
    for (category, aspects) in demo::aspects() {
        let write = |tx| async move { set_category_aspects(&tx, category, aspects).await };
        shop.store.write(write).await?;
    }
    Ok(review::import_reviews(&shop.store, &demo::reviews(shop.clock.now())).await?)
}

async fn seed(shop: &Shop, count: usize) -> anyhow::Result<usize> {
    let started = Instant::now();
    catalog::import_catalog(&shop.store, &demo::catalog())
        .await
        .context("categories and brands")?;
    let mut drafts = demo::products(count, shop.clock.now());
    let (mut done, mut added) = (0, 0);
    loop {
        let batch: Vec<ProductDraft> = drafts.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(added);
        }
        done += batch.len();
        let imported = catalog::import_products(&shop.store, &batch).await.context("products")?;
        added += imported.added;
        eprintln!("{done} of {count} products, {:.0} s", started.elapsed().as_secs_f32());
    }
}
