//! Points by plain forms: check in, read the ledger, pay an order with points.

use crate::account::{EMAIL, join};
use crate::browser::Browser;
use crate::form::Form;
use crate::journey::{add, filled, number};
use crate::test_shop::TestShop;
use service::points::{Adjusted, adjust};

const CHECK_IN: &str = "/api/account/check_in";

async fn points_by_plain_forms(shop: TestShop) {
    let browser = shop.browser();
    let home = join(&shop, &browser).await;
    for part in ["一般會員", "簽到領 10 點", "再消費"] {
        assert!(home.html.contains(part), "{part} in {}", home.html);
    }
    let form = Form::find(&home.html, CHECK_IN).unwrap();
    let after = browser.submit(&home, &form).await;
    assert_eq!(after.path, "/zh-hant/account");
    assert!(after.html.contains("今天已簽到") && Form::find(&after.html, CHECK_IN).is_none());
    // The form sent again, as from another tab, gives nothing more.
    browser.submit(&home, &form).await;
    let page = browser.open("/zh-hant/account/points").await;
    assert_eq!(page.html.matches("class=\"num came\"").count(), 1, "{}", page.html);
    assert!(page.html.contains("10 點將於 20"), "when they lapse: {}", page.html);
    // With points an order costs less. The total that was seen is asked for first.
    adjust(&shop.shop, EMAIL, Adjusted::Given(10_000), "生日快樂").await.unwrap();
    add(&browser, "oolong").await;
    let (checkout, mut order) = filled(&browser).await;
    assert!(checkout.html.contains("你有 10010 點"), "{}", checkout.html);
    order.set("points", "10000");
    let back = browser.submit(&checkout, &order).await;
    assert!(back.path.contains("retry=1"), "{}", back.path);
    assert!(back.html.contains("點數折抵"));
    let again = Form::find(&back.html, crate::journey::PLACE).unwrap();
    assert_eq!(again.get("points"), Some("10000"), "what was typed is still there");
    let ordered = number(&browser.submit(&back, &again).await);
    let page = browser.open("/zh-hant/account/points?state=spent").await;
    for part in ["折抵訂單", "−10000", ordered.as_str()] {
        assert!(page.html.contains(part), "{part} in {}", page.html);
    }
    assert!(!page.html.contains("生日快樂"), "only what was spent");
    let page = browser.open("/zh-hant/account/points?state=earned").await;
    assert!(page.html.contains("生日快樂") && !page.html.contains("折抵訂單"));
    nobody_else_sees_them(&shop.browser(), &ordered).await;
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

async fn nobody_else_sees_them(stranger: &Browser, ordered: &str) {
    let page = stranger.open("/zh-hant/account/points").await;
    assert!(page.html.contains("/api/account/sign_in") && !page.html.contains(ordered));
    let request = stranger.request(reqwest::Method::POST, CHECK_IN);
    let answer =
        request.header("accept", "application/json").header("sec-fetch-site", "same-origin");
    let answer = answer.form(&[("lang", "zh-hant")]).send().await.unwrap();
    assert!(!answer.status().is_success(), "{}", answer.status());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn points_on_sqlite() {
    points_by_plain_forms(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn points_on_postgres() {
    points_by_plain_forms(TestShop::builder().on_postgres().start().await).await;
}
