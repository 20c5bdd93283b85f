//! Favourites by plain forms: the heart, the way of a guest through signing in, the list, undo.

use crate::account::{PASSWORD, join, send};
use crate::browser::{Browser, Page};
use crate::form::Form;
use crate::test_shop::TestShop;

const PRODUCT: &str = "/zh-hant/p/oolong";
const LIST: &str = "/zh-hant/account/favourites";

/// Presses the first button of a page that does that.
async fn press(browser: &Browser, page: &Page, command: &str) -> Page {
    let form = Form::find(&page.html, &format!("/api/favourite/{command}"));
    browser.submit(page, &form.unwrap_or_else(|| panic!("no {command} in {}", page.html))).await
}

async fn favourites_by_plain_forms(shop: TestShop) {
    let browser = shop.browser();
    join(&shop, &browser).await;
    let page = browser.open(PRODUCT).await;
    assert!(page.html.contains("加入收藏"));
    let page = press(&browser, &page, "add").await;
    assert_eq!(page.path, PRODUCT);
    assert!(page.html.contains("已收藏") && !page.html.contains("加入收藏"));
    let page = browser.open(LIST).await;
    for part in ["高山烏龍茶", "收藏時 NT$480", "有貨"] {
        assert!(page.html.contains(part), "{part} in {}", page.html);
    }
    // No letters, if they aren't wanted.
    let mut form = Form::find(&page.html, "/api/favourite/notices").unwrap();
    assert_eq!((form.get("restock"), form.get("drop")), (Some("true"), Some("true")));
    form.fields.retain(|(name, _)| name != "restock");
    let page = browser.submit(&page, &form).await;
    assert!(page.html.contains("通知設定已更新"));
    let form = Form::find(&page.html, "/api/favourite/notices").unwrap();
    assert_eq!((form.get("restock"), form.get("drop")), (None, Some("true")));
    // Removed, and back with one button, as it was.
    let page = press(&browser, &page, "remove").await;
    assert!(!page.html.contains("高山烏龍茶"));
    let page = press(&browser, &page, "restore").await;
    assert!(page.html.contains("高山烏龍茶"));
    let form = Form::find(&page.html, "/api/favourite/notices").unwrap();
    assert_eq!(form.get("restock"), None);
    // Nobody else sees it.
    assert!(shop.browser().open(PRODUCT).await.html.contains("加入收藏"));
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn favourites_on_sqlite() {
    favourites_by_plain_forms(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn favourites_on_postgres() {
    favourites_by_plain_forms(TestShop::builder().on_postgres().start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guests_wish_is_kept_through_signing_in() {
    let shop = TestShop::start().await;
    join(&shop, &shop.browser()).await;
    let browser = shop.browser();
    let page = browser.open(PRODUCT).await;
    let page = press(&browser, &page, "add").await;
    assert!(page.path.starts_with("/zh-hant/account/sign-in?next="), "{}", page.path);
    let answers = [("name", "mei@example.com"), ("password", PASSWORD)];
    let page = send(&browser, &page, "sign_in", &answers).await;
    assert_eq!(page.path, PRODUCT);
    assert!(page.html.contains("已收藏"));
    shop.stop().await;
}
