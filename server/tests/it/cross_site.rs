//! Requests from elsewhere change nothing; every combination of headers is a unit test of its own.

use crate::test_shop::TestShop;
use reqwest::{Method, StatusCode};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_from_elsewhere_is_refused_in_words() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        for path in ["/api/cart/add", "/api/checkout/place_order", "/en"] {
            let request = browser.request(Method::POST, path).header(name, value);
            let answer = request.header("accept", "text/html").body("a=b").send().await.unwrap();
            assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{path} {name}: {value}");
            assert!(answer.text().await.unwrap().contains("<h1>"));
        }
    }
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_from_here_is_not() {
    let shop = TestShop::start().await;
    let request = shop.browser().request(Method::POST, "/api/cart/add");
    let answer = request.header("origin", &shop.url).body("a=b").send().await.unwrap();
    assert_ne!(answer.status(), StatusCode::FORBIDDEN);
    let page = shop.browser().request(Method::POST, "/en").send().await.unwrap();
    assert_eq!(page.status(), StatusCode::METHOD_NOT_ALLOWED);
    shop.stop().await;
}
