//! What crawlers ask for.

use crate::test_shop::TestShop;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sitemap_names_every_page_in_every_language() {
    let shop = TestShop::builder()
        .config(|config| config.base_url = "https://shop.example".to_owned())
        .start()
        .await;
    let answer = shop.browser().get("/sitemap.xml").await;
    assert_eq!(answer.headers()["content-type"], "application/xml; charset=utf-8");
    let xml = answer.text().await.unwrap();
    for path in ["", "/c/test-tea", "/p/oolong", "/p/teapot", "/p/last-cup"] {
        for lang in ["zh-hant", "zh-hans", "en"] {
            let address = format!("<loc>https://shop.example/{lang}{path}</loc>");
            assert!(xml.contains(&address), "{address}");
        }
    }
    for path in xml.split("<loc>https://shop.example").skip(1) {
        let path = path.split("</loc>").next().unwrap();
        assert_eq!(shop.browser().get(path).await.status(), 200, "{path}");
    }
    let robots = shop.browser().get("/robots.txt").await.text().await.unwrap();
    assert!(robots.contains("Sitemap: https://shop.example/sitemap.xml"));
    shop.stop().await;
}
