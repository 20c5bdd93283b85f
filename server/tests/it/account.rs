//! Accounts by plain forms: open one, sign in and out, take the cart and the order along; and what the cookies
//! are like.

use crate::browser::{Browser, Page};
use crate::form::Form;
use crate::journey::{add, filled, number};
use crate::test_shop::TestShop;
use reqwest::header::SET_COOKIE;
use store::testing::text;

pub const PASSWORD: &str = "橘子與鋪子的午後散步";
pub const EMAIL: &str = "mei@example.com";

/// Fills a form of a page and sends it.
pub async fn send(browser: &Browser, page: &Page, command: &str, answers: &[(&str, &str)]) -> Page {
    browser.submit(page, &form(page, command, answers)).await
}

pub fn form(page: &Page, command: &str, answers: &[(&str, &str)]) -> Form {
    let action = format!("/api/account/{command}");
    let found = Form::find(&page.html, &action);
    let mut form = found.unwrap_or_else(|| panic!("no {action} in {}", page.html));
    for (name, value) in answers {
        form.set(name, value);
    }
    form
}

/// The address in the newest letter.
async fn letter(shop: &TestShop) -> String {
    let sql = "SELECT facts FROM outbox WHERE facts IS NOT NULL ORDER BY id DESC LIMIT 1";
    let facts = text(&shop.shop.store, sql).await;
    let (_, rest) = facts.split_once("\"path\":\"").expect("a path");
    rest.split('"').next().unwrap().to_owned()
}

/// A member; signed in in this browser.
pub async fn join(shop: &TestShop, browser: &Browser) -> Page {
    join_as(shop, browser, "林小美", EMAIL).await
}

/// A member of that name and address, with [`PASSWORD`].
pub async fn join_as(shop: &TestShop, browser: &Browser, name: &str, email: &str) -> Page {
    let page = browser.open("/zh-hant/account/register").await;
    let answers = [("name", name), ("email", email), ("password", PASSWORD), ("agreed", "true")];
    let sent = send(browser, &page, "register", &answers).await;
    assert_eq!(sent.path, "/zh-hant/account/sent");
    let page = browser.open(&letter(shop).await).await;
    send(browser, &page, "verify", &[("password", PASSWORD)]).await
}

