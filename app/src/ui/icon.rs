//! Line icons from one cached sprite, `public/icons.svg`.

use leptos::prelude::*;
use maud::{Markup, html};

/// An icon by its name in the sprite; decoration only, the text beside it says what it means.
pub fn icon(name: &str) -> Markup {
    html! {
        svg class="icon" aria-hidden="true" focusable="false" { (sprite(name)) }
    }
}

/// [`icon`] in a view.
#[component]
pub fn Icon(name: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false" inner_html=sprite(name).into_string()></svg>
    }
}

fn sprite(name: &str) -> Markup {
    html! { use href={ "/icons.svg#" (name) } {} }
}
