//! The cart's forms are plain ones, wherever they stand: they work without JavaScript, and with it this
//! sends them.

use crate::cart::change::Change;
use crate::cart::state::use_cart;
use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::SubmitEvent;

/// Takes them over, once for the document. What a page has sent by itself is left alone.
pub fn take_over() {
    let cart = use_cart();
    Effect::new(move |_| {
        let options = EventListenerOptions::enable_prevent_default();
        let listener =
            EventListener::new_with_options(&document(), "submit", options, move |event| {
                if event.default_prevented() {
                    return;
                }
                if let Some(change) = Change::of_submit(event.unchecked_ref::<SubmitEvent>()) {
                    event.prevent_default();
                    cart.put(change);
                }
            });
        // It lives as long as the document.
        listener.forget();
    });
}
