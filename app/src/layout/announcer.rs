//! After a step inside the shop: focus goes to the new page's heading and its title is read out, as
//! a browser does when it loads a page.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos_router::hooks::use_location;

/// Long enough for the new page's title and heading to be there.
const SETTLE_MS: u32 = 120;

/// A live region that says where the visitor has come to.
#[component]
pub fn Announcer() -> impl IntoView {
    let path = use_location().pathname;
    let title = RwSignal::new(String::new());
    // The effect's own value keeps the timer: the next step replaces it, which cancels it.
    Effect::new(move |before: Option<(String, Option<Timeout>)>| {
        let now = path.get();
        let Some((before, running)) = before else { return (now, None) };
        if before == now {
            return (now, running);
        }
        let timer = Timeout::new(SETTLE_MS, move || {
            title.set(document().title());
            focus_heading();
        });
        (now, Some(timer))
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
