//! `GET /metrics`: the figures as Prometheus reads them, for the house only.

use super::client::{Peer, is_forwarded_by_stranger};
use super::context::RequestContext;
use crate::telemetry::CONNECTIONS;
use crate::web::Web;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// The handler. Whoever may not read them is told that there is nothing. A proxy that is not trusted
/// hides who asks: a loopback address then proves nothing.
pub async fn figures(
    State(web): State<Arc<Web>>,
    Extension(Peer(peer)): Extension<Peer>,
    Extension(context): Extension<RequestContext>,
    headers: HeaderMap,
) -> Response {
    let config = &web.config;
    let is_allowed = config.metrics_from.iter().any(|from| from.contains(context.client_ip));
    if !is_allowed || is_forwarded_by_stranger(peer.ip(), &headers, &config.trusted_proxies) {
        return StatusCode::NOT_FOUND.into_response();
    }
    measure_pools(&web);
    let kind = "text/plain; version=0.0.4; charset=utf-8";
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")];
    (headers, web.figures.render()).into_response()
}

/// Pools are asked when somebody wants to know, not all the time.
fn measure_pools(web: &Web) {
    for pool in web.shop.store.pools() {
        let gauge = |state| metrics::gauge!(CONNECTIONS, "pool" => pool.name, "state" => state);
        gauge("idle").set(pool.idle);
        gauge("used").set(pool.open.saturating_sub(pool.idle));
    }
}
