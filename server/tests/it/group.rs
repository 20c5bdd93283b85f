//! Group buy by plain forms: open a group, send its address to a friend, come together.

use crate::browser::{Browser, Page};
use crate::form::Form;
use crate::journey::{PLACE, filled, number};
use crate::test_shop::TestShop;
use domain::draft::Texts;
use domain::ids::RuleId;
use domain::lang::Lang;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{GroupBuy, Rule, RuleKind, Window};
use domain::pricing::scope::{Scope, Selection};
use domain::promotion::PromotionDraft;
use reqwest::StatusCode;
use store::catalog::find_product_by_slug;
use store::promotion::save_promotion;

const START: &str = "/api/group/start";

/// A group of two buys the oolong for 384 in place of 480.
async fn group_buy(shop: &TestShop) {
    let store = &shop.shop.store;
    let now = shop.shop.clock.now();
    let found = find_product_by_slug(store, "oolong", Lang::ZhHant, now).await;
    let products = vec![found.unwrap().unwrap().id];
    let draft = &PromotionDraft {
        code: "group-oolong".to_owned(),
        name: Texts::new("揪團喝茶", "", ""),
        note: Texts::default(),
        rule: Rule {
            id: RuleId(0),
            window: Window::default(),
            scope: Scope::Only(Selection { products, ..Selection::default() }),
            group: None,
            priority: 0,
            special_lines: false,
            kind: RuleKind::Group(GroupBuy { cut: Cut::Percent(2_000), seats: 2, hours: 24 }),
        },
        allotments: Vec::new(),
        stacks_with: Vec::new(),
        is_listed: true,
        is_on: true,
    };
    store.write(|tx| async move { save_promotion(&tx, draft).await }).await.unwrap();
}

/// Presses the button of a page that starts or joins, and comes to checkout.
async fn start(browser: &Browser, page: &Page) -> Page {
    let form = Form::find(&page.html, START).unwrap_or_else(|| panic!("no form in {}", page.html));
    browser.submit(page, &form).await
}

/// Orders what the cart holds, as somebody with this address.
async fn order(browser: &Browser, name: &str) -> Page {
    let (checkout, mut form) = filled(browser).await;
    form.set("email", &format!("{name}@example.com"));
    browser.submit(&checkout, &form).await
}

/// The token in the first address of a group on a page.
fn token(page: &Page) -> String {
    let (_, rest) = page.html.split_once("/zh-hant/groups/").expect("the address of a group");
    rest.chars().take_while(char::is_ascii_alphanumeric).collect()
}

async fn two_come_together(shop: TestShop) {
    group_buy(&shop).await;
    let leader = shop.browser();
    let product = leader.open("/zh-hant/p/oolong").await;
    for part in ["2 人成團價", "NT$384", "開團"] {
        assert!(product.html.contains(part), "{part} in {}", product.html);
    }
    assert!(!product.html.contains("可以加入的團"));
    let checkout = start(&leader, &product).await;
    assert_eq!((checkout.status, checkout.path.as_str()), (StatusCode::OK, "/zh-hant/checkout"));
    assert!(checkout.html.contains("NT$384"));
    let ordered = order(&leader, "leader").await;
    assert_eq!(number(&ordered).len(), 14);
    let token = token(&ordered);
    let address = format!("/zh-hant/groups/{token}");
    for part in ["還差 1 人成團", &address] {
        assert!(ordered.html.contains(part), "{part} in {}", ordered.html);
    }

    let friend = shop.browser();
    let group = friend.open(&address).await;
    assert_eq!(group.status, StatusCode::OK);
    for part in ["揪團喝茶", "還差 1 人成團", "林○美", "NT$384", "NT$480", "加入這一團", &address]
    {
        assert!(group.html.contains(part), "{part} in {}", group.html);
    }
    assert!(!group.html.contains("林小美"), "nobody's whole name");
    let product = friend.open("/zh-hant/p/oolong").await;
    assert!(product.html.contains("可以加入的團") && product.html.contains("林○美 的團"));
    let too_late = shop.browser();
    let seen_open = too_late.open(&address).await;
    let checkout = start(&friend, &group).await;
    assert_eq!(checkout.path, "/zh-hant/checkout");
    let ordered = order(&friend, "friend").await;
    assert!(ordered.html.contains("拼團成功"), "{}: {}", ordered.path, ordered.html);
    let full = leader.open(&address).await;
    assert!(full.html.contains("拼團成功") && full.html.contains("自己開一團"));

    let refused = start(&too_late, &seen_open).await;
    assert_eq!(refused.path, format!("{address}?refused=over"));
    assert!(refused.html.contains("這一團已經滿了或結束了"));
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_come_together_on_sqlite() {
    two_come_together(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_come_together_on_postgres() {
    two_come_together(TestShop::builder().on_postgres().start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_comes_too_late_is_told_and_keeps_the_cart() {
    let shop = TestShop::start().await;
    group_buy(&shop).await;
    let leader = shop.browser();
    start(&leader, &leader.open("/zh-hant/p/oolong").await).await;
    let address = format!("/zh-hant/groups/{}", token(&order(&leader, "leader").await));
    let friends = [shop.browser(), shop.browser()];
    for friend in &friends {
        start(friend, &friend.open(&address).await).await;
    }
    order(&friends[0], "first").await;
    let back = order(&friends[1], "second").await;
    assert_eq!(back.path, "/zh-hant/checkout?retry=1");
    assert!(back.html.contains("這一團不能加入了"), "{}", back.html);
    // The same form again opens a group of their own, at the same price.
    let form = Form::find(&back.html, PLACE).unwrap();
    let ordered = friends[1].submit(&back, &form).await;
    assert!(ordered.html.contains("還差 1 人成團"), "{}: {}", ordered.path, ordered.html);
    assert_ne!(format!("/zh-hant/groups/{}", token(&ordered)), address);
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_of_nobody_is_not_found() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    for token in ["0123456789abcdef", "%3Cscript%3E", "x'--"] {
        let page = browser.open(&format!("/zh-hant/groups/{token}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{token}");
    }
    shop.stop().await;
}
