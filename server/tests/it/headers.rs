//! Headers on every kind of answer, and the nonce that ties a page to its policy.

use crate::form::attribute;
use crate::test_shop::TestShop;
use reqwest::Response;
use reqwest::header::HeaderMap;

fn policy(headers: &HeaderMap) -> &str {
    headers["content-security-policy"].to_str().unwrap()
}

fn nonce(headers: &HeaderMap) -> String {
    let (_, rest) = policy(headers).split_once("script-src 'self' 'nonce-").unwrap();
    rest.split_once('\'').unwrap().0.to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_is_guarded() {
    let shop = TestShop::builder().file("favicon.ico", b"icon").start().await;
    let browser = shop.browser();
    let paths = [
        "/",
        "/en",
        "/en/cart",
        "/en/no/such/page",
        "/favicon.ico",
        "/pkg/none.js",
        "/healthz",
        "/metrics",
        "/robots.txt",
        "/sitemap.xml",
        "/api/cart/view?lang=En",
        "/api/none/none",
        "/media/demo/none.svg",
    ];
    for path in paths {
        let answer: Response = browser.get(path).await;
        let headers = answer.headers();
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(headers["referrer-policy"], "strict-origin-when-cross-origin", "{path}");
        assert_eq!(headers["cross-origin-opener-policy"], "same-origin", "{path}");
        assert_eq!(headers["cross-origin-resource-policy"], "same-origin", "{path}");
        assert!(headers.contains_key("permissions-policy"), "{path}");
        assert!(headers.contains_key("x-request-id"), "{path}");
        assert!(policy(headers).contains("default-src 'none'"), "{path}");
        assert!(policy(headers).contains("frame-ancestors 'none'"), "{path}");
        assert!(!headers.contains_key("strict-transport-security"), "{path}");
    }
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn scripts_carry_the_nonce_of_their_answer() {
    let shop = TestShop::start().await;
    let mut nonces = Vec::new();
    for path in ["/en", "/en", "/zh-hant/p/oolong", "/en/no/such/page"] {
        let answer = shop.browser().get(path).await;
        let nonce = nonce(answer.headers());
        let html = answer.text().await.unwrap();
        let tags: Vec<&str> = html.split("<script").skip(1).collect();
        assert!(!tags.is_empty(), "{path}");
        for tag in tags {
            let tag = tag.split('>').next().unwrap();
            // Data, which runs nothing.
            if attribute(tag, "type").as_deref() == Some("application/json") {
                continue;
            }
            assert_eq!(attribute(tag, "nonce").as_deref(), Some(nonce.as_str()), "{path} {tag}");
        }
        for attribute in [" onclick=", " onload=", " onerror=", " style=\"", "javascript:"] {
            assert!(!html.contains(attribute), "{path} has{attribute}");
        }
        nonces.push(nonce);
    }
    nonces.sort();
    nonces.dedup();
    assert_eq!(nonces.len(), 4, "a nonce is used once");
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn https_is_told_to_stay() {
    let shop = TestShop::builder()
        .config(|config| config.base_url = "https://shop.example".to_owned())
        .start()
        .await;
    let answer = shop.browser().get("/en").await;
    assert!(answer.headers().contains_key("strict-transport-security"));
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_keeps_its_id() {
    let shop = TestShop::start().await;
    let request = shop.browser().request(reqwest::Method::GET, "/en");
    let answer = request.header("x-request-id", "from-the-proxy-1").send().await.unwrap();
    assert_eq!(answer.headers()["x-request-id"], "from-the-proxy-1");
    let (one, two) = (shop.browser().get("/en").await, shop.browser().get("/en").await);
    assert_ne!(one.headers()["x-request-id"], two.headers()["x-request-id"]);
    shop.stop().await;
}