async fn an_account_from_its_form_to_its_end(shop: TestShop) {
    let browser = shop.browser();
    // A guest fills a cart and orders; then there is an account, with the order.
    add(&browser, "oolong").await;
    let (checkout, order) = filled(&browser).await;
    let ordered = number(&browser.submit(&checkout, &order).await);
    add(&browser, "oolong").await;
    let home = join(&shop, &browser).await;
    assert_eq!(home.path, "/zh-hant/account?welcome=1");
    for part in ["林小美", EMAIL, ordered.as_str()] {
        assert!(home.html.contains(part), "{part} in {}", home.html);
    }
    assert!(browser.open("/zh-hant/cart").await.html.contains("高山烏龍茶"));
    // Signing out leaves nothing here.
    let out = send(&browser, &home, "sign_out", &[]).await;
    assert_eq!(out.path, "/zh-hant");
    let order_page = format!("/zh-hant/orders/{ordered}");
    let email = "buyer@example.com";
    assert!(!browser.open(&order_page).await.html.contains(email));
    assert!(!browser.open("/zh-hant/cart").await.html.contains("高山烏龍茶"));
    // Elsewhere the member asks for a page, signs in and comes to it, with cart and order.
    let other = shop.browser();
    let page = other.open("/zh-hant/account/orders").await;
    assert!(!page.html.contains(&ordered));
    let wrong = [("name", EMAIL), ("password", "falsch und falsch")];
    let refused = send(&other, &page, "sign_in", &wrong).await;
    assert!(refused.path.contains("retry=1") && refused.html.contains("帳號或密碼不對"));
    assert!(refused.html.contains(EMAIL), "what was typed is still there");
    let right = [("password", PASSWORD), ("remember", "true")];
    let orders = send(&other, &refused, "sign_in", &right).await;
    assert_eq!(orders.path, "/zh-hant/account/orders");
    assert!(orders.html.contains(&ordered));
    assert!(other.open("/zh-hant/cart").await.html.contains("高山烏龍茶"));
    assert!(other.open(&order_page).await.html.contains("取消訂單"));
    // A stranger with the order's address sees nothing of it.
    assert!(!shop.browser().open(&order_page).await.html.contains("取消訂單"));
    // The security page lists this device and changes the password.
    let page = other.open("/zh-hant/account/security").await;
    assert!(page.html.contains("這個裝置") && page.html.contains("127.0.0.0/24"));
    let answers = [("old", PASSWORD), ("password", "horse battery staple 7")];
    let changed = send(&other, &page, "change_password", &answers).await;
    assert_eq!(changed.path, "/zh-hant/account/security?changed=1");
    assert!(changed.html.contains("這個裝置"));
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_on_sqlite() {
    an_account_from_its_form_to_its_end(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_on_postgres() {
    an_account_from_its_form_to_its_end(TestShop::builder().on_postgres().start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cookies_are_out_of_reach() {
    let secure = |config: &mut server::config::Config| {
        config.base_url = "https://shop.example".to_owned();
    };
    let shop = TestShop::builder().config(secure).start().await;
    let browser = shop.browser();
    let page = browser.open("/zh-hant/account/register").await;
    let answers =
        [("name", "林小美"), ("email", EMAIL), ("password", PASSWORD), ("agreed", "true")];
    let form_of_page = form(&page, "register", &answers);
    let post = |form: Form| {
        let browser = &browser;
        async move {
            let request = browser.request(reqwest::Method::POST, &form.action);
            let request = request.header("accept", "text/html").form(&form.fields);
            request.header("sec-fetch-site", "same-origin").send().await.unwrap()
        }
    };
    post(form_of_page).await;
    let page = browser.open(&letter(&shop).await).await;
    let answer = post(form(&page, "verify", &[("password", PASSWORD)])).await;
    let cookies: Vec<&str> =
        answer.headers().get_all(SET_COOKIE).iter().map(|line| line.to_str().unwrap()).collect();
    for name in ["puzi_session=", "puzi_device=", "puzi_cart="] {
        let line = cookies.iter().find(|line| line.starts_with(name));
        let line = line.unwrap_or_else(|| panic!("{name} in {cookies:?}"));
        for part in ["; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(line.contains(part), "{part} in {line}");
        }
        assert!(!line.contains("Domain"));
    }
    // Without "stay signed in" the session ends with the browser.
    assert!(cookies.iter().any(|c| c.starts_with("puzi_session=") && !c.contains("Max-Age")));
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn problems_stand_beside_their_fields() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    let page = browser.open("/zh-hant/account/register").await;
    let answers = [("name", "林小美"), ("email", "mei"), ("password", "kurz")];
    let back = send(&browser, &page, "register", &answers).await;
    assert_eq!(back.path, "/zh-hant/account/register?retry=1");
    for part in [
        "id=\"email-problem\"",
        "id=\"password-problem\"",
        "至少 10 個字",
        "林小美",
        "請先同意條款",
    ] {
        assert!(back.html.contains(part), "{part} in {}", back.html);
    }
    assert!(!back.html.contains("kurz"), "passwords don't come back");
    // A link that is none says so, after its form.
    let page = browser.open("/zh-hant/account/verify?token=0123").await;
    let back = send(&browser, &page, "verify", &[("password", PASSWORD)]).await;
    assert!(back.html.contains("這個連結已用過或已過期"));
    // A program gets the reason, and no redirect.
    let request = browser.request(reqwest::Method::POST, "/api/account/sign_in");
    let request = request.header("origin", &shop.url).header("accept", "application/json");
    let answer = request.form(&[("name", EMAIL), ("password", PASSWORD)]).send().await.unwrap();
    assert_eq!(answer.status(), reqwest::StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().await.unwrap().contains("Wrong"));
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_has_just_bought_needs_only_a_password() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    add(&browser, "oolong").await;
    let (checkout, order) = filled(&browser).await;
    let page = browser.submit(&checkout, &order).await;
    let ordered = number(&page);
    let answers = [("password", PASSWORD), ("agreed", "true")];
    assert_eq!(send(&browser, &page, "join", &answers).await.path, "/zh-hant/account/sent");
    let page = browser.open(&letter(&shop).await).await;
    let home = send(&browser, &page, "verify", &[("password", PASSWORD)]).await;
    for part in ["林小美", "buyer@example.com", ordered.as_str()] {
        assert!(home.html.contains(part), "{part} in {}", home.html);
    }
    // Signed in, nobody is asked again.
    let page = browser.open(&format!("/zh-hant/orders/{ordered}")).await;
    assert!(!page.html.contains("/api/account/join"));
    // A stranger joins with nobody's order.
    let request = shop.browser();
    let request = request.request(reqwest::Method::POST, "/api/account/join");
    let request = request.header("origin", &shop.url).header("accept", "application/json");
    let fields = [("number", ordered.as_str()), ("password", PASSWORD), ("agreed", "true")];
    let answer = request.form(&fields).send().await.unwrap();
    assert_eq!(answer.status(), reqwest::StatusCode::NOT_FOUND);
    shop.stop().await;
}
