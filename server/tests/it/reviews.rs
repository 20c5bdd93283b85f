//! Reviews by plain forms: written of what arrived, read and voted for by others, added to; and what a stranger
//! types comes to nobody's harm.

use crate::account::{PASSWORD, join, join_as, send};
use crate::browser::{Browser, Page};
use crate::form::Form;
use crate::journey::{add, filled, number};
use crate::test_shop::TestShop;
use domain::order::{OrderState, Parcel};

const PRODUCT: &str = "/zh-hant/p/oolong";
const OWN: &str = "/zh-hant/account/reviews";
const POST: &str = "/api/review/post";
const VOTE: &str = "/api/review/vote";
const ONE_VOTE: &str = "有幫助 <span class=\"num\">1</span>";

/// Buys a tea, which arrives.
pub async fn receive(shop: &TestShop, browser: &Browser) {
    add(browser, "oolong").await;
    let (checkout, form) = filled(browser).await;
    let number = number(&browser.submit(&checkout, &form).await);
    let parcel = || Parcel { carrier: "黑貓".to_owned(), tracking_number: "TW-1".to_owned() };
    for to in [OrderState::Picking, OrderState::Shipped, OrderState::Delivered] {
        let parcel = (to == OrderState::Shipped).then(parcel);
        service::advance_order(&shop.shop, &number, to, "阿明", parcel, "").await.unwrap();
    }
}

/// The first thing that waits for a review: its page with the form.
pub async fn form_page(browser: &Browser) -> Page {
    let list = browser.open(OWN).await;
    let (_, rest) = list.html.split_once("?line=").expect("something to review");
    let line: String = rest.chars().take_while(char::is_ascii_digit).collect();
    browser.open(&format!("{OWN}?line={line}")).await
}

fn vote_form(page: &Page) -> Form {
    Form::find(&page.html, VOTE).unwrap_or_else(|| panic!("no vote in {}", page.html))
}

async fn reviews_by_plain_forms(shop: TestShop) {
    let mei = shop.browser();
    join(&shop, &mei).await;
    assert!(mei.open(OWN).await.html.contains("目前沒有待評價的商品"));
    assert!(mei.open(PRODUCT).await.html.contains("還沒有評價"));
    receive(&shop, &mei).await;
    assert!(mei.open("/zh-hant/account").await.html.contains("1 件商品等你評價"));
    // Without stars it comes back with all that was typed.
    let page = form_page(&mei).await;
    let mut form = Form::find(&page.html, POST).unwrap();
    form.set("text", "香氣清雅，\n回甘 <b>持久</b>。");
    form.set("quality", "5");
    form.set("anonymous", "true");
    let back = mei.submit(&page, &form).await;
    assert!(back.path.contains("retry=1"), "{}", back.path);
    assert!(back.html.contains("請點選 1 到 5 顆星") && back.html.contains("id=\"stars-problem\""));
    let mut form = Form::find(&back.html, POST).unwrap();
    assert_eq!(form.get("text"), Some("香氣清雅，\n回甘 <b>持久</b>。"));
    assert_eq!((form.get("quality"), form.get("anonymous")), (Some("5"), Some("true")));
    form.set("stars", "4");
    let done = mei.submit(&back, &form).await;
    assert!(done.html.contains("謝謝你的評價") && done.html.contains("我的評價"), "{}", done.html);
    // Sent again, as from another tab, it is the same one.
    mei.submit(&back, &form).await;
    let shown = shop.browser().open(PRODUCT).await;
    for part in
        ["林○美", "回甘 &lt;b&gt;持久&lt;/b&gt;", "4.0（1 則評價）", "品質", "application/ld+json"]
    {
        assert!(shown.html.contains(part), "{part} in {}", shown.html);
    }
    assert!(!shown.html.contains("林小美"), "the name that was to be masked");
    vote_and_take_back(&shop, &shown).await;
    add_later(&mei).await;
    // Filters are addresses.
    let filtered = mei.open(&format!("{PRODUCT}?stars=1")).await;
    assert!(filtered.html.contains("沒有符合的評價") && !filtered.html.contains("回甘"));
    let added = mei.open(&format!("{PRODUCT}?only=added&sort=newest")).await;
    assert!(added.html.contains("回甘"));
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

/// A guest is asked to sign in and comes back; then the vote counts once, and can be taken back.
async fn vote_and_take_back(shop: &TestShop, shown: &Page) {
    join_as(shop, &shop.browser(), "陳大明", "ming@example.com").await;
    let ming = shop.browser();
    let page = ming.submit(shown, &vote_form(shown)).await;
    assert!(page.path.starts_with("/zh-hant/account/sign-in?next="), "{}", page.path);
    let answers = [("name", "ming@example.com"), ("password", PASSWORD)];
    let page = send(&ming, &page, "sign_in", &answers).await;
    assert_eq!(page.path, PRODUCT);
    let helpful = vote_form(&page);
    let voted = ming.submit(&page, &helpful).await;
    assert!(voted.html.contains("已記下") && voted.html.contains(ONE_VOTE), "{}", voted.html);
    ming.submit(&page, &helpful).await;
    assert!(ming.open(PRODUCT).await.html.contains(ONE_VOTE), "one vote, however often it is sent");
    let undo = vote_form(&voted);
    assert_eq!(undo.get("helpful"), None);
    let page = ming.submit(&voted, &undo).await;
    assert!(page.html.contains("已收回") && !page.html.contains(ONE_VOTE), "{}", page.html);
    // Back leads nowhere but to products of the shop.
    for elsewhere in
        ["https://evil.example/", "//evil.example", "/zh-hant/p/../../x//y", "/api/cart/view"]
    {
        let mut form = helpful.clone();
        form.set("back", elsewhere);
        let answer = ming.try_post(PRODUCT, &form).await.unwrap();
        let to = answer.headers()["location"].to_str().unwrap().to_owned();
        assert!(to.starts_with("/zh-hant"), "{elsewhere} leads to {to}");
    }
}

async fn add_later(mei: &Browser) {
    let list = mei.open(OWN).await;
    let (_, rest) = list.html.split_once("?add=").expect("a review to add to");
    let id: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let page = mei.open(&format!("{OWN}?add={id}")).await;
    let mut form = Form::find(&page.html, "/api/review/follow_up").unwrap();
    let back = mei.submit(&page, &form).await;
    assert!(back.html.contains("id=\"text-problem\""), "{}", back.html);
    form.set("text", "一個月後還是喜歡。");
    mei.submit(&page, &form).await;
    let shown = mei.open(PRODUCT).await;
    assert!(shown.html.contains("一個月後還是喜歡。") && shown.html.contains("0 天後追評"));
    let own = refused_vote(mei, &shown).await;
    assert!(own.html.contains("不能替自己的評價投票"), "{}", own.html);
}

async fn refused_vote(mei: &Browser, shown: &Page) -> Page {
    mei.submit(shown, &vote_form(shown)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reviews_on_sqlite() {
    reviews_by_plain_forms(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reviews_on_postgres() {
    reviews_by_plain_forms(TestShop::builder().on_postgres().start().await).await;
}
