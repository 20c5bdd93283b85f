//! Requests that change something are taken from the shop's own pages only. Together with SameSite
//! cookies this is the whole defence against cross-site requests: there are no form tokens.

use super::context::RequestContext;
use super::error_page::ErrorPage;
use crate::telemetry::REFUSED;
use crate::web::Web;
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// The layer.
pub async fn refuse_cross_site(
    State(web): State<Arc<Web>>,
    Extension(context): Extension<RequestContext>,
    request: Request,
    next: Next,
) -> Response {
    if is_own(request.method(), request.headers(), &web.config.base_url()) {
        return next.run(request).await;
    }
    metrics::counter!(REFUSED, "reason" => "cross_site").increment(1);
    tracing::info!("refused a cross-site request");
    ErrorPage::new(&request, &context).respond(StatusCode::FORBIDDEN)
}

/// Whether a request may change something. `Sec-Fetch-Site` decides where the browser sends it;
/// older browsers send `Origin` with every POST; who sends neither is no browser, and carries no
/// visitor's cookies.
fn is_own(method: &Method, headers: &HeaderMap, base_url: &str) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    match text(header::HeaderName::from_static("sec-fetch-site")) {
        Some(site) => matches!(site, "same-origin" | "none"),
        None => match text(header::ORIGIN) {
            Some(origin) => is_our_origin(origin, text(header::HOST), base_url),
            None => true,
        },
    }
}

/// A proxy may replace `Host`, so the configured address counts as well.
fn is_our_origin(origin: &str, host: Option<&str>, base_url: &str) -> bool {
    let authority = origin.split_once("://").map(|(_, authority)| authority);
    let is_host = authority.is_some() && authority == host;
    is_host || origin.eq_ignore_ascii_case(base_url)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://shop.example";

    fn own(method: &Method, pairs: &[(&'static str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        is_own(method, &headers, BASE)
    }

    #[test]
    fn reading_is_free() {
        for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
            assert!(own(&method, &[("sec-fetch-site", "cross-site"), ("origin", "https://evil")]));
        }
    }

    #[test]
    fn every_combination() {
        let host = ("host", "127.0.0.1:3000");
        let cases: [(&[(&'static str, &str)], bool); 13] = [
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("sec-fetch-site", "nonsense")], false),
            // The browser's own word counts more than an origin.
            (&[("sec-fetch-site", "cross-site"), ("origin", BASE)], false),
            (&[("origin", BASE), ("host", "inner:80")], true),
            (&[("origin", "http://127.0.0.1:3000"), host], true),
            (&[("origin", "http://127.0.0.1:3001"), host], false),
            (&[("origin", "https://evilshop.example"), host], false),
            (&[("origin", "null"), host], false),
            (&[("origin", "null"), ("host", "null")], false),
            (&[host], true),
        ];
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            for (headers, expected) in cases {
                assert_eq!(own(&method, headers), expected, "{method} {headers:?}");
            }
        }
    }
}
