//! Headers that tell a browser what the answer may do: nothing but what the shop needs.

use super::context::RequestContext;
use super::page_memory::Nonce;
use crate::web::{Web, is_watched, reload_port};
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// The same for every answer.
const FIXED: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Forms posted without script are led back by their referrer, so it can't be hidden altogether.
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// For what is no page: a picture opened by itself may style itself and nothing else.
const BARE_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; sandbox",
);
/// Two years.
const HSTS: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");

/// The layer.
pub async fn secure(
    State(web): State<Arc<Web>>,
    Extension(context): Extension<RequestContext>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    let kept = response.extensions_mut().remove::<Nonce>();
    let nonce = kept.map_or(context.nonce, |kept| kept.0);
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if web.config.is_https() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HSTS);
    }
    let policy = if is_html(headers) {
        HeaderValue::try_from(page_policy(&nonce)).unwrap_or(BARE_POLICY)
    } else {
        BARE_POLICY
    };
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

fn is_html(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
}

/// `'strict-dynamic'` would refuse the module preloads, which carry no nonce; all scripts are files
/// of this host or carry the nonce, and nothing that visitors upload is served as a script.
fn page_policy(nonce: &str) -> String {
    let reload = match is_watched() {
        true => format!(" ws://127.0.0.1:{0} ws://localhost:{0}", reload_port()),
        false => String::new(),
    };
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; \
         style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'{reload}; manifest-src 'self'; form-action 'self'; \
         frame-ancestors 'none'; base-uri 'none'"
    )
}
