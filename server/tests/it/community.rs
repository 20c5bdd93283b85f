//! The community by plain forms: threads are opened, answered, liked, changed, taken back and reported; and what a
//! stranger types comes to nobody's harm.

use crate::account::{PASSWORD, join, join_as, send};
use crate::browser::{Browser, Page};
use crate::form::Form;
use crate::test_shop::TestShop;
use reqwest::StatusCode;
use std::time::Duration;

const HOME: &str = "/zh-hant/community";
const OPEN: &str = "/api/community/open";
const REPLY: &str = "/api/community/reply";
const LIKE: &str = "/api/community/like";
const TAKE_BACK: &str = "/api/community/take_back";
/// Longer than a member has to wait between two posts.
const PAUSE: Duration = Duration::from_millis(5_300);

fn form(page: &Page, action: &str) -> Form {
    Form::find(&page.html, action).unwrap_or_else(|| panic!("no {action} in {}", page.html))
}

/// A question about the tea, opened; its page.
async fn ask(mei: &Browser) -> Page {
    let page = mei.open("/zh-hant/community/new?board=questions&product=oolong").await;
    assert!(page.html.contains("高山烏龍茶"), "{}", page.html);
    // Without a title it comes back with all that was typed.
    let mut thread = form(&page, OPEN);
    thread.set("board", "questions");
    thread.set("text", "**水溫**要幾度？\n<script>alert(1)</script>");
    thread.set("tags", "茶 沖泡");
    let back = mei.submit(&page, &thread).await;
    assert!(back.html.contains("id=\"title-problem\""), "{}", back.html);
    let mut thread = form(&back, OPEN);
    assert_eq!(thread.get("text"), Some("**水溫**要幾度？\n<script>alert(1)</script>"));
    assert_eq!((thread.get("tags"), thread.get("product")), (Some("茶 沖泡"), Some("oolong")));
    thread.set("title", "第一泡要多久？");
    thread.set("board", "questions");
    // Looked at before it is sent.
    let mut look = thread.clone();
    look.set("preview", "1");
    let seen = mei.submit(&back, &look).await;
    assert!(seen.html.contains("<strong>水溫</strong>"), "{}", seen.html);
    let asked = mei.submit(&back, &thread).await;
    assert!(asked.path.contains("/community/t/"), "{}", asked.path);
    for part in ["第一泡要多久？", "<strong>水溫</strong>", "&lt;script&gt;", "高山烏龍茶", "#沖泡"]
    {
        assert!(asked.html.contains(part), "{part} in {}", asked.html);
    }
    assert!(!asked.html.contains("<script>alert"), "{}", asked.html);
    // Sent again it is the same one.
    assert_eq!(mei.submit(&back, &thread).await.path, asked.path);
    asked
}

async fn a_thread_from_its_question_to_its_answer(shop: TestShop) {
    let (mei, ming) = (shop.browser(), shop.browser());
    assert!(shop.browser().open(HOME).await.html.contains("這裡還沒有主題"));
    join(&shop, &mei).await;
    join_as(&shop, &ming, "陳大明", "ming@example.com").await;
    let asked = ask(&mei).await;
    let thread = asked.path.clone();
    for list in [HOME, "/zh-hant/community/b/questions", "/zh-hant/community/tag/%E8%8C%B6"] {
        let page = shop.browser().open(list).await;
        assert!(page.html.contains("第一泡要多久？"), "{list}: {}", page.html);
    }
    let product = shop.browser().open("/zh-hant/p/oolong").await;
    assert!(product.html.contains("第一泡要多久？") && product.html.contains("問問大家"));
    // A guest is asked to sign in and comes back.
    let guest = shop.browser().open(&thread).await;
    assert!(guest.html.contains("登入後參與討論") && Form::find(&guest.html, REPLY).is_none());
    let page = guest_likes(&shop, &guest).await;
    assert_eq!(page.path.split('#').next(), Some(thread.as_str()));
    // An answer, which its asker chooses.
    let page = ming.open(&thread).await;
    let mut answer = form(&page, REPLY);
    answer.set("text", "九十度，三十秒。");
    let answered = ming.submit(&page, &answer).await;
    assert!(answered.html.contains("九十度，三十秒。"), "{}", answered.html);
    ming.submit(&page, &answer).await;
    let page = mei.open(&thread).await;
    assert_eq!(page.html.matches("九十度，三十秒。").count(), 2, "once as text, once as data");
    let chosen = mei.submit(&page, &form(&page, "/api/community/best")).await;
    assert!(chosen.html.contains("取消最佳解答"), "{}", chosen.html);
    assert!(mei.open(HOME).await.html.contains("已解決"));
    // Nobody but the asker chooses.
    let refused = ming.submit(&answered, &form(&page, "/api/community/best")).await;
    assert!(refused.html.contains("取消最佳解答") || refused.html.contains("找不到"));
    likes_count_once(&mei, &ming, &thread).await;
    too_fast_loses_nothing(&ming, &thread).await;
    edited_and_taken_back(&shop, &mei, &ming, &thread).await;
    assert_eq!(service::check(&shop.shop).await.unwrap(), []);
    shop.stop().await;
}

