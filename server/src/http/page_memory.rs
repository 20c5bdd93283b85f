//! Documents for visitors without a cookie of their own, kept for a moment: whoever comes within it gets the same
//! bytes, drawn and coded once. A crowd costs no more than one of it, and nobody sees anything older than that moment.
//!
//! What is personal is never kept: a request with any cookie but language and colours, an answer that sets a header
//! or has another status than 200, a page that belongs to somebody.

use super::encoding::Encoding;
use super::language;
use app::place::Page;
use axum::body::{Body, Bytes};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::response::Response;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// What coding takes, as for documents that are coded on their way.
const QUALITY: u32 = 3;
/// What a document roughly takes, to size the memory's table.
const USUAL_BYTES: u64 = 64 * 1024;
/// Longer addresses are drawn each time.
const MAX_ADDRESS: usize = 300;

/// A document that was drawn, with the nonce that allows its scripts.
pub struct Kept {
    html: Bytes,
    nonce: String,
    brotli: OnceLock<Option<Bytes>>,
    gzip: OnceLock<Option<Bytes>>,
}

impl Kept {
    /// A drawn document.
    pub fn new(html: String, nonce: String) -> Self {
        let (brotli, gzip) = (OnceLock::new(), OnceLock::new());
        Self { html: html.into(), nonce, brotli, gzip }
    }

