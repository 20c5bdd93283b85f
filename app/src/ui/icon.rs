//! Line icons from one cached sprite, `public/icons.svg`.

use leptos::prelude::*;

/// An icon by its name in the sprite; decoration only, the text beside it says what it means.
#[component]
pub fn Icon(name: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=format!("/icons.svg#{name}")></use>
        </svg>
    }
}
