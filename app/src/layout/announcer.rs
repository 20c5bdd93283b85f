//! After a step inside the shop: focus goes to the new page's heading and its title is read out, as
//! a browser does when it loads a page.

use crate::router::use_router;
use crate::ui::progress::use_busy;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// Long enough for the new page's title and heading to be there.
const SETTLE_MS: u32 = 120;

/// A live region that says where the visitor has come to.
#[component]
pub fn Announcer() -> impl IntoView {
    let path = use_router().watch(|place| Some(place.path.clone()));
    let busy = use_busy();
    let title = RwSignal::new(String::new());
    let told = StoredValue::new(path.get_untracked());
    // The effect's own value keeps the timer: another step, or more to load, cancels it.
    Effect::new(move |_: Option<Option<Timeout>>| {
        let (now, is_loading) = (path.get(), busy.is_any());
        if is_loading || told.with_value(|told| *told == now) {
            return None;
        }
        Some(Timeout::new(SETTLE_MS, move || {
            told.set_value(now);
            title.set(document().title());
            focus_heading();
        }))
    });
    view! {
        <p class="sr" role="status" aria-live="polite">
            {title}
        </p>
    }
}

fn focus_heading() {
    let heading = document().query_selector("main h1").ok().flatten();
    if let Some(heading) = heading.and_then(|h| h.dyn_into::<web_sys::HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that is gone again needs no focus.
        let _ = heading.focus_with_options(&options);
    }
}
