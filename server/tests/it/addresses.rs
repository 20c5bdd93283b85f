//! The address book by plain forms, and what checkout makes of it.

use crate::account::{form, join, send};
use crate::browser::{Browser, Page};
use crate::form::Form;
use crate::journey::{ANSWERS, PLACE, add, filled, number};
use crate::test_shop::TestShop;

const BOOK: &str = "/zh-hant/account/addresses";
const ENTRY: [(&str, &str); 6] = [
    ("recipient", "陳大文"),
    ("phone", "0922333444"),
    ("region", "高雄市"),
    ("city", "苓雅區"),
    ("street", "四維三路 2 號"),
    ("postcode", "802"),
];

async fn save(browser: &Browser, page: &Page, changes: &[(&str, &str)]) -> Page {
    let answers: Vec<(&str, &str)> = ENTRY.iter().chain(changes).copied().collect();
    send(browser, page, "save_address", &answers).await
}

async fn a_book_by_plain_forms(shop: TestShop) {
    let browser = shop.browser();
    // For guests it is the way to sign in.
    assert!(browser.open(BOOK).await.html.contains("/api/account/sign_in"));
    join(&shop, &browser).await;
    // The first form is open at once; what is wrong stands beside its field, and nothing is lost.
    let page = browser.open(BOOK).await;
    let back = save(&browser, &page, &[("postcode", "1"), ("phone", "")]).await;
    for part in ["id=\"postcode-problem\"", "id=\"phone-problem\"", "陳大文", "四維三路 2 號"]
    {
        assert!(back.html.contains(part), "{part} in {}", back.html);
    }
    let page = save(&browser, &back, &[]).await;
    assert_eq!(page.path, format!("{BOOK}?saved=1"));
    assert!(page.html.contains("802 高雄市 苓雅區 四維三路 2 號"), "{}", page.html);
    // Another zone asks for other things, and keeps what was typed.
    let page = browser.open(&format!("{BOOK}?edit=new")).await;
    let answers = [("recipient", "John Doe"), ("change_zone", "intl")];
    let page = send(&browser, &page, "save_address", &answers).await;
    assert!(page.html.contains("John Doe") && page.html.contains("name=\"country\""));
    let abroad = [
        ("recipient", "John Doe"),
        ("phone", "+81 3 1234 5678"),
        ("country", "Japan"),
        ("region", ""),
        ("city", "Tokyo"),
        ("street", "1-1 Chiyoda"),
        ("postcode", "100-0001"),
        ("is_default", "true"),
    ];
    let page = send(&browser, &page, "save_address", &abroad).await;
    assert_eq!(page.path, format!("{BOOK}?saved=1"));
    // The newest is the default now; the other one becomes it again, and the newest goes.
    let page = send(&browser, &page, "default_address", &[]).await;
    let remove = form(&page, "remove_address", &[]);
    let ids: Vec<&str> = page.html.split("?edit=").skip(1).collect();
    assert_eq!(ids.len(), 3, "one link to add, two to change");
    let page = browser.submit(&page, &remove).await;
    assert_eq!(page.path, format!("{BOOK}?removed=1"));
    // Checkout begins with what is left.
    let left = if page.html.contains("John Doe") { "John Doe" } else { "陳大文" };
    add(&browser, "oolong").await;
    let checkout = browser.open("/zh-hant/checkout").await;
    let order = Form::find(&checkout.html, PLACE).unwrap();
    assert_eq!(order.get("recipient"), Some(left));
    assert_eq!(order.get("email"), Some("mei@example.com"));
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_book_on_sqlite() {
    a_book_by_plain_forms(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_book_on_postgres() {
    a_book_by_plain_forms(TestShop::builder().on_postgres().start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_keeps_its_address_and_the_next_one_chooses() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    join(&shop, &browser).await;
    let page = browser.open(BOOK).await;
    save(&browser, &page, &[]).await;
    // Another address, to be kept.
    add(&browser, "oolong").await;
    let (checkout, mut order) = filled(&browser).await;
    order.set("keep_address", "true");
    number(&browser.submit(&checkout, &order).await);
    let page = browser.open(BOOK).await;
    assert!(page.html.contains("林小美") && page.html.contains("陳大文"));
    // The next order begins with the default one and takes the other, with what else was typed.
    add(&browser, "oolong").await;
    let checkout = browser.open("/zh-hant/checkout").await;
    let mut order = Form::find(&checkout.html, PLACE).unwrap();
    assert_eq!(order.get("recipient"), Some("陳大文"));
    order.set("note", "請按門鈴");
    let (_, rest) = page.html.split_once("林小美").unwrap();
    let id = rest.split_once("?edit=").unwrap().1.split('"').next().unwrap();
    order.set("saved", id);
    order.action = "/api/checkout/use_address".to_owned();
    let chosen = browser.submit(&checkout, &order).await;
    let order = Form::find(&chosen.html, PLACE).unwrap();
    for (name, value) in ANSWERS.iter().skip(1) {
        assert_eq!(order.get(name), Some(*value), "{name}");
    }
    assert_eq!(order.get("note"), Some("請按門鈴"));
    // A stranger's order begins empty, and takes nobody's address.
    let stranger = shop.browser();
    add(&stranger, "oolong").await;
    let checkout = stranger.open("/zh-hant/checkout").await;
    let mut order = Form::find(&checkout.html, PLACE).unwrap();
    order.set("saved", id);
    order.action = "/api/checkout/use_address".to_owned();
    let page = stranger.submit(&checkout, &order).await;
    assert!(!page.html.contains("林小美") && !page.html.contains("陳大文"));
    shop.stop().await;
}
