//! The purchase by plain forms: what a browser without JavaScript can do.

use crate::browser::{Browser, Page};
use crate::form::Form;
use crate::test_shop::TestShop;
use domain::order::{OrderState, Parcel};
use reqwest::StatusCode;

/// Where the order form is posted.
pub const PLACE: &str = "/api/checkout/place_order";
const ADD: &str = "/api/cart/add";
const TRACK: &str = "/api/order/track";

/// Contact and address of a buyer whose order goes through.
pub const ANSWERS: [(&str, &str); 7] = [
    ("email", "buyer@example.com"),
    ("phone", "0912345678"),
    ("recipient", "林小美"),
    ("region", "臺北市"),
    ("city", "中正區"),
    ("street", "重慶南路一段 122 號"),
    ("postcode", "100"),
];

/// Puts a product into the cart.
pub async fn add(browser: &Browser, slug: &str) -> Page {
    let product = browser.open(&format!("/zh-hant/p/{slug}")).await;
    let form = Form::find(&product.html, ADD).unwrap();
    browser.submit(&product, &form).await
}

/// The order form, filled in.
pub async fn filled(browser: &Browser) -> (Page, Form) {
    let checkout = browser.open("/zh-hant/checkout").await;
    let mut form = Form::find(&checkout.html, PLACE).unwrap();
    for (name, value) in ANSWERS {
        form.set(name, value);
    }
    (checkout, form)
}

/// The number in an order page's address.
pub fn number(page: &Page) -> String {
    let (_, rest) = page
        .path
        .split_once("/orders/")
        .unwrap_or_else(|| panic!("{} {} is no order page: {}", page.status, page.path, page.html));
    rest.split('?').next().unwrap().to_owned()
}

async fn buy(shop: &TestShop, browser: &Browser) -> String {
    let cart = add(browser, "oolong").await;
    assert_eq!((cart.status, cart.path.as_str()), (StatusCode::OK, "/zh-hant/cart"));
    assert!(cart.html.contains("高山烏龍茶") && cart.html.contains("NT$480"));
    let (checkout, form) = filled(browser).await;
    let order = browser.submit(&checkout, &form).await;
    let number = number(&order);
    assert_eq!(order.status, StatusCode::OK);
    for part in [number.as_str(), "高山烏龍茶", "林小美", "NT$560"] {
        assert!(order.html.contains(part), "{part} in {}", order.html);
    }
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    number
}

async fn follow(shop: &TestShop, number: &str) {
    let stranger = shop.browser();
    let page = stranger.open(&format!("/zh-hant/orders/{number}")).await;
    assert!(!page.html.contains("林小美"), "a number alone opens nothing");
    let tracking = stranger.open("/zh-hant/track").await;
    let mut form = Form::find(&tracking.html, TRACK).unwrap();
    form.set("number", number);
    form.set("contact", "somebody@example.com");
    let refused = stranger.submit(&tracking, &form).await;
    assert!(!refused.html.contains("林小美"), "a wrong contact opens nothing");
    form.set("contact", " Buyer@Example.com ");
    let order = stranger.submit(&tracking, &form).await;
    assert!(order.html.contains("高山烏龍茶"), "{}: {}", order.path, order.html);
    for hidden in ["林小美", "重慶南路一段", "buyer@example.com"] {
        assert!(!order.html.contains(hidden), "{hidden} is shown to who only tracked it");
    }

    let parcel =
        || Some(Parcel { carrier: "黑貓".to_owned(), tracking_number: "TW-4711".to_owned() });
    for (to, parcel) in [
        (OrderState::Picking, None),
        (OrderState::Shipped, parcel()),
        (OrderState::Delivered, None),
    ] {
        service::advance_order(&shop.shop, number, to, "阿明", parcel, "").await.unwrap();
    }
    let order = stranger.open(&format!("/zh-hant/orders/{number}")).await;
    assert!(order.html.contains("TW-4711"), "the parcel is shown");
}

async fn journey(shop: TestShop) {
    let browser = shop.browser();
    let number = buy(&shop, &browser).await;
    follow(&shop, &number).await;
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn find_cart_order_track_on_sqlite() {
    journey(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn find_cart_order_track_on_postgres() {
    journey(TestShop::builder().on_postgres().start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_posted_twice_is_one_order() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    add(&browser, "oolong").await;
    let (page, form) = filled(&browser).await;
    let (one, two) = tokio::join!(browser.submit(&page, &form), browser.submit(&page, &form));
    let three = browser.submit(&page, &form).await;
    assert_eq!((number(&one), number(&one)), (number(&two), number(&three)));
    let orders = service::staff_orders::list(&shop.shop, None, 10).await.unwrap();
    assert_eq!(orders.len(), 1);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_form_comes_back_as_it_was() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    add(&browser, "teapot").await;
    let (page, mut form) = filled(&browser).await;
    form.set("email", "nonsense");
    form.set("note", "請放<門口> & \"別按\"門鈴");
    let back = browser.submit(&page, &form).await;
    assert_eq!(back.path, "/zh-hant/checkout?retry=1");
    let again = Form::find(&back.html, PLACE).unwrap();
    for name in ["email", "note", "recipient", "street", "idempotency_key"] {
        assert_eq!(again.get(name), form.get(name), "{name}");
    }
    assert!(back.html.contains("role=\"alert\""), "it says what is wrong");
    let orders = service::staff_orders::list(&shop.shop, None, 10).await.unwrap();
    assert!(orders.is_empty());
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_one_goes_to_one_buyer() {
    let shop = TestShop::start().await;
    let buyers = [shop.browser(), shop.browser()];
    let mut forms = Vec::new();
    for buyer in &buyers {
        add(buyer, "last-cup").await;
        forms.push(filled(buyer).await);
    }
    let (one, two) = tokio::join!(
        buyers[0].submit(&forms[0].0, &forms[0].1),
        buyers[1].submit(&forms[1].0, &forms[1].1)
    );
    let placed = [&one, &two].iter().filter(|page| page.path.contains("/orders/")).count();
    assert_eq!(placed, 1, "{} and {}", one.path, two.path);
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}
