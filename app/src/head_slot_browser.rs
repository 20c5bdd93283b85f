//! The head of the document in the browser: a step to another page replaces what the last one said.

use leptos::prelude::document;
use maud::Markup;

/// Replaces what the page before said.
pub fn set(head: Markup) {
    let Some(place) = document().head() else { return };
    while let Ok(Some(old)) = place.query_selector("[data-page]") {
        old.remove();
    }
    // Fails only for a node without a parent; the worst is the old title.
    let _ = place.insert_adjacent_html("beforeend", &head.into_string());
}
