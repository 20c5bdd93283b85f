//! Search fields and filters are plain forms with `GET`: without a program they load a page, with one
//! they are a step inside the shop.

use crate::router::use_router;
use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement, UrlSearchParams};

/// Takes such forms over; once for the document.
pub fn take_over() {
    let router = use_router();
    Effect::new(move |_| {
        let options = EventListenerOptions::enable_prevent_default();
        let listener =
            EventListener::new_with_options(&document(), "submit", options, move |event| {
                if let Some(address) = address(event).filter(|_| !event.default_prevented()) {
                    event.prevent_default();
                    router.go(&address);
                }
            });
        // It lives as long as the document.
        listener.forget();
    });
}

/// Where a `GET` form leads with what is typed.
fn address(event: &web_sys::Event) -> Option<String> {
    let form = event.target()?.dyn_into::<HtmlFormElement>().ok()?;
    if form.method() != "get" {
        return None;
    }
    let fields = FormData::new_with_form(&form).ok()?;
    let query = UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?;
    Some(format!("{}?{}", form.get_attribute("action")?, query.to_string()))
}
