//! What whoever runs the server asks.

use crate::test_shop::TestShop;
use reqwest::{Method, StatusCode};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn alive_and_ready() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    assert_eq!(browser.get("/healthz").await.text().await.unwrap(), "ok\n");
    assert_eq!(browser.get("/readyz").await.status(), StatusCode::OK);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn not_ready_without_a_database() {
    let shop = TestShop::start().await;
    shop.shop.store.clone().close().await.unwrap();
    let browser = shop.browser();
    assert_eq!(browser.get("/readyz").await.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(browser.get("/healthz").await.status(), StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn figures_are_for_the_house() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    browser.get("/en/cart").await;
    let answer = browser.get("/metrics").await;
    assert_eq!(answer.status(), StatusCode::OK);
    let text = answer.text().await.unwrap();
    assert!(text.contains("puzi_http_requests_total{class=\"page\",status=\"200\"}"), "{text}");
    assert!(text.contains("puzi_http_request_seconds_bucket{class=\"page\",le=\"0.1\"}"), "{text}");
    let forwarded = browser.request(Method::GET, "/metrics").header("x-forwarded-for", "127.0.0.1");
    assert_eq!(forwarded.send().await.unwrap().status(), StatusCode::NOT_FOUND);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn strangers_do_not_see_the_figures() {
    let shop = TestShop::builder()
        .config(|config| config.trusted_proxies = vec!["127.0.0.1".parse().unwrap()])
        .start()
        .await;
    let ask = |from: &'static str| {
        shop.browser().request(Method::GET, "/metrics").header("x-forwarded-for", from).send()
    };
    assert_eq!(ask("203.0.113.7").await.unwrap().status(), StatusCode::NOT_FOUND);
    assert_eq!(ask("127.0.0.1").await.unwrap().status(), StatusCode::OK);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stopping_lets_an_open_request_end() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    let pages = futures_util::future::join_all((0..20).map(|_| browser.get("/en")));
    let (answers, ()) = tokio::join!(pages, async {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    });
    assert!(answers.iter().all(|answer| answer.status() == StatusCode::OK));
    shop.stop().await;
}
