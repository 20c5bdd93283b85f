//! What is known of a request before it is answered: its id, its sender, its class, its nonce.

use super::class::Class;
use super::client::{Peer, client_ip};
use crate::web::Web;
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use std::net::IpAddr;
use std::sync::Arc;

/// The header that carries a request's id both ways.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What is known of a request; an extension of every one.
#[derive(Clone, Debug)]
pub struct RequestContext {
    /// Its id: the client's or proxy's own, or one made here.
    pub id: String,
    /// Who sent it.
    pub client_ip: IpAddr,
    /// What it is.
    pub class: Class,
    /// The nonce of the scripts and styles in its answer.
    pub nonce: String,
}

/// The outermost layer: makes the context, and puts the id into the answer.
pub async fn identify(
    State(web): State<Arc<Web>>,
    Extension(Peer(peer)): Extension<Peer>,
    mut request: Request,
    next: Next,
) -> Response {
    let context = RequestContext {
        id: request_id(request.headers()),
        client_ip: client_ip(peer.ip(), request.headers(), &web.config.trusted_proxies),
        class: Class::of(request.uri().path()),
        nonce: random_hex(),
    };
    let id = HeaderValue::try_from(&context.id);
    request.extensions_mut().insert(context);
    let mut response = next.run(request).await;
    if let Ok(id) = id {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// An id that came along is kept when it can do no harm in a log or a header.
fn request_id(headers: &HeaderMap) -> String {
    let is_plain = |id: &&str| {
        (8..=64).contains(&id.len())
            && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
    };
    let given = headers.get(REQUEST_ID).and_then(|value| value.to_str().ok()).filter(is_plain);
    given.map_or_else(random_hex, str::to_owned)
}

/// 128 random bits; hexadecimal digits are valid in a nonce too.
fn random_hex() -> String {
    format!("{:032x}", rand::random::<u128>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_kept_when_harmless() {
        let with = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(REQUEST_ID, HeaderValue::from_static(text));
            request_id(&headers)
        };
        assert_eq!(with("abc-DEF_123.4"), "abc-DEF_123.4");
        for bad in ["short", "with space in it", "quote\"quote", "", "new\tline-tab"] {
            let id = with(bad);
            assert_ne!(id, bad);
            assert_eq!(id.len(), 32);
        }
        assert_ne!(request_id(&HeaderMap::new()), request_id(&HeaderMap::new()));
    }
}
