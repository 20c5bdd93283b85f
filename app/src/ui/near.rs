//! Tells when an element comes near the window.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverInit};

/// How far below the window still counts as near.
const MARGIN: &str = "0px 0px 600px 0px";

/// Calls `on_near` each time the element comes near. The watch ends with the current owner; a
/// browser that can't watch leaves the element to be used by hand.
pub fn watch(element: &Element, on_near: impl Fn() + 'static) {
    let callback =
        Closure::<dyn Fn(web_sys::js_sys::Array)>::new(move |entries: web_sys::js_sys::Array| {
            let is_near = entries.iter().any(|entry| {
                entry
                    .dyn_into::<web_sys::IntersectionObserverEntry>()
                    .is_ok_and(|entry| entry.is_intersecting())
            });
            if is_near {
                on_near();
            }
        });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(MARGIN);
    let function = callback.as_ref().unchecked_ref();
    if let Ok(observer) = IntersectionObserver::new_with_options(function, &options) {
        observer.observe(element);
        let kept = StoredValue::new_local((observer, callback));
        on_cleanup(move || kept.with_value(|(observer, _)| observer.disconnect()));
    }
}