    /// The answer to who takes these codings.
    pub fn respond(&self, headers: &HeaderMap) -> Response {
        let coded = |encoding: Encoding, kept: &OnceLock<Option<Bytes>>| {
            let code = || encoding.encode(&self.html, QUALITY).map(Bytes::from);
            encoding.is_taken(headers).then(|| kept.get_or_init(code).clone()).flatten()
        };
        let brotli = coded(Encoding::Brotli, &self.brotli).map(|body| (Encoding::Brotli, body));
        let body = brotli.or_else(|| Some((Encoding::Gzip, coded(Encoding::Gzip, &self.gzip)?)));
        let (encoding, body) = body.unwrap_or_else(|| (Encoding::Identity, self.html.clone()));
        let mut response = Response::new(Body::from(body));
        let answer = response.headers_mut();
        answer.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(name) = encoding.name() {
            answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        response.extensions_mut().insert(Nonce(self.nonce.clone()));
        response
    }
}

/// The nonce of an answer whose scripts carry another one than the request's.
#[derive(Clone)]
pub struct Nonce(pub String);

/// What was drawn within a moment; nothing where it turned out to be nobody else's.
type Drawn = Option<Arc<Kept>>;

/// Address, colours, and the moment counted from the start.
type Key = (String, Option<&'static str>, u128);

#[derive(Clone)]
struct ByBytes;

impl Weighter<Key, Drawn> for ByBytes {
    fn weight(&self, key: &Key, drawn: &Drawn) -> u64 {
        // Codings take about a third more.
        let bytes = drawn.as_ref().map_or(0, |kept| kept.html.len() * 4 / 3);
        (key.0.len() + bytes + 64) as u64
    }
}

/// Documents by address; the least used go when the room is used up.
pub struct PageMemory {
    kept: Cache<Key, Drawn, ByBytes>,
    moment: Duration,
    start: Instant,
}

impl PageMemory {
    /// Room for `bytes`, each document for `moment` at most; none at all when that is nothing.
    pub fn new(bytes: u64, moment: Duration) -> Self {
        let count = usize::try_from(bytes / USUAL_BYTES).unwrap_or(usize::MAX).max(16);
        let kept = Cache::with_weighter(count, bytes, ByBytes);
        Self { kept, moment, start: Instant::now() }
    }

    /// Under what the answer to a request is kept; nothing when it is somebody's own.
    pub fn key(&self, parts: &Parts, theme: Option<&'static str>) -> Option<Key> {
        let moment = self.start.elapsed().as_nanos().checked_div(self.moment.as_nanos())?;
        let address = parts.uri.path_and_query()?.as_str();
        let is_anybodys = parts.method == Method::GET
            && address.len() <= MAX_ADDRESS
            && is_for_everybody(&Page::of_path(parts.uri.path()))
            && language::has_only_choices(&parts.headers);
        is_anybodys.then(|| (address.to_owned(), theme, moment))
    }

    /// The document that is kept, or else `draw`'s, for which everybody waits who asks meanwhile; nothing when that
    /// turned out to be one's own. `draw` gives what is to be kept.
    pub async fn get_or_draw(&self, key: &Key, draw: impl Future<Output = Drawn>) -> Drawn {
        let draw = async { Ok::<_, std::convert::Infallible>(draw.await) };
        match self.kept.get_or_insert_async(key, draw).await {
            Ok(drawn) => drawn,
            Err(never) => match never {},
        }
    }
}

/// Whether a page is the same for everybody who has no cookies.
fn is_for_everybody(page: &Page) -> bool {
    matches!(
        page,
        Page::Home
            | Page::Categories
            | Page::Category(_)
            | Page::Product(_)
            | Page::Search
            | Page::Promotions
            | Page::Promotion(_)
            | Page::Flash
            | Page::Help(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Request;
    use std::sync::atomic::{AtomicU32, Ordering};

    fn parts(address: &str, cookie: &str) -> Parts {
        let request = Request::builder().uri(address).header(header::COOKIE, cookie);
        request.body(()).unwrap().into_parts().0
    }

    fn memory(moment_ms: u64) -> PageMemory {
        PageMemory::new(1 << 20, Duration::from_millis(moment_ms))
    }

    #[test]
    fn only_what_is_anybodys_is_kept() {
        let memory = memory(60_000);
        let has_key =
            |address: &str, cookie: &str| memory.key(&parts(address, cookie), None).is_some();
        for address in
            ["/zh-hant", "/en/p/tea?sku=1", "/en/c/tea", "/en/search?q=a", "/en/help/guide"]
        {
            assert!(has_key(address, ""), "{address}");
            assert!(has_key(address, "puzi_lang=en; puzi_theme=dark"), "{address}");
            assert!(!has_key(address, "puzi_theme=dark; puzi_cart=x"), "{address}");
            assert!(!has_key(address, "puzi_session=x"), "{address}");
            assert!(!has_key(address, "somebody_elses=x"), "{address}");
        }
        for address in [
            "/en/cart",
            "/en/checkout",
            "/en/account",
            "/en/orders/1",
            "/en/groups/1",
            "/en/track",
            "/x",
        ] {
            assert!(!has_key(address, ""), "{address}");
        }
        assert!(!has_key(&format!("/en/search?q={}", "a".repeat(400)), ""));
        let posted = Request::post("/en").body(()).unwrap().into_parts().0;
        assert!(memory.key(&posted, None).is_none());
        assert!(self::memory(0).key(&parts("/en", ""), None).is_none(), "switched off");
    }

    #[tokio::test]
    async fn a_crowd_is_drawn_for_once() {
        let (memory, drawings) = (Arc::new(memory(60_000)), Arc::new(AtomicU32::new(0)));
        let key = memory.key(&parts("/en", ""), None).unwrap();
        let crowd: Vec<_> = (0..50)
            .map(|_| {
                let (memory, drawings, key) = (memory.clone(), drawings.clone(), key.clone());
                tokio::spawn(async move {
                    let draw = async {
                        drawings.fetch_add(1, Ordering::Relaxed);
                        tokio::task::yield_now().await;
                        Some(Arc::new(Kept::new("<html>".to_owned(), "n".to_owned())))
                    };
                    memory.get_or_draw(&key, draw).await.is_some()
                })
            })
            .collect();
        for one in crowd {
            assert!(one.await.unwrap());
        }
        assert_eq!(drawings.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn an_answer_has_the_coding_that_is_taken() {
        let kept = Kept::new("puzi ".repeat(500), "n".to_owned());
        for (taken, sent) in [("gzip, br", Some("br")), ("gzip", Some("gzip")), ("", None)] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(taken));
            let answer = kept.respond(&headers);
            let coding = answer.headers().get(header::CONTENT_ENCODING);
            assert_eq!(coding.map(|value| value.to_str().unwrap()), sent);
            assert_eq!(answer.extensions().get::<Nonce>().unwrap().0, "n");
        }
    }
}
