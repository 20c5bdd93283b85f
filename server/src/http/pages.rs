//! Everything that no route names: a file at the root of the site, or else a page that the app
//! renders. The app's router decides what a page is, and its own 404 what is none.

use super::context::RequestContext;
use super::error_page::ErrorPage;
use super::language;
use crate::web::{Web, is_watched, reload_port};
use app::document::Document;
use app::request::RequestInfo;
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use leptos::context::provide_context;
use std::sync::Arc;

/// The fallback. Pages are drawn to their end before the first byte leaves: the HTML is whole
/// without JavaScript, and what any part says of the status or the head is heard.
pub async fn page(
    State(web): State<Arc<Web>>,
    Extension(context): Extension<RequestContext>,
    request: Request,
) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let allow = [(header::ALLOW, "GET, HEAD")];
        let page = ErrorPage::new(&request, &context);
        return (allow, page.respond(StatusCode::METHOD_NOT_ALLOWED)).into_response();
    }
    if let Some(asset) = web.assets.find(request.uri().path()) {
        return asset.respond(request.headers());
    }
    let is_personal = is_personal(request.uri().path());
    let error_page = ErrorPage::new(&request, &context);
    let document = Document {
        lang: language::of_request(request.uri().path(), request.headers()),
        theme: theme(request.headers()),
        info: web.shop_info(),
        scripts: web.scripts.clone(),
        nonce: context.nonce.clone(),
        reload_port: is_watched().then(reload_port),
    };
    let (parts, _) = request.into_parts();
    let drawn = document.draw(parts, move || provide(&web, &context)).await;
    let status = drawn.status.unwrap_or_default();
    if status.is_server_error() {
        return error_page.respond(status);
    }
    let mut response = (status, drawn.headers, Html(drawn.html)).into_response();
    set_caching(response.headers_mut(), is_personal);
    response
}

/// What pages and server functions find in their context.
pub fn provide(web: &Arc<Web>, context: &RequestContext) {
    provide_context(web.shop.clone());
    provide_context(web.shop_info());
    provide_context(RequestInfo { request_id: context.id.clone(), client_ip: context.client_ip });
}

/// The colours that the visitor chose.
fn theme(headers: &HeaderMap) -> Option<&'static str> {
    match language::cookie(headers, "puzi_theme")? {
        "light" => Some("light"),
        "dark" => Some("dark"),
        _ => None,
    }
}

/// Pages with an order or an address form on them are not to be found in a shared computer's cache.
fn is_personal(path: &str) -> bool {
    path.split('/').nth(2).is_some_and(|page| matches!(page, "checkout" | "orders" | "account"))
}

/// No ETag for pages: each has a nonce of its own, so no two are the same bytes. `no-cache` leaves the
/// browser's back button its instant way.
fn set_caching(headers: &mut HeaderMap, is_personal: bool) {
    let value = if is_personal { "private, no-store" } else { "private, no-cache" };
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(value));
}
