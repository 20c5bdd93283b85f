//! The head of the document that is being written.

use leptos::prelude::{provide_context, use_context};
use maud::{Markup, html};
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Clone, Default)]
struct Slot(Arc<Mutex<Option<Markup>>>);

/// An empty head for the pages drawn from here on; reads what the last of them said.
pub fn provide() -> impl FnOnce() -> Markup {
    let slot = Slot::default();
    provide_context(slot.clone());
    move || {
        let said = slot.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        said.unwrap_or_else(|| html! {})
    }
}

/// What a page says; the last one counts.
pub fn set(head: Markup) {
    if let Some(slot) = use_context::<Slot>() {
        *slot.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(head);
    }
}
