//! Places orders at a running shop as many buyers at once would, through the forms of its pages as a
//! browser without JavaScript fills them in, and tells how many a second were confirmed. Carts are
//! filled beforehand, untimed. Only for a shop on this machine.
//!
//! `order_load ORIGIN [--orders N] [--buyers N] [--product PATH]` prints one line of JSON. With a product
//! all buyers want that one, as in a flash sale: then most are told that it has sold out, and those
//! answers count as well.

mod buyer;
mod form;

use anyhow::{Context, Result, ensure};
use buyer::Basket;
use clap::Parser;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Most orders of one run: this is a measurement, not an attack.
const MOST_ORDERS: usize = 20_000;
/// Most buyers at once.
const MOST_BUYERS: usize = 128;

/// What is asked for on the command line.
#[derive(Parser)]
struct Arguments {
    /// The shop's address, `http://127.0.0.1:PORT`.
    origin: String,
    /// How many orders to place.
    #[arg(long, default_value_t = 1_000)]
    orders: usize,
    /// How many buyers place them at the same time.
    #[arg(long, default_value_t = 32)]
    buyers: usize,
    /// The one product that all of them want, `/zh-hant/p/SLUG`, in place of all products in turn.
    #[arg(long, value_name = "PATH")]
    product: Option<String>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    ensure!(arguments.origin.starts_with("http://127.0.0.1:"), "only a shop on this machine");
    ensure!((1..=MOST_ORDERS).contains(&arguments.orders), "1 to {MOST_ORDERS} orders");
    ensure!((1..=MOST_BUYERS).contains(&arguments.buyers), "1 to {MOST_BUYERS} buyers");
    let origin: Arc<str> = arguments.origin.trim_end_matches('/').into();

    let products = match &arguments.product {
        Some(path) => vec![path.clone()],
        None => buyer::product_paths(&origin).await?,
    };
    ensure!(!products.is_empty(), "the shop's sitemap names no product");
    let baskets = fill_baskets(&origin, &products, &arguments).await?;

    let began = Instant::now();
    let outcomes = work(baskets.into(), arguments.buyers, |basket: Basket| async move {
        let began = Instant::now();
        basket.order().await.map(|confirmed| (confirmed, began.elapsed()))
    })
    .await?;
    let seconds = began.elapsed().as_secs_f64();
    report(&outcomes, seconds)
}

/// Fills one basket for each order. A product that has sold out leaves its place to the next one.
async fn fill_baskets(
    origin: &Arc<str>,
    products: &[String],
    wanted: &Arguments,
) -> Result<Vec<Basket>> {
    let visits: VecDeque<(usize, String)> =
        products.iter().cycle().take(wanted.orders).cloned().enumerate().collect();
    let origin = Arc::clone(origin);
    let filled = work(visits, wanted.buyers, move |(number, path): (usize, String)| {
        let origin = Arc::clone(&origin);
        async move { Basket::fill(&origin, &path, number).await }
    })
    .await?;
    let baskets: Vec<Basket> = filled.into_iter().flatten().collect();
    ensure!(!baskets.is_empty(), "nothing could be put into a cart");
    Ok(baskets)
}

/// Does all the tasks of a queue, `width` of them at a time; the first error ends it.
async fn work<T, R, F, Work>(queue: VecDeque<T>, width: usize, job: F) -> Result<Vec<R>>
where
    T: Send + 'static,
    R: Send + 'static,
    F: Fn(T) -> Work + Clone + Send + Sync + 'static,
    Work: Future<Output = Result<R>> + Send,
{
    let queue = Arc::new(Mutex::new(queue));
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..width {
        let (queue, job) = (Arc::clone(&queue), job.clone());
        workers.spawn(async move {
            let mut done = Vec::new();
            while let Some(task) = next(&queue)? {
                done.push(job(task).await?);
            }
            anyhow::Ok(done)
        });
    }
    let mut all = Vec::new();
    while let Some(done) = workers.join_next().await {
        all.extend(done??);
    }
    Ok(all)
}

fn next<T>(queue: &Mutex<VecDeque<T>>) -> Result<Option<T>> {
    Ok(queue.lock().map_err(|_| anyhow::anyhow!("a worker panicked"))?.pop_front())
}

fn report(outcomes: &[(bool, Duration)], seconds: f64) -> Result<()> {
    let mut waits: Vec<f64> =
        outcomes.iter().filter(|o| o.0).map(|o| o.1.as_secs_f64() * 1000.0).collect();
    waits.sort_by(f64::total_cmp);
    let at = |share: f64| waits.get((share * (waits.len().saturating_sub(1)) as f64) as usize);
    let line = serde_json::json!({
        "orders": waits.len(),
        "refused": outcomes.len() - waits.len(),
        "seconds": seconds,
        "per_second": waits.len() as f64 / seconds,
        "answers_per_second": outcomes.len() as f64 / seconds,
        "p50_ms": at(0.5).context("no order was confirmed")?,
        "p99_ms": at(0.99),
    });
    println!("{line}");
    Ok(())
}
