//! A running server: connections in, answers out, and a way to stop without cutting any off.

use crate::config::Config;
use crate::http::client::Peer;
use crate::router::router;
use crate::web::Web;
use anyhow::Context;
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use service::Shop;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// Connections at once; more wait in the system's queue.
const MAX_CONNECTIONS: usize = 10_000;
/// How long a client may take to send a request's head, and stay silent between two requests.
const HEAD_TIMEOUT: Duration = Duration::from_secs(60);
/// How often idle clients are forgotten.
const JANITOR_INTERVAL: Duration = Duration::from_secs(30);
/// How often what visitors did is written.
const BEHAVIOUR_INTERVAL: Duration = Duration::from_secs(5);

/// A server that runs until it is told to stop.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    web: Arc<Web>,
    stop: CancellationToken,
    tasks: Vec<JoinHandle<()>>,
}

/// Starts serving on a listener.
///
/// # Errors
/// When the listener has no address, or the built site can't be read.
pub fn start(config: Config, shop: Shop, listener: TcpListener) -> anyhow::Result<Running> {
    let address = listener.local_addr().context("the listener has no address")?;
    let shop = shop.with_mail(crate::mail::mailer(&config)?);
    // Leptos spawns on whatever executor was set first; a second server in one process finds it set.
    let _ = any_spawner::Executor::init_tokio();
    let drain = Duration::from_secs(config.limits.drain_seconds);
    let web = Web::new(config, shop)?;
    let stop = CancellationToken::new();
    let accept = accept(listener, router(web.clone()), drain, stop.clone());
    let mut tasks = vec![tokio::spawn(accept), tokio::spawn(keep_house(web.clone(), stop.clone()))];
    tasks.extend(crate::jobs::start(&web, &stop));
    tasks.extend(crate::mail::start(&web, &stop));
    tasks.push(tokio::spawn(keep_index(web.shop.clone(), stop.clone())));
    tasks.push(tokio::spawn(keep_behaviour(web.shop.clone(), stop.clone())));
    Ok(Running { address, web, stop, tasks })
}

impl Running {
    /// Stops taking connections, lets open requests and jobs end, and comes back when they have, or
    /// when their time is over.
    pub async fn stop(self) {
        self.web.set_stopping();
        self.stop.cancel();
        for task in self.tasks {
            if let Err(error) = task.await {
                tracing::error!(%error, "a task of the server failed");
            }
        }
    }
}

async fn accept(listener: TcpListener, app: Router, drain: Duration, stop: CancellationToken) {
    let builder = builder();
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let place = tokio::select! {
            place = places.clone().acquire_owned() => place,
            () = stop.cancelled() => break,
        };
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of file descriptors, mostly: some come back when connections end.
                    tracing::warn!(%error, "a connection was not accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            () = stop.cancelled() => break,
        };
        let connection = graceful.watch(serve_connection(&builder, stream, peer, app.clone()));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::trace!(%error, "a connection ended badly");
            }
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(drain, graceful.shutdown()).await.is_err() {
        tracing::warn!(drain_s = drain.as_secs(), "some requests had to be cut off");
    }
}

fn builder() -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT);
    builder.http2().timer(TokioTimer::new()).keep_alive_interval(HEAD_TIMEOUT);
    builder
}

/// TCP_NODELAY: a streamed page is several small writes, and Nagle's algorithm would hold each back
/// until the one before is acknowledged, 40 ms later.
fn serve_connection(
    builder: &Builder<TokioExecutor>,
    stream: TcpStream,
    peer: SocketAddr,
    app: Router,
) -> impl hyper_util::server::graceful::GracefulConnection<
    Error = Box<dyn std::error::Error + Send + Sync>,
> + Send
+ 'static {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "no TCP_NODELAY");
    }
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(Peer(peer));
        app.clone().oneshot(request)
    });
    builder.serve_connection(TokioIo::new(stream), service).into_owned()
}

/// Writes what visitors did and reads what was learned from it, every few seconds and once more at the end.
async fn keep_behaviour(shop: Shop, stop: CancellationToken) {
    if let Err(error) = service::recommender::refresh(&shop).await {
        tracing::warn!("the recommendations could not be read: {error:#}");
    }
    let mut is_stopping = false;
    while !is_stopping {
        is_stopping = tokio::select! {
            () = tokio::time::sleep(BEHAVIOUR_INTERVAL) => false,
            () = stop.cancelled() => true,
        };
        if let Err(error) = service::behaviour::flush(&shop).await {
            tracing::warn!(%error, "what visitors did could not be written; it waits");
        }
        if let Err(error) = service::recommender::refresh(&shop).await {
            tracing::warn!("the newest recommendations could not be read: {error:#}");
        }
    }
}

/// What is cut off here is read again at the next start.
async fn keep_index(shop: Shop, stop: CancellationToken) {
    tokio::select! {
        () = service::search::run(shop) => {}
        () = stop.cancelled() => {}
    }
}

async fn keep_house(web: Arc<Web>, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(JANITOR_INTERVAL) => {
                web.limiter.forget_idle();
                web.figures.run_upkeep();
            }
            () = stop.cancelled() => return,
        }
    }
}
