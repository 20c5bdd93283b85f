//! The search field of the header. What it offers while somebody types is brought when it is first
//! entered.

use crate::i18n::use_t;
use crate::router::use_router;
use crate::routes::{bring_suggestions, suggestions};
use crate::styles;
use crate::ui::icon::Icon;
use crate::ui::live::{part_if, text};
use domain::listing::MAX_QUERY_CHARS;
use leptos::prelude::*;

/// Id of the field.
pub const FIELD_ID: &str = "search-field";

/// A search form that keeps what was searched.
#[component]
pub fn SearchBox() -> impl IntoView {
    let t = use_t();
    let query = use_router().watch(|place| Some(place.query("q").unwrap_or_default()));
    let words = move || query.get();
    let is_here = RwSignal::new(false);
    let bring = move || {
        leptos::task::spawn_local(async move {
            // Once: drawn again, it would leave listeners behind that know only what is gone.
            if bring_suggestions().await && !is_here.get_untracked() {
                is_here.set(true);
            }
        });
    };
    let offers = part_if(move || is_here.get().then(suggestions));
    let field = NodeRef::new();
    // Somebody may have been typing already before the page answered.
    Effect::new(move || {
        let field: Option<web_sys::HtmlInputElement> = field.get();
        if field.is_some() && document().active_element().is_some_and(|e| e.id() == FIELD_ID) {
            bring();
        }
    });
    view! {
        <search class=styles::SEARCH_BOX>
            <form method="get" action=t.href("/search")>
                <Icon name="search" />
                <input
                    type="search"
                    id=FIELD_ID
                    name="q"
                    value=text(words)
                    prop:value=text(words)
                    maxlength=MAX_QUERY_CHARS.to_string()
                    placeholder=t.search_placeholder()
                    aria-label=t.search()
                    autocomplete="off"
                    enterkeyhint="search"
                    on:focus=move |_| bring()
                    node_ref=field
                />
                <button class="button dark">{t.search()}</button>
            </form>
            {offers}
        </search>
    }
}
