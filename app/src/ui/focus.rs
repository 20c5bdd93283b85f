//! Moves the focus where the visitor should go on.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Moves the focus to an element when the page has changed.
pub fn focus_soon(id: &'static str) {
    request_animation_frame(move || {
        let element = document().get_element_by_id(id);
        if let Some(element) = element.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
            // Fails only for what can't take the focus.
            let _ = element.focus();
        }
    });
}
