//! What is too large or too often.

use crate::test_shop::TestShop;
use reqwest::{Body, Method, StatusCode};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_large_body_is_refused_whether_announced_or_not() {
    let shop = TestShop::builder().config(|config| config.limits.body_bytes = 5_000).start().await;
    let browser = shop.browser();
    let post = |body: Body| browser.request(Method::POST, "/api/cart/add").body(body).send();
    let announced = post(Body::from("x".repeat(5_001))).await.unwrap();
    assert_eq!(announced.status(), StatusCode::PAYLOAD_TOO_LARGE);
    let parts = (0..6).map(|_| Ok::<_, std::io::Error>("x".repeat(1_000)));
    let chunked = post(Body::wrap_stream(futures_util::stream::iter(parts))).await.unwrap();
    assert_eq!(chunked.status(), StatusCode::PAYLOAD_TOO_LARGE);
    let fitting = post(Body::from("x".repeat(5_000))).await.unwrap();
    assert_ne!(fitting.status(), StatusCode::PAYLOAD_TOO_LARGE);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_orders_and_attempts_to_track_are_put_off() {
    let shop = TestShop::builder()
        .config(|config| {
            config.rate.orders_per_minute = 3;
            config.rate.tracking_per_minute = 3;
        })
        .start()
        .await;
    let browser = shop.browser();
    for path in ["/api/checkout/place_order", "/api/order/track"] {
        let post = || browser.request(Method::POST, path).header("accept", "text/html").send();
        for _ in 0..3 {
            assert_ne!(post().await.unwrap().status(), StatusCode::TOO_MANY_REQUESTS);
        }
        let refused = post().await.unwrap();
        assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS, "{path}");
        let seconds: u64 = refused.headers()["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((1..=21).contains(&seconds), "{seconds}");
        assert!(refused.text().await.unwrap().contains("<h1>"));
    }
    assert_eq!(browser.get("/en").await.status(), StatusCode::OK);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_trusted_proxy_tells_clients_apart_and_a_stranger_does_not() {
    for (trusted, expected) in [(true, StatusCode::OK), (false, StatusCode::TOO_MANY_REQUESTS)] {
        let shop = TestShop::builder()
            .config(|config| {
                config.rate.pages_per_minute = 1;
                if trusted {
                    config.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
                }
            })
            .start()
            .await;
        for client in ["198.51.100.1", "198.51.100.2"] {
            let request = shop.browser().request(Method::GET, "/robots.txt");
            let status = request.header("x-forwarded-for", client).send().await.unwrap().status();
            let expected = if client.ends_with('1') { StatusCode::OK } else { expected };
            assert_eq!(status, expected, "trusted: {trusted}, {client}");
        }
        shop.stop().await;
    }
}
