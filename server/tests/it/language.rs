//! `/` leads to the visitor's language.

use crate::test_shop::TestShop;
use reqwest::{Method, StatusCode};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_root_leads_to_a_language() {
    let shop = TestShop::start().await;
    let cases = [
        ("", "en-GB,en;q=0.9", "/en"),
        ("", "zh-CN", "/zh-hans"),
        ("", "fr", "/zh-hant"),
        ("puzi_lang=en", "zh-TW", "/en"),
        ("puzi_lang=xx", "zh-CN", "/zh-hans"),
    ];
    for (cookie, accept, expected) in cases {
        let request = shop.browser().request(Method::GET, "/?utm=1");
        let request = request.header("cookie", cookie).header("accept-language", accept);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::FOUND);
        assert_eq!(answer.headers()["location"], format!("{expected}?utm=1").as_str());
        assert_eq!(answer.headers()["vary"], "accept-language, cookie");
    }
    shop.stop().await;
}
