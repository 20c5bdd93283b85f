//! Steps inside the shop: the address changes, the page follows, no document is loaded.
//!
//! A router of our own because the shop has eleven flat routes and pages whose data and chunks are
//! brought before they are drawn; the library's, made for nested routes that wait inside, was a
//! twentieth of the program (ADR 5).

use crate::place::{Page, Place};
use crate::routes::bring_chunk;
use crate::ui::progress::{Busy, use_busy};
use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, HtmlElement, MouseEvent};

/// The current place, and the way to another.
#[derive(Clone, Copy)]
pub struct Router {
    place: RwSignal<Place>,
    /// Counts steps: of two at once the later one wins.
    steps: StoredValue<u32>,
    busy: Busy,
}

impl Router {
    /// Starts at a place. Once for the document.
    pub fn provide(start: Place) -> Self {
        let router =
            Self { place: RwSignal::new(start), steps: StoredValue::new(0), busy: use_busy() };
        provide_context(router);
        Effect::new(move |_| {
            router.follow_links();
            router.follow_history();
        });
        router
    }

    /// What of the current place a page is interested in. While the visitor is elsewhere (the page is
    /// about to go) it stays what it was.
    pub fn watch<T>(self, read: impl Fn(&Place) -> Option<T> + Send + Sync + 'static) -> Memo<T>
    where
        T: Clone + Default + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |before: Option<&T>| {
            let now = self.place.with(&read);
            now.or_else(|| before.cloned()).unwrap_or_default()
        })
    }

    /// The current page; it counts as another only when another component draws it.
    pub fn kind(self) -> Memo<Page> {
        Memo::new_with_compare(
            move |_| self.place.with(|place| place.page.clone()),
            |before, now| !matches!((before, now), (Some(a), Some(b)) if a.is_same_kind(b)),
        )
    }

    /// A value of the query string as it is now.
    pub fn query(self, key: &str) -> Option<String> {
        self.place.with_untracked(|place| place.query(key))
    }

    /// Goes to an address within the shop, and to the top of its page.
    pub fn go(self, address: &str) {
        self.step(address.to_owned(), History::Push, true);
    }

    fn step(self, address: String, history: History, to_top: bool) {
        self.steps.update_value(|steps| *steps += 1);
        let step = self.steps.get_value();
        spawn_local(async move {
            let place = Place::parse(&address);
            self.busy.begin();
            let is_here = bring_chunk(&place.page).await;
            self.busy.end();
            if self.steps.get_value() != step {
                return;
            }
            if !is_here {
                // The server draws any page without it. An address of the shop is never refused.
                let _ = window().location().set_href(&address);
                return;
            }
            history.write(&address);
            if self.place.with_untracked(|here| !here.page.is_same_kind(&place.page)) {
                leave_focus();
            }
            self.place.set(place);
            if to_top {
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
        });
    }

    fn follow_history(self) {
        let listener = EventListener::new(&window(), "popstate", move |_| {
            let location = window().location();
            let (path, search) = (location.pathname(), location.search());
            let address = format!("{}{}", path.unwrap_or_default(), search.unwrap_or_default());
            // A step within the page, to a fragment, is the browser's own.
            if self.place.with_untracked(|place| *place != Place::parse(&address)) {
                self.step(address, History::Keep, false);
            }
        });
        // It lives as long as the document.
        listener.forget();
    }

    fn follow_links(self) {
        let options = EventListenerOptions::enable_prevent_default();
        let listener = EventListener::new_with_options(&window(), "click", options, move |event| {
            let Some(link) = event.dyn_ref::<MouseEvent>().and_then(step_link) else { return };
            let address = format!("{}{}", link.pathname(), link.search());
            // The same page with a fragment: the browser scrolls to it.
            let is_here = self.place.with_untracked(|place| *place == Place::parse(&address));
            if is_here && !link.hash().is_empty() {
                return;
            }
            event.prevent_default();
            let history = if link.has_attribute("data-replace") || is_here {
                History::Replace
            } else {
                History::Push
            };
            self.step(address, history, !link.has_attribute("data-noscroll"));
        });
        listener.forget();
    }
}

/// Lets go of the focused field while its page is still there to hear of it.
fn leave_focus() {
    let focused = document().active_element().and_then(|e| e.dyn_into::<HtmlElement>().ok());
    if let Some(focused) = focused {
        // Fails for nothing that can be focused.
        let _ = focused.blur();
    }
}

/// The router of this document.
pub fn use_router() -> Router {
    expect_context::<Router>()
}

/// What a step does to the browser's history.
#[derive(Clone, Copy)]
enum History {
    Push,
    Replace,
    Keep,
}

impl History {
    fn write(self, address: &str) {
        let Ok(history) = window().history() else { return };
        // Fails for an address of another origin, and these are paths.
        let _ = match self {
            Self::Push => history.push_state_with_url(&JsValue::NULL, "", Some(address)),
            Self::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(address)),
            Self::Keep => Ok(()),
        };
    }
}

/// The link that a click follows inside the shop; none for what the browser should do by itself: another
/// button or a key held down, another window, a download, another site, a file.
fn step_link(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let has_key = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || has_key {
        return None;
    }
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let is_own = !link.has_attribute("target")
        && !link.has_attribute("download")
        && !link.rel().split(' ').any(|rel| rel == "external")
        && link.origin() == window().location().origin().ok()?
        && is_same_document(&link.pathname());
    is_own.then_some(link)
}

/// A document has one language, and only pages below it are the app's.
fn is_same_document(path: &str) -> bool {
    let first = |path: &str| path.split('/').nth(1).map(str::to_owned);
    let here = window().location().pathname().unwrap_or_default();
    first(path) == first(&here) && !path.starts_with("/api/")
}
