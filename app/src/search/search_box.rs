//! The search field of the header.

use crate::i18n::use_t;
use crate::router::use_router;
use crate::styles;
use crate::ui::icon::Icon;
use crate::ui::live::text;
use domain::listing::MAX_QUERY_CHARS;
use leptos::prelude::*;

/// A search form that keeps what was searched.
#[component]
pub fn SearchBox() -> impl IntoView {
    let t = use_t();
    let query = use_router().watch(|place| Some(place.query("q").unwrap_or_default()));
    let words = move || query.get();
    view! {
        <search class=styles::SEARCH_BOX>
            <form method="get" action=t.href("/search")>
                <Icon name="search" />
                <input
                    type="search"
                    name="q"
                    value=text(words)
                    prop:value=text(words)
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
