//! Pages as the server sends them: whole without JavaScript, with a status that is true.

use crate::test_shop::TestShop;
use reqwest::StatusCode;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_product_is_there_without_javascript() {
    let shop = TestShop::start().await;
    let page = shop.browser().open("/zh-hant/p/oolong").await;
    assert_eq!(page.status, StatusCode::OK);
    let body = page.html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    for part in ["高山烏龍茶", "NT$480", "action=\"/api/cart/add\""] {
        assert!(body.contains(part), "{part} in {body}");
    }
    let head = page.html.split("</head>").next().unwrap();
    assert!(head.contains(">高山烏龍茶｜"), "the head is whole too");
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_there_is_a_404() {
    let shop = TestShop::builder().file("favicon.ico", b"icon").start().await;
    for path in [
        "/zh-hant/p/no-such-product",
        "/en/c/no-such-category",
        "/en/no/such/page",
        "/klingon",
        "/favicon.png",
        "/.env",
        "/pkg/none.wasm",
        "/assets/none.css",
        "/media/demo/none.svg",
        "/media/none",
        "/sitemap/none.xml",
        "/wp-login.php",
        "/en/p/%00",
        "/en/p/..%2f..%2fetc",
    ] {
        assert_eq!(shop.browser().get(path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["/favicon.ico", "/en", "/zh-hans/c/test-tea", "/en/cart", "/en/search?q=tea"] {
        assert_eq!(shop.browser().get(path).await.status(), StatusCode::OK, "{path}");
    }
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_are_compressed_and_kept_by_nobody_else() {
    let shop = TestShop::start().await;
    for encoding in ["br", "gzip"] {
        let request = shop.browser().request(reqwest::Method::GET, "/en");
        let answer = request.header("accept-encoding", encoding).send().await.unwrap();
        assert_eq!(answer.headers()["content-encoding"], encoding);
        assert!(answer.headers()["cache-control"].to_str().unwrap().starts_with("private"));
        assert!(!answer.bytes().await.unwrap().is_empty());
    }
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broken_database_gives_an_answer_with_a_reference() {
    let shop = TestShop::start().await;
    shop.shop.store.clone().close().await.unwrap();
    let answer = shop.browser().get("/zh-hant/p/oolong").await;
    assert!(answer.status().is_server_error(), "{}", answer.status());
    let id = answer.headers()["x-request-id"].to_str().unwrap().to_owned();
    let html = answer.text().await.unwrap();
    assert!(html.contains(&id), "the visitor can name the request: {html}");
    for word in ["sqlx", "sea_orm", "SELECT", "PoolClosed"] {
        assert!(!html.contains(word), "{word} is none of the visitor's business");
    }
}

/// The nonce of a document's scripts, which its policy has to name.
fn nonce(html: &str) -> String {
    let (_, rest) = html.split_once("nonce=\"").expect("a script with a nonce");
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_is_kept_for_a_moment_for_who_has_no_cookies() {
    const MOMENT_MS: u64 = 60_000;
    let keeping = |config: &mut server::config::Config| config.limits.page_memory_ms = MOMENT_MS;
    let shop = TestShop::builder().config(keeping).start().await;
    let path = "/zh-hant/p/oolong";
    let mut nonces = std::collections::BTreeSet::new();
    for encoding in ["identity", "gzip", "br", "gzip"] {
        let request = shop.browser().request(reqwest::Method::GET, path);
        let answer = request.header("accept-encoding", encoding).send().await.unwrap();
        let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
        let coding =
            answer.headers().get("content-encoding").map(|c| c.to_str().unwrap().to_owned());
        assert_eq!(coding.as_deref(), Some(encoding).filter(|coding| *coding != "identity"));
        assert_eq!(answer.headers()["cache-control"], "private, no-cache");
        if encoding == "identity" {
            let html = answer.text().await.unwrap();
            assert!(policy.contains(&format!("'nonce-{}'", nonce(&html))), "{policy}");
        }
        nonces.insert(policy);
    }
    assert_eq!(nonces.len(), 1, "drawn once");
    // Who has a cart sees a page of their own, and so does who asks for what isn't there.
    let buyer = shop.browser();
    crate::journey::add(&buyer, "oolong").await;
    let own = buyer.open(path).await;
    assert!(!nonces.iter().any(|policy| policy.contains(&nonce(&own.html))));
    let missing = [
        shop.browser().open("/zh-hant/p/none").await,
        shop.browser().open("/zh-hant/p/none").await,
    ];
    assert!(missing.iter().all(|page| page.status == StatusCode::NOT_FOUND));
    assert_ne!(nonce(&missing[0].html), nonce(&missing[1].html));
    shop.stop().await;
}