async fn guest_likes(shop: &TestShop, page: &Page) -> Page {
    join_as(shop, &shop.browser(), "王小華", "hua@example.com").await;
    let hua = shop.browser();
    let asked = hua.submit(page, &form(page, LIKE)).await;
    assert!(asked.path.starts_with("/zh-hant/account/sign-in?next="), "{}", asked.path);
    send(&hua, &asked, "sign_in", &[("name", "hua@example.com"), ("password", PASSWORD)]).await
}

async fn likes_count_once(mei: &Browser, ming: &Browser, thread: &str) {
    let page = ming.open(thread).await;
    let like = form(&page, LIKE);
    assert_eq!(like.get("liked"), Some("true"));
    ming.submit(&page, &like).await;
    let liked = ming.submit(&page, &like).await;
    assert!(liked.html.contains("已讚 <span class=\"num\">1</span>"), "{}", liked.html);
    let own = mei.submit(&page, &like).await;
    assert!(own.html.contains("不能讚自己的貼文"), "{}", own.html);
    let undo = form(&liked, LIKE);
    assert_eq!(undo.get("liked"), None);
    assert!(!ming.submit(&liked, &undo).await.html.contains("已讚"));
}

/// Who writes too fast is told so, and finds the text again.
async fn too_fast_loses_nothing(ming: &Browser, thread: &str) {
    tokio::time::sleep(PAUSE).await;
    let page = ming.open(thread).await;
    let mut first = form(&page, REPLY);
    first.set("text", "也可以冷泡。");
    ming.submit(&page, &first).await;
    let page = ming.open(thread).await;
    let mut second = form(&page, REPLY);
    second.set("text", "冷泡要八小時。");
    let back = ming.submit(&page, &second).await;
    assert!(back.html.contains("寫得有點快"), "{}", back.html);
    assert_eq!(form(&back, REPLY).get("text"), Some("冷泡要八小時。"));
    tokio::time::sleep(PAUSE).await;
    let done = ming.submit(&back, &form(&back, REPLY)).await;
    assert!(!done.html.contains("寫得有點快") && done.html.contains("冷泡要八小時。"));
    assert_eq!(form(&done, REPLY).get("text"), Some(""));
}

async fn edited_and_taken_back(shop: &TestShop, mei: &Browser, ming: &Browser, thread: &str) {
    let page = mei.open(thread).await;
    let (_, rest) = page.html.split_once("/community/edit/").expect("a post of one's own");
    let id: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let edit = format!("{HOME}/edit/{id}");
    assert_eq!(ming.open(&edit).await.status, StatusCode::NOT_FOUND);
    let page = mei.open(&edit).await;
    let mut change = form(&page, "/api/community/edit");
    change.set("text", "改好了的問題");
    assert!(mei.submit(&page, &change).await.html.contains("改好了的問題"));
    change.set("text", "別人改的");
    ming.submit(&page, &change).await;
    assert!(!mei.open(thread).await.html.contains("別人改的"));
    // Reported once, and the moderators see it.
    let page = ming.open(&format!("{HOME}/report/{id}")).await;
    let mut report = form(&page, "/api/community/report");
    report.set("reason", "離題");
    assert!(ming.submit(&page, &report).await.html.contains("版主會處理"));
    // Taken back, the thread is gone for everybody.
    let page = mei.open(thread).await;
    let back = form(&page, TAKE_BACK);
    ming.submit(&page, &back).await;
    assert_eq!(ming.open(thread).await.status, StatusCode::OK);
    let gone = mei.submit(&page, &back).await;
    assert_eq!(ming.open(thread).await.status, StatusCode::NOT_FOUND);
    assert!(!ming.open(HOME).await.html.contains("第一泡要多久？"));
    // And put up again.
    assert!(gone.html.contains("主題已撤回"), "{}", gone.html);
    let undo = form(&gone, TAKE_BACK);
    mei.submit(&gone, &undo).await;
    assert_eq!(ming.open(thread).await.status, StatusCode::OK);
    // What a moderator hid stays hidden, whatever its author does.
    let number: String = thread.chars().rev().take_while(char::is_ascii_digit).collect();
    let number: i64 = number.chars().rev().collect::<String>().parse().unwrap();
    let hide = (service::community::Flag::Shown, false);
    service::community::set_flag(&shop.shop, number, hide, "阿明", "離題").await.unwrap();
    mei.submit(&page, &back).await;
    mei.submit(&page, &undo).await;
    assert_eq!(mei.open(thread).await.status, StatusCode::NOT_FOUND);
    let log = service::community::list_log(&shop.shop, 5).await.unwrap();
    assert_eq!(log[0].1, ["阿明", "hide", &format!("thread {number}"), "離題"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn community_on_sqlite() {
    a_thread_from_its_question_to_its_answer(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn community_on_postgres() {
    a_thread_from_its_question_to_its_answer(TestShop::builder().on_postgres().start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_that_are_none_are_not_found() {
    let shop = TestShop::start().await;
    let browser = shop.browser();
    for path in ["/t/999", "/t/x", "/t/-1?page=0", "/b/none", "/none", "/t/1/2", "/edit"] {
        let page = browser.open(&format!("{HOME}{path}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["?after=x.y", "?after=1.2&order=hot", "?product=none", "/tag/%00", "?order=%00"] {
        let page = browser.open(&format!("{HOME}{path}")).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
    }
    shop.stop().await;
}
