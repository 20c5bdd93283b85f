//! Everything that no route names: a file at the root of the site, or else a page that the app
//! renders. The app's router decides what a page is, and its own 404 what is none.

use super::context::RequestContext;
use super::error_page::ErrorPage;
use super::language;
use super::page_memory::Kept;
use crate::web::{Web, is_watched, reload_port};
use app::document::{Document, Drawn};
use app::place::Page;
use app::request::RequestInfo;
use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use futures_util::StreamExt;
use futures_util::future::{BoxFuture, FutureExt};
use futures_util::stream;
use leptos::context::provide_context;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// How long a page may take before its beginning is sent ahead. Nearly every page is whole before,
/// and then its status is known and an intermediary need not hold it open.
const PATIENCE: Duration = Duration::from_millis(50);

/// The fallback. A page is drawn to its end before the first byte leaves, so that what any part says
/// of the status or the head is heard. One whose data takes long, and that is there in any case, is
/// streamed: its beginning at once, so that the browser has style and program when the rest comes.
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
    let respond = |drawn: Result<Drawn, Body>| match drawn {
        Ok(drawn) => whole(drawn, error_page),
        Err(streamed) => Html(streamed).into_response(),
    };
    let (parts, _) = request.into_parts();
    let theme = theme(&parts.headers);
    let mut response = match web.pages.key(&parts, theme) {
        None => respond(draw(&web, &context, parts, theme).await),
        Some(key) => {
            let headers = parts.headers.clone();
            let (mut parts, mut own) = (Some(parts), None);
            let drawing = async {
                let drawn = draw(&web, &context, parts.take()?, theme).await;
                let is_kept = drawn.as_ref().is_ok_and(is_anybodys);
                match drawn {
                    Ok(drawn) if is_kept => {
                        Some(Arc::new(Kept::new(drawn.html, context.nonce.clone())))
                    }
                    drawn => {
                        own = Some(drawn);
                        None
                    }
                }
            };
            let kept = web.pages.get_or_draw(&key, drawing).await;
            match (kept, own, parts) {
                (Some(kept), ..) => kept.respond(&headers),
                (None, Some(drawn), _) => respond(drawn),
                // What somebody else asked for meanwhile turned out to be theirs alone.
                (None, None, Some(parts)) => respond(draw(&web, &context, parts, theme).await),
                (None, None, None) => respond(Err(Body::empty())),
            }
        }
    };
    set_caching(response.headers_mut(), is_personal);
    response
}

/// Whether a document is the same for everybody: there, and without a word to the browser of one.
fn is_anybodys(drawn: &Drawn) -> bool {
    drawn.status.unwrap_or_default() == StatusCode::OK && drawn.headers.is_empty()
}

/// A page that is drawn to its end, or else the body of one that is sent while it is being drawn.
async fn draw(
    web: &Arc<Web>,
    context: &RequestContext,
    parts: Parts,
    theme: Option<&'static str>,
) -> Result<Drawn, Body> {
    let document = Document {
        lang: language::of_request(parts.uri.path(), &parts.headers),
        theme,
        info: web.shop_info(),
        scripts: web.scripts.clone(),
        nonce: context.nonce.clone(),
        reload_port: is_watched().then(reload_port),
    };
    let (found, opening) = (Page::of_path(parts.uri.path()).is_always_found(), document.opening());
    let (web, context) = (Arc::clone(web), context.clone());
    let mut drawing =
        async move { document.draw(parts, move || provide(&web, &context)).await }.boxed();
    match patiently(&mut drawing, found).await {
        Some(drawn) => Ok(drawn),
        None => Err(streamed(opening, drawing)),
    }
}

fn whole(drawn: Drawn, error_page: ErrorPage) -> Response {
    let status = drawn.status.unwrap_or_default();
    if status.is_server_error() {
        return error_page.respond(status);
    }
    (status, drawn.headers, Html(drawn.html)).into_response()
}

/// The page; nothing when it takes long and may be streamed.
async fn patiently(drawing: &mut BoxFuture<'static, Drawn>, may_stream: bool) -> Option<Drawn> {
    if may_stream {
        tokio::time::timeout(PATIENCE, drawing).await.ok()
    } else {
        Some(drawing.await)
    }
}

/// The document's beginning now, the rest when it is drawn. A failure stands in the page: its status
/// is on the way already.
fn streamed(opening: String, drawing: BoxFuture<'static, Drawn>) -> Body {
    let rest = {
        let begun = opening.len();
        drawing.map(move |drawn| drawn.html.get(begun..).unwrap_or_default().to_owned())
    };
    let parts = stream::iter([std::future::ready(opening).boxed(), rest.boxed()]);
    Body::from_stream(parts.then(|part| part.map(Ok::<_, Infallible>)))
}

/// What pages and server functions find in their context.
pub fn provide(web: &Arc<Web>, context: &RequestContext) {
    provide_context(web.shop.clone());
    provide_context(web.shop_info());
    provide_context(RequestInfo { request_id: context.id.clone(), client_ip: context.client_ip });
}

/// The colours that the visitor chose.
fn theme(headers: &HeaderMap) -> Option<&'static str> {
    match language::cookie(headers, language::THEME_COOKIE)? {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(after: Duration) -> BoxFuture<'static, Drawn> {
        async move {
            tokio::time::sleep(after).await;
            let html = "<html><head></head>".to_owned();
            Drawn { status: None, headers: HeaderMap::new(), html }
        }
        .boxed()
    }

    #[tokio::test(start_paused = true)]
    async fn a_quick_page_and_one_that_may_be_missing_are_whole() {
        assert!(patiently(&mut drawing(PATIENCE / 2), true).await.is_some());
        assert!(patiently(&mut drawing(PATIENCE * 100), false).await.is_some());
        assert!(patiently(&mut drawing(PATIENCE * 2), true).await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn the_beginning_comes_before_the_rest_is_there() {
        let body = streamed("<html><head>".to_owned(), drawing(PATIENCE * 2));
        let mut body = body.into_data_stream();
        let begun = tokio::time::Instant::now();
        let first = body.next().await.unwrap().unwrap();
        assert_eq!((&*first, begun.elapsed()), (&b"<html><head>"[..], Duration::ZERO));
        let rest = body.next().await.unwrap().unwrap();
        assert_eq!((&*rest, begun.elapsed()), (&b"</head>"[..], PATIENCE * 2));
        assert!(body.next().await.is_none());
    }
}
