//! The size of a request's body. Bodies are small here (forms), so they are read whole before any
//! work is done for them: the limit holds whatever `Content-Length` says.

use super::context::RequestContext;
use super::error_page::ErrorPage;
use crate::telemetry::REFUSED;
use crate::web::Web;
use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::{Extension, Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// The layer.
pub async fn limit_body(
    State(web): State<Arc<Web>>,
    Extension(context): Extension<RequestContext>,
    request: Request,
    next: Next,
) -> Response {
    if request.body().is_end_stream() {
        return next.run(request).await;
    }
    let page = ErrorPage::new(&request, &context);
    let limit = web.config.limits.body_bytes;
    let (parts, body) = request.into_parts();
    let is_announced_too_large =
        usize::try_from(body.size_hint().lower()).is_ok_and(|least| least > limit);
    let read = match is_announced_too_large {
        true => None,
        false => to_bytes(body, limit).await.ok(),
    };
    match read {
        Some(bytes) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        None => {
            metrics::counter!(REFUSED, "reason" => "body").increment(1);
            page.respond(StatusCode::PAYLOAD_TOO_LARGE)
        }
    }
}
