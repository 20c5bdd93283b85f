//! The search field of the header.

use crate::i18n::use_t;
use crate::styles;
use crate::ui::icon::Icon;
use domain::listing::MAX_QUERY_CHARS;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// A search form that keeps what was searched.
#[component]
pub fn SearchBox() -> impl IntoView {
    let t = use_t();
    let query = use_query_map();
    let text = move || query.with(|q| q.get("q").unwrap_or_default());
    view! {
        <search class=styles::SEARCH_BOX>
            <form method="get" action=t.href("/search")>
                <Icon name="search" />
                <input
                    type="search"
                    name="q"
                    value=text
                    prop:value=text
                    maxlength=MAX_QUERY_CHARS.to_string()
                    placeholder=t.search_placeholder()
                    aria-label=t.search()
                    autocomplete="off"
                    enterkeyhint="search"
                />
                <button class="button dark">{t.search()}</button>
            </form>
        </search>
    }
}
