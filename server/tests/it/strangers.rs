//! Every server function, asked by another member and by nobody for what is somebody's: none tells it, none
//! changes it. The functions are the registry's, so that a new one is asked too.

use crate::account::{PASSWORD, join_as, send};
use crate::browser::Browser;
use crate::form::Form;
use crate::journey::{add, filled, number};
use crate::test_shop::TestShop;
use leptos::server_fn::axum::server_fn_paths;
use reqwest::Method;
use reqwest::header::{ACCEPT, LOCATION};

/// What belongs to the first member and is never sent by anybody else.
const MARKS: [&str; 5] = ["甲標記名", "mark-a@example.com", "乙標記人", "丙標記路", "丁標記話"];
const STRANGER: &str = "stranger@example.com";

/// The first member, with an address, an order and things in the cart; the order's number.
async fn owner(shop: &TestShop, browser: &Browser) -> String {
    join_as(shop, browser, MARKS[0], MARKS[1]).await;
    add(browser, "oolong").await;
    let (checkout, mut order) = filled(browser).await;
    let answers =
        [("email", MARKS[1]), ("recipient", MARKS[2]), ("street", MARKS[3]), ("note", MARKS[4])];
    for (name, value) in answers {
        order.set(name, value);
    }
    order.set("keep_address", "true");
    let number = number(&browser.submit(&checkout, &order).await);
    add(browser, "oolong").await;
    number
}

/// Every argument that any function has, as somebody would fill it in who knows ids and numbers.
fn arguments(number: &str, id: u32, page: &str) -> Vec<(String, String)> {
    let id = id.to_string();
    let pairs = [
        ("id", id.as_str()),
        ("saved", &id),
        ("edit", &id),
        ("variant_id", &id),
        ("rule", &id),
        ("product", &id),
        ("product_id", &id),
        ("address", &id),
        ("number", number),
        ("page", page),
        ("q", number),
        ("search", number),
        ("query", number),
        ("slug", "oolong"),
        ("code", "oolong"),
        ("token", "0123456789abcdef"),
        ("contact", STRANGER),
        ("name", STRANGER),
        ("email", STRANGER),
        ("password", "falsch und falsch"),
        ("old", "falsch und falsch"),
        ("agreed", "true"),
        ("quantity", "1"),
        ("retry", "true"),
        ("show", "Page"),
        ("reason", "x"),
        ("stars", "1"),
        ("text", "x"),
        ("helpful", "true"),
        ("lang", "zh-hant"),
    ];
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}

/// All that a browser gets for a call: the answer, its cookies, and the page that it leads to.
async fn ask(
    browser: &Browser,
    path: &str,
    method: &Method,
    fields: Vec<(String, String)>,
) -> String {
    let mut told = String::new();
    let script = if *method == Method::GET {
        browser.request(Method::GET, path).query(&fields)
    } else {
        let request = browser.request(method.clone(), path).form(&fields);
        request.header("sec-fetch-site", "same-origin")
    };
    let answer = script.header(ACCEPT, "application/json").send().await.unwrap();
    told.push_str(&answer.text().await.unwrap());
    if *method == Method::POST {
        let form = Form { action: path.to_owned(), fields };
        let answer = browser.try_post("/zh-hant", &form).await.unwrap();
        let next = answer.headers().get(LOCATION).and_then(|to| to.to_str().ok());
        let next = next.filter(|to| to.starts_with('/')).map(str::to_owned);
        told.push_str(&answer.text().await.unwrap());
        if let Some(next) = next {
            // What a form kept in a cookie stands on the page that shows it.
            told.push_str(&browser.open(&next).await.html);
        }
    }
    told
}

/// Signs in again where a function has just ended the session.
async fn stay_signed_in(browser: &Browser) {
    let page = browser.open("/zh-hant/account/sign-in").await;
    if page.html.contains("/api/account/sign_in") {
        send(browser, &page, "sign_in", &[("name", STRANGER), ("password", PASSWORD)]).await;
        let page = browser.open("/zh-hant/account").await;
        assert!(page.html.contains(STRANGER), "the stranger is signed in: {}", page.html);
    }
}

/// Paths and methods of all functions.
fn functions() -> Vec<(String, Method)> {
    let mut all: Vec<(String, Method)> = server_fn_paths()
        .map(|(path, method)| (path.to_owned(), method.as_str().parse().unwrap()))
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(all.len() > 40, "{} functions", all.len());
    all
}

const PAGES: [&str; 9] = [
    "",
    "orders",
    "security",
    "addresses",
    "favourites",
    "reviews",
    "coupons",
    "profile",
    "sign-in",
];

async fn nobody_tells_what_is_somebodys(shop: TestShop) {
    let own = shop.browser();
    let number = owner(&shop, &own).await;
    let stranger = shop.browser();
    join_as(&shop, &stranger, "戊別人", STRANGER).await;
    for (path, method) in functions() {
        let is_view = path.ends_with("account/view");
        for id in 1..=3 {
            for page in PAGES.iter().take(if is_view { PAGES.len() } else { 1 }) {
                let guest = shop.browser();
                stay_signed_in(&stranger).await;
                for (who, browser) in [("a member", &stranger), ("nobody", &guest)] {
                    let fields = arguments(&number, id, page);
                    let told = ask(browser, &path, &method, fields).await;
                    for mark in MARKS {
                        assert!(!told.contains(mark), "{path} tells {who} {mark}: {told}");
                    }
                }
            }
        }
    }
    // All of it is still there, and the same questions tell it to whose it is.
    let mut told = String::new();
    for page in ["", "addresses"] {
        let fields = arguments(&number, 1, page);
        let fields =
            fields.into_iter().filter(|(name, _)| name != "q" && name != "search").collect();
        told.push_str(&ask(&own, "/api/account/view", &Method::GET, fields).await);
    }
    told.push_str(&own.open(&format!("/zh-hant/orders/{number}")).await.html);
    for mark in MARKS {
        assert!(told.contains(mark), "{mark} in {told}");
    }
    assert!(own.open("/zh-hant/cart").await.html.contains("高山烏龍茶"));
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_tells_on_sqlite() {
    nobody_tells_what_is_somebodys(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_tells_on_postgres() {
    nobody_tells_what_is_somebodys(TestShop::builder().on_postgres().start().await).await;
}
