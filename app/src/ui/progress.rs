//! What stands there while a page loads.

use crate::i18n::use_t;
use leptos::prelude::*;

/// A line at the top of the window; it shows itself only when loading takes over 150 ms.
#[component]
pub fn Progress() -> impl IntoView {
    view! { <div class="progress" role="progressbar" aria-label=use_t().loading()></div> }
}
