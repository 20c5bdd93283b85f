//! What surrounds every answer: its span and figures, its time limit, and a page of the shop's own
//! where it fails.

use super::class::Class;
use super::context::RequestContext;
use super::error_page::ErrorPage;
use crate::telemetry::{PANICS, REQUEST_SECONDS, REQUESTS, REQUESTS_OPEN};
use crate::web::Web;
use axum::extract::{Extension, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tracing::Instrument;

/// Counts down when the request ends, whichever way.
struct Open;

impl Open {
    fn count() -> Self {
        metrics::gauge!(REQUESTS_OPEN).increment(1);
        Self
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        metrics::gauge!(REQUESTS_OPEN).decrement(1);
    }
}

/// The layer; it stands within [`super::context::identify`].
pub async fn observe(
    State(web): State<Arc<Web>>,
    Extension(context): Extension<RequestContext>,
    request: Request,
    next: Next,
) -> Response {
    let started = Instant::now();
    let _open = Open::count();
    let span = tracing::info_span!(
        "request",
        id = %context.id,
        method = %request.method(),
        path = request.uri().path(),
    );
    let page = ErrorPage::new(&request, &context);
    let limit = Duration::from_secs(web.config.limits.request_seconds);
    let response = match answer(request, next, limit).instrument(span.clone()).await {
        Ok(response) if !lacks_page(&response, context.class) => response,
        Ok(response) => page.respond(response.status()),
        Err(status) => page.respond(status),
    };
    span.in_scope(|| record(context.class, response.status(), started.elapsed()));
    response
}

async fn answer(request: Request, next: Next, limit: Duration) -> Result<Response, StatusCode> {
    let answer = AssertUnwindSafe(next.run(request)).catch_unwind();
    match tokio::time::timeout(limit, answer).await {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(_)) => {
            // The hook has logged the panic within the request's span.
            metrics::counter!(PANICS).increment(1);
            Err(StatusCode::INTERNAL_SERVER_ERROR)
        }
        Err(_) => {
            tracing::error!(limit_s = limit.as_secs(), "gave up on a request");
            Err(StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}

/// A failed page that brings no HTML of its own gets the shop's. Server functions tell their errors
/// in their own way.
fn lacks_page(response: &Response, class: Class) -> bool {
    let is_html = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    class == Class::Page && response.status().is_server_error() && !is_html
}

fn record(class: Class, status: StatusCode, took: Duration) {
    metrics::counter!(REQUESTS, "class" => class.name(), "status" => status.as_str().to_owned())
        .increment(1);
    metrics::histogram!(REQUEST_SECONDS, "class" => class.name()).record(took.as_secs_f64());
    let (status, took_us) = (status.as_u16(), took.as_micros());
    match class {
        Class::Probe | Class::Asset => tracing::debug!(status, took_us, "answered"),
        _ => tracing::info!(status, took_us, "answered"),
    }
}
