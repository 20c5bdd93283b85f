//! A page of the community, as the server drew it.

use crate::community::api::{DrawnPage, GetCommunity};
use crate::i18n::use_t;
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::place::Page;
use crate::router::use_router;
use crate::styles;
use crate::ui::head::{PageHead, set_head};
use leptos::prelude::*;

/// Loads and shows a page of the community.
#[component]
pub fn CommunityPage() -> impl IntoView {
    let t = use_t();
    let wanted = use_router().watch(|place| match &place.page {
        Page::Community(path) => Some((path.clone(), place.search.clone())),
        _ => None,
    });
    let page = load(
        move || {
            let (path, query) = wanted.get();
            Some(GetCommunity { path, query, lang: t.lang })
        },
        false,
    );
    let body = move |page: DrawnPage| {
        set_head(&PageHead {
            title: page.title,
            description: page.description,
            path: (!page.canonical.is_empty()).then_some(page.canonical),
            image: None,
        });
        let class = format!("wrap {}", styles::COMMUNITY_PAGE);
        view! { <div class=class inner_html=page.drawn + &page.here></div> }.into_any()
    };
    drawn(page, || ().into_any(), body)
}
