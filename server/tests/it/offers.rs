//! Promotions on shelves and product pages as a browser without JavaScript gets them.

use crate::form::Form;
use crate::test_shop::TestShop;
use domain::draft::Texts;
use domain::ids::RuleId;
use domain::money::Money;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{Bundle, Component, Coupon, CouponClass, Rule, RuleKind, Window};
use domain::pricing::scope::{Scope, Selection};
use domain::promotion::{Allotment, PromotionDraft};
use domain::time::HOUR_MS;
use reqwest::StatusCode;
use store::catalog::codes;
use store::promotion::save_promotions;

const ADD_BUNDLE: &str = "/api/cart/add_bundle";
const CLAIM: &str = "/api/cart/claim_coupon";

fn draft(code: &str, name: &str, scope: Scope, kind: RuleKind) -> PromotionDraft {
    PromotionDraft {
        code: code.to_owned(),
        name: Texts::new(name, name, name),
        note: Texts::default(),
        rule: Rule {
            id: RuleId(0),
            window: Window::default(),
            scope,
            group: None,
            priority: 0,
            special_lines: false,
            kind,
        },
        allotments: Vec::new(),
        stacks_with: Vec::new(),
        is_listed: true,
        is_on: true,
    }
}

/// Oolong at a flash price, the teapot at a special one, both as a bundle with the cup, a coupon.
async fn promote(shop: &TestShop) {
    let store = &shop.shop.store;
    let codes = codes(store.reader()).await.unwrap();
    let of = |slug: &str| {
        let products = vec![codes.products[slug]];
        Scope::Only(Selection { products, ..Selection::default() })
    };
    let soon = Window { from: None, until: Some(shop.shop.clock.now().plus_ms(HOUR_MS)) };
    let kind = RuleKind::Flash { cut: Cut::To(Money(333)), per_member: None };
    let mut flash = draft("flash", "秒殺場", of("oolong"), kind);
    flash.allotments = vec![Allotment { variant_id: codes.variants["OOLONG"], units: 20 }];
    flash.rule.window = soon;
    let mut special =
        draft("special", "特價", of("teapot"), RuleKind::Special(Cut::To(Money(999))));
    special.rule.window = soon;
    let component = |slug| Component { any_of: of(slug), units: 1 };
    let parts = vec![component("teapot"), component("last-cup")];
    let kind =
        RuleKind::Bundle(Bundle { components: parts, cut: Cut::Off(Money(199)), most: None });
    let bundle = draft("tea-table", "茶席 <組>", Scope::All, kind);
    let coupon = draft(
        "pot50",
        "茶壺券",
        of("teapot"),
        RuleKind::Coupon(Coupon {
            class: CouponClass::Goods,
            cut: Cut::Off(Money(50)),
            cap: None,
            min_spend: Money::ZERO,
            tiers: Vec::new(),
            first_order: false,
            total: None,
            per_member: None,
        }),
    );
    save_promotions(store, &[flash, special, bundle, coupon]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn offer_prices_stand_on_shelves_and_product_pages() {
    let shop = TestShop::start().await;
    promote(&shop).await;
    let browser = shop.browser();
    for path in ["/zh-hant", "/zh-hant/c/test-tea", "/zh-hant/search?q=茶", "/zh-hant/p/last-cup"]
    {
        let page = browser.open(path).await;
        for part in ["NT$333", "NT$480", "秒殺"] {
            assert!(page.html.contains(part), "{part} in {path}: {}", page.html);
        }
    }
    let page = browser.open("/zh-hant/p/oolong").await;
    let body = page.html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    for part in ["NT$333", "NT$480", "秒殺", "data-until=\"", "<time", "已搶 0%"] {
        assert!(body.contains(part), "{part} in {body}");
    }
    let page = browser.open("/zh-hant/p/teapot").await;
    for part in ["NT$999", "NT$1,280", "限時特價", "href=\"/zh-hant/promotions/tea-table\""] {
        assert!(page.html.contains(part), "{part} in {}", page.html);
    }
    assert!(page.html.contains("茶席 &lt;組&gt;"), "names are escaped");
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bundle_goes_into_the_cart_by_a_plain_form() {
    let shop = TestShop::start().await;
    promote(&shop).await;
    let browser = shop.browser();
    let page = browser.open("/zh-hant/p/teapot").await;
    // 999 + 300 − 199.
    for part in ["NT$1,100", "NT$1,299"] {
        assert!(page.html.contains(part), "{part} in {}", page.html);
    }
    let form = Form::find(&page.html, ADD_BUNDLE).unwrap();
    let cart = browser.submit(&page, &form).await;
    assert_eq!((cart.status, cart.path.as_str()), (StatusCode::OK, "/zh-hant/cart"));
    for part in ["紫砂壺", "孤品茶杯", "NT$1,100"] {
        assert!(cart.html.contains(part), "{part} in {}", cart.html);
    }
    // The only cup is in the cart already: again, and nothing changes.
    let back = browser.submit(&page, &form).await;
    assert!(back.path.starts_with("/zh-hant/p/teapot"), "{}", back.path);
    let cart = browser.open("/zh-hant/cart").await;
    assert!(cart.html.contains("NT$1,100"), "{}", cart.html);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_coupon_is_claimed_from_the_product_page() {
    let shop = TestShop::start().await;
    promote(&shop).await;
    let browser = shop.browser();
    let page = browser.open("/zh-hant/p/teapot").await;
    let form = Form::find(&page.html, CLAIM).unwrap();
    assert_eq!(form.get("code"), Some("pot50"));
    let cart = browser.submit(&page, &form).await;
    assert_eq!((cart.status, cart.path.as_str()), (StatusCode::OK, "/zh-hant/cart"));
    let none = browser.get("/api/catalog/bundle_price?code=nothing&items[0]=1").await;
    assert_eq!(none.status(), StatusCode::NOT_FOUND);
    shop.stop().await;
}
