//! Work in the background, in rounds. Every command is safe to run on several instances at once, so
//! that there is no leader; the rounds are spread by chance so that instances rarely meet.

use crate::demo_calendar;
use crate::telemetry::{JOB_ROWS, JOB_RUNS};
use crate::web::Web;
use futures_util::future::BoxFuture;
use service::Shop;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

type Command = fn(&Shop) -> BoxFuture<'_, anyhow::Result<u64>>;

/// Rows are counted alike whatever a command counts in.
fn counted<'a, N: Into<u64>>(
    command: impl Future<Output = anyhow::Result<N>> + Send + 'a,
) -> BoxFuture<'a, anyhow::Result<u64>> {
    Box::pin(async { Ok(command.await?.into()) })
}

/// Name and command of each job; one round runs them in this order.
const JOBS: [(&str, Command); 15] = [
    ("lapse_orders", |shop| counted(service::lapse_orders(shop))),
    ("lapse_groups", |shop| counted(service::lapse_groups(shop))),
    ("lapse_balances", |shop| counted(service::lapse_balances(shop))),
    ("tell_balances", |shop| counted(service::tell_balances(shop))),
    ("complete_orders", |shop| counted(service::complete_orders(shop))),
    ("sweep_points", |shop| counted(service::points::sweep_points(shop))),
    ("review_tiers", |shop| counted(service::points::review_tiers(shop))),
    ("give_birthdays", |shop| counted(service::points::give_birthdays(shop))),
    ("reward_reviews", |shop| counted(service::reviews::reward_reviews(shop))),
    ("tell_late_buyers", |shop| counted(service::tell_late_buyers(shop))),
    ("tell_favourites", |shop| counted(service::favourites::tell_favourites(shop))),
    ("expire_carts", |shop| counted(service::expire_carts(shop))),
    ("learn", |shop| counted(service::recommender::learn(shop))),
    ("forget_behaviours", |shop| counted(async { Ok(service::behaviour::forget(shop).await?) })),
    ("extend_demo_calendar", |shop| {
        counted(async { Ok(demo_calendar::extend_if_there(shop).await? as u64) })
    }),
];

/// Starts the rounds, unless this instance is to have none.
pub fn start(web: &Arc<Web>, stop: &CancellationToken) -> Option<JoinHandle<()>> {
    let interval = match web.config.jobs.interval_seconds {
        0 => return None,
        seconds => Duration::from_secs(seconds),
    };
    Some(tokio::spawn(rounds(web.shop.clone(), interval, stop.clone())))
}

/// The pause is what is left by chance of the interval and a half of it either way. A round that has
/// begun is ended before the server stops.
async fn rounds(shop: Shop, interval: Duration, stop: CancellationToken) {
    loop {
        let pause = interval.mul_f64(0.5 + rand::random::<f64>());
        tokio::select! {
            () = tokio::time::sleep(pause) => run_all(&shop).await,
            () = stop.cancelled() => return,
        }
    }
}

/// One round. A job that fails is logged and counted; the others run all the same.
pub async fn run_all(shop: &Shop) {
    for (name, command) in JOBS {
        let span = tracing::info_span!("job", name);
        run(name, command(shop)).instrument(span).await;
    }
}

async fn run(name: &'static str, command: BoxFuture<'_, anyhow::Result<u64>>) {
    let outcome = match command.await {
        Ok(rows) => {
            if rows > 0 {
                tracing::info!(rows, "done");
            }
            metrics::counter!(JOB_ROWS, "job" => name).increment(rows);
            "ok"
        }
        Err(error) => {
            tracing::error!("failed: {error:#}");
            "failed"
        }
    };
    metrics::counter!(JOB_RUNS, "job" => name, "outcome" => outcome).increment(1);
}
