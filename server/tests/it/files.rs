//! Files of the site and drawn pictures.

use crate::test_shop::TestShop;
use reqwest::{Method, StatusCode};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_comes_in_the_coding_the_client_takes_and_once() {
    let shop = TestShop::builder()
        .file("pkg/puzi.js", b"export {}")
        .file("pkg/puzi.js.br", b"coded by brotli")
        .file("pkg/puzi.js.gz", b"coded by gzip")
        .start()
        .await;
    let browser = shop.browser();
    let get = |coding: &'static str| {
        browser.request(Method::GET, "/pkg/puzi.js").header("accept-encoding", coding).send()
    };
    for (coding, body) in [("br", "coded by brotli"), ("gzip", "coded by gzip"), ("x", "export {}")]
    {
        let answer = get(coding).await.unwrap();
        assert_eq!(answer.headers()["content-type"], "text/javascript; charset=utf-8");
        // The name doesn't tell the content.
        assert_eq!(answer.headers()["cache-control"], "public, no-cache");
        let etag = answer.headers()["etag"].clone();
        assert_eq!(answer.text().await.unwrap(), body);
        let again = browser.request(Method::GET, "/pkg/puzi.js").header("accept-encoding", coding);
        let again = again.header("if-none-match", etag).send().await.unwrap();
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    }
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_page_names_is_there_for_good() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    let html = browser.open("/en").await.html;
    let sheet = html.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let answer = browser.get(sheet).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["content-type"], "text/css; charset=utf-8");
    assert!(answer.headers()["cache-control"].to_str().unwrap().contains("immutable"));
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_are_drawn_coded_and_kept() {
    let shop = TestShop::start().await;
    let draft = demo::products(1, shop.shop.clock.now()).next().unwrap();
    let path = &draft.images[0].path;
    let request = shop.browser().request(Method::GET, path).header("accept-encoding", "br");
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["content-type"], "image/svg+xml");
    assert_eq!(answer.headers()["content-encoding"], "br");
    assert!(answer.headers()["cache-control"].to_str().unwrap().contains("immutable"));
    let plain = shop.browser().get(path).await.text().await.unwrap();
    assert!(plain.starts_with("<svg"));
    assert!(answer.bytes().await.unwrap().len() < plain.len());
    shop.stop().await;
}
