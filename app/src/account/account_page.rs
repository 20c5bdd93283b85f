//! The pages of an account: one component, since all are drawn from the same answer. What a page says is in
//! [`super::drawing`].

use crate::account::api::{AccountView, GetAccount};
use crate::account::drawing::{Page as Sheet, title, whole};
use crate::i18n::use_t;
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::place::Page;
use crate::router::use_router;
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::head::{PageHead, set_head};
use leptos::prelude::*;

/// Loads and shows a page of the account. Without a session the member's own pages ask to sign in.
#[component]
pub fn AccountPage() -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let sheet = use_router().watch(|place| match &place.page {
        Page::Account(name) => Some(Sheet {
            name: name.clone(),
            path: place.path.clone(),
            query: place.pairs().collect(),
        }),
        _ => None,
    });
    let asked = move || {
        let sheet = sheet.get();
        let query = |key| sheet.query(key).unwrap_or_default().to_owned();
        Some(GetAccount {
            retry: sheet.query("retry").is_some(),
            state: query("state"),
            search: query("q"),
            before: query("before"),
            // What a form on the page is of.
            edit: ["edit", "line", "add"].map(query).concat(),
            lang: t.lang,
            page: sheet.name.clone(),
        })
    };
    let view = load(asked, false);
    let body = move |view: AccountView| {
        let sheet = sheet.get_untracked();
        set_head(&PageHead::untold(title(t, &sheet, &view)));
        let class = format!("wrap {}", styles::ACCOUNT_PAGE);
        let markup = whole(t, shop, &sheet, &view).into_string();
        view! { <div class=class inner_html=markup></div> }.into_any()
    };
    drawn(view, || ().into_any(), body)
}
