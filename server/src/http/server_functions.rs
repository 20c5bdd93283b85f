//! `/api/{feature}/{command}`: the app's server functions. They register themselves; this only gives
//! them their context, and counts what the house wants to know.

use super::class::Class;
use super::context::RequestContext;
use super::pages::provide;
use crate::telemetry::ORDERS_PLACED;
use crate::web::Web;
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// The handler.
pub async fn call(
    State(web): State<Arc<Web>>,
    Extension(context): Extension<RequestContext>,
    request: Request,
) -> Response {
    let give = {
        let context = context.clone();
        move || provide(&web, &context)
    };
    let answer = leptos_axum::handle_server_fns_with_context(give, request).await;
    let mut response = answer.into_response();
    if context.class == Class::Order && is_confirmed(&response) {
        metrics::counter!(ORDERS_PLACED).increment(1);
    }
    response
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("private, no-store"));
    response
}

/// A script is answered with the order's number; a form without script is led to the order's page, or
/// else back to the form.
fn is_confirmed(response: &Response) -> bool {
    let leads_to_order = response
        .headers()
        .get(header::LOCATION)
        .and_then(|target| target.to_str().ok())
        .is_some_and(|target| target.contains("/orders/"));
    response.status().is_success() || (response.status().is_redirection() && leads_to_order)
}
