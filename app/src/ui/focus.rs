//! Moves the focus where the visitor should go on.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Moves the focus to an element when the page has changed.
pub fn focus_soon(id: &'static str) {
    request_animation_frame(move || focus(document().get_element_by_id(id).as_ref()));
}

/// Moves the focus to an element.
pub fn focus(element: Option<&Element>) {
    if let Some(element) = element.and_then(|e| e.dyn_ref::<HtmlElement>()) {
        // Fails only for what can't take the focus.
        let _ = element.focus();
    }
}

/// Changes what is in a place. When the element that had the focus goes, the nearest button around where it
/// stood has it next, or else what `otherwise` selects.
pub fn keep_focus(place: &Element, otherwise: &str, change: impl FnOnce()) {
    let focused = document().active_element().filter(|e| place.contains(Some(e)));
    let mut around = Vec::new();
    let mut at = focused.clone();
    while let Some(element) = at.filter(|element| element != place) {
        at = element.parent_element();
        around.push(element);
    }
    change();
    if focused.is_none_or(|focused| place.contains(Some(&focused))) {
        return;
    }
    let still_there = around.iter().filter(|element| place.contains(Some(element)));
    let nearest = still_there.filter_map(|e| e.query_selector("button").ok().flatten()).next();
    focus(nearest.or_else(|| document().query_selector(otherwise).ok().flatten()).as_ref());
}
