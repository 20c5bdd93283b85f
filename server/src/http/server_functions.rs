//! `/api/{feature}/{command}`: the app's server functions. They register themselves; this only gives
//! them their context, and counts what the house wants to know.

use super::context::RequestContext;
use super::pages::provide;
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
    response
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("private, no-store"));
    response
}
