//! The way from the home page to where the visitor is.

use crate::i18n::use_t;
use crate::styles;
use leptos::prelude::*;

/// Links from the top down; the last one is the current page and has no address.
#[component]
pub fn Breadcrumbs(
    /// Name and path below the language, top first.
    steps: Vec<(String, String)>,
    /// What the current page is called.
    current: String,
) -> impl IntoView {
    let t = use_t();
    let steps = std::iter::once((t.home().to_owned(), String::new())).chain(steps);
    view! {
        <nav class=styles::BREADCRUMBS aria-label=t.breadcrumbs()>
            <ol>
                {steps
                    .map(|(name, path)| view! { <li><a href=t.href(&path)>{name}</a></li> })
                    .collect_view()}
                <li aria-current="page">{current}</li>
            </ol>
        </nav>
    }
}
