//! The coupon wallet by plain forms: a code is typed in, used with an order, and told.

use crate::account::{EMAIL, join};
use crate::form::Form;
use crate::journey::{add, filled, number};
use crate::test_shop::TestShop;
use domain::promotion::PromotionDraft;

const WALLET: &str = "/zh-hant/account/coupons";
const CLAIM: &str = "/api/account/claim_code";

/// A coupon of 50 from 100, once for each buyer.
const FIFTY: &str = r#"{"code": "fifty", "name": {"zh_hant": "折五十", "zh_hans": "", "en": "Fifty off"},
   "rule": {"id": 0, "scope": "All", "kind": {"Coupon": {"class": "Shop", "cut": {"Off": 50}, "min_spend": 100, "per_member": 1}}}}"#;

async fn coupons_by_plain_forms(shop: TestShop) {
    let draft: PromotionDraft = serde_json::from_str(FIFTY).unwrap();
    let draft = &draft;
    let saved = shop
        .shop
        .store
        .write(|tx| async move { store::promotion::save_promotion(&tx, draft).await });
    saved.await.unwrap();
    let mei = shop.browser();
    join(&shop, &mei).await;
    let page = mei.open(WALLET).await;
    assert!(page.html.contains("這裡沒有優惠券") && page.html.contains("去領券"), "{}", page.html);
    // What is no code comes back as it was typed.
    let mut form = Form::find(&page.html, CLAIM).unwrap();
    form.set("code", "<b>nichts</b>");
    let back = mei.submit(&page, &form).await;
    assert!(back.html.contains("id=\"code-problem\"") && back.html.contains("查無此優惠代碼"));
    let mut form = Form::find(&back.html, CLAIM).unwrap();
    assert_eq!(form.get("code"), Some("<b>nichts</b>"));
    form.set("code", "Fifty");
    let page = mei.submit(&back, &form).await;
    for part in ["已放進你的優惠券", "折五十", "折 NT$50", "滿 NT$100 可用", "去使用"]
    {
        assert!(page.html.contains(part), "{part} in {}", page.html);
    }
    assert!(mei.open("/zh-hant/account").await.html.contains("1 張優惠券可使用"));
    add(&mei, "oolong").await;
    let (checkout, mut order) = filled(&mei).await;
    order.set("email", EMAIL);
    let ordered = number(&mei.submit(&checkout, &order).await);
    let page = mei.open(&format!("{WALLET}?state=used")).await;
    assert!(page.html.contains("折五十") && page.html.contains(&ordered), "{}", page.html);
    let page = mei.open(WALLET).await;
    assert!(!page.html.contains("<h2>折五十"), "it can't be used again: {}", page.html);
    // A guest is led to where they sign in.
    let guest = shop.browser();
    let page = guest.open(WALLET).await;
    assert!(page.html.contains("/api/account/sign_in") && !page.html.contains("折五十"));
    let led = guest.submit(&page, &Form { action: CLAIM.into(), fields: form.fields }).await;
    assert!(led.path.starts_with("/zh-hant/account/sign-in?next="), "{}", led.path);
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn coupons_on_sqlite() {
    coupons_by_plain_forms(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn coupons_on_postgres() {
    coupons_by_plain_forms(TestShop::builder().on_postgres().start().await).await;
}
