//! Presale by plain forms: order with a deposit, be told what follows when; nothing else in the same order.

use crate::browser::{Browser, Page};
use crate::catalogue::TestProduct;
use crate::form::Form;
use crate::journey::{PLACE, add, filled, number};
use crate::test_shop::TestShop;
use domain::draft::Texts;
use domain::ids::RuleId;
use domain::lang::Lang;
use domain::money::Money;
use domain::order::OrderState;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{Presale, Rule, RuleKind, Window};
use domain::pricing::scope::{Scope, Selection};
use domain::promotion::PromotionDraft;
use domain::time::DAY_MS;
use reqwest::StatusCode;
use store::catalog::find_product_by_slug;
use store::promotion::save_promotion;

const START: &str = "/api/presale/start";

/// The oolong for 432 in place of 480, less the 50 that its deposit of 100 is worth more.
async fn presale(shop: &TestShop) {
    let store = &shop.shop.store;
    let now = shop.shop.clock.now();
    let found = find_product_by_slug(store, "oolong", Lang::ZhHant, now).await;
    let products = vec![found.unwrap().unwrap().id];
    let draft = &PromotionDraft {
        code: "presale-oolong".to_owned(),
        name: Texts::new("先訂先喝", "", ""),
        note: Texts::default(),
        rule: Rule {
            id: RuleId(0),
            window: Window { from: None, until: Some(now.plus_ms(5 * DAY_MS)) },
            scope: Scope::Only(Selection { products, ..Selection::default() }),
            group: None,
            priority: 0,
            special_lines: false,
            kind: RuleKind::Presale(Presale {
                cut: Cut::Percent(1_000),
                deposit: Money(100),
                worth: Money(150),
                balance_from: now.plus_ms(5 * DAY_MS),
                balance_until: now.plus_ms(7 * DAY_MS),
                ships_from: now.plus_ms(9 * DAY_MS),
            }),
        },
        allotments: Vec::new(),
        stacks_with: Vec::new(),
        is_listed: true,
        is_on: true,
    };
    store.write(|tx| async move { save_promotion(&tx, draft).await }).await.unwrap();
}

/// Sends the form of the product's page for so many units.
async fn start(browser: &Browser, units: &str) -> Page {
    let product = browser.open("/zh-hant/p/oolong").await;
    for part in
        ["預購價", "NT$382", "定金 NT$100 抵 NT$150", "尾款 NT$282，運費另計", "定金全額退還"]
    {
        assert!(product.html.contains(part), "{part} in {}", product.html);
    }
    let mut form = Form::find(&product.html, START).unwrap();
    form.set("quantity", units);
    browser.submit(&product, &form).await
}

async fn a_deposit_is_paid_and_the_rest_later(shop: TestShop) {
    presale(&shop).await;
    let browser = shop.browser();
    let checkout = start(&browser, "2").await;
    assert_eq!((checkout.status, checkout.path.as_str()), (StatusCode::OK, "/zh-hant/checkout"));
    // Two at 382 and 80 for the parcel are 844: 200 now.
    let (page, form) = filled(&browser).await;
    for part in ["現在付", "NT$200", "定金抵用", "NT$300", "之後再付", "NT$644", "NT$844"]
    {
        assert!(page.html.contains(part), "{part} in {}", page.html);
    }
    assert_eq!(form.get("payment"), Some("transfer"));
    assert!(!page.html.contains("value=\"cod\""), "cash on delivery is not offered");
    let ordered = browser.submit(&page, &form).await;
    let number = number(&ordered);
    for part in ["待付款", "定金", "NT$200", "NT$644", "待付", "0000-1234-5678-90"] {
        assert!(ordered.html.contains(part), "{part} in {}", ordered.html);
    }
    service::advance_order(&shop.shop, &number, OrderState::Deposited, "小美", None, "")
        .await
        .unwrap();
    let later = browser.open(&format!("/zh-hant/orders/{number}")).await;
    for part in ["已付定金", "定金已收到", "已收到"] {
        assert!(later.html.contains(part), "{part} in {}", later.html);
    }
    assert!(!later.html.contains("0000-1234-5678-90"), "the balance can't be paid yet");
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deposit_is_paid_and_the_rest_later_on_sqlite() {
    a_deposit_is_paid_and_the_rest_later(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deposit_is_paid_and_the_rest_later_on_postgres() {
    a_deposit_is_paid_and_the_rest_later(TestShop::builder().on_postgres().start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_in_presale_is_ordered_alone() {
    let shop = TestShop::start().await;
    presale(&shop).await;
    let browser = shop.browser();
    let cart = add(&browser, "teapot").await;
    assert_eq!(cart.path, "/zh-hant/cart");
    let mixed = start(&browser, "1").await;
    assert_eq!(mixed.path, "/zh-hant/cart");
    assert!(mixed.html.contains("是預購商品，要單獨結帳"), "{}", mixed.html);
    let checkout = browser.open("/zh-hant/checkout").await;
    assert!(checkout.html.contains("是預購商品，要單獨結帳"));
    let (page, form) = filled(&browser).await;
    let back = browser.submit(&page, &form).await;
    assert_eq!(back.path, "/zh-hant/checkout?retry=1");
    assert!(Form::find(&back.html, PLACE).is_some());
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_units_are_told_beside_the_field() {
    let few = TestProduct { slug: "oolong", name: "高山烏龍茶", price: 480, stock: 3 };
    let shop = TestShop::builder().products(vec![few]).start().await;
    presale(&shop).await;
    let browser = shop.browser();
    let back = start(&browser, "4").await;
    assert_eq!(back.path, "/zh-hant/p/oolong?presale=sold-out&units=4");
    assert!(back.html.contains("庫存不夠這個數量了"), "{}", back.html);
    let form = Form::find(&back.html, START).unwrap();
    assert_eq!(form.get("quantity"), Some("4"), "what was typed stays");
    shop.stop().await;
}
