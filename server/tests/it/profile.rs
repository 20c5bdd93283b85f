//! A member's profile by plain forms: what is wrong stands beside its field, a birthday is told once a year.

use crate::account::{form, join, send};
use crate::test_shop::TestShop;

const PAGE: &str = "/zh-hant/account/profile";

async fn a_profile_by_plain_forms(shop: TestShop) {
    let mei = shop.browser();
    join(&shop, &mei).await;
    let page = mei.open(PAGE).await;
    assert_eq!(form(&page, "save_profile", &[]).get("name"), Some("林小美"));
    let day = [
        ("name", "小美\u{202e}"),
        ("birth_year", "2001"),
        ("birth_month", "2"),
        ("birth_day", "29"),
    ];
    let back = send(&mei, &page, "save_profile", &day).await;
    assert!(back.path.contains("retry=1") && back.html.contains("沒有這一天"), "{}", back.html);
    let again = form(&back, "save_profile", &[]);
    assert_eq!((again.get("birth_year"), again.get("birth_day")), (Some("2001"), Some("29")));
    let saved =
        send(&mei, &back, "save_profile", &[("name", "小美"), ("birth_year", "2000")]).await;
    assert!(
        saved.html.contains("2000-02-29") && saved.html.contains("之後可以修改"),
        "{}",
        saved.html
    );
    assert!(mei.open("/zh-hant/account").await.html.contains("小美"));
    // Another day, as from another tab, is too soon; the name alone is not.
    let mut soon = form(&saved, "save_profile", &[("name", "美美")]);
    for (name, value) in [("birth_year", "2000"), ("birth_month", "3"), ("birth_day", "1")] {
        soon.set(name, value);
    }
    let back = mei.submit(&saved, &soon).await;
    assert!(back.html.contains("一年內已經改過生日"), "{}", back.html);
    let renamed = send(&mei, &saved, "save_profile", &[("name", "美美")]).await;
    assert!(renamed.html.contains("美美") && renamed.html.contains("2000-02-29"));
    assert!(!shop.browser().open(PAGE).await.html.contains("美美"));
    shop.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_profile_on_sqlite() {
    a_profile_by_plain_forms(TestShop::start().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_profile_on_postgres() {
    a_profile_by_plain_forms(TestShop::builder().on_postgres().start().await).await;
}
