//! Tells the server how pages are used: which products were looked at, which places of recommendation
//! shelves were on the screen and which were opened. Gathered, and sent when nobody waits for anything.

use crate::recommend::api::NoteReport;
use crate::recommend::shelf::SOURCE_ATTRIBUTE;
use crate::search::suggestions::LIST_ID;
use domain::ids::ProductId;
use domain::related::Source;
use domain::visit::Report;
use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::js_sys::Array;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// How often the page is looked at for new shelves, and how often is told what was seen.
const LOOK_MS: u32 = 1_000;
const TELL_EVERY: u32 = 5;
/// How much of a card has to be on the screen.
const HALF: f64 = 0.5;
/// The attribute of the page's own product.
const PRODUCT_ATTRIBUTE: &str = "data-product";

type Gathered = Rc<RefCell<Report>>;

/// Watches for as long as the document lives; draws nothing.
#[component]
pub fn Watch() -> impl IntoView {
    Effect::new(|| {
        let gathered = Gathered::default();
        let Some(observer) = observer(Rc::clone(&gathered)) else { return };
        let picked = Rc::new(Cell::new(false));
        follow_clicks(Rc::clone(&gathered), Rc::clone(&picked));
        {
            let gathered = Rc::clone(&gathered);
            EventListener::new(&document(), "visibilitychange", move |_| tell(&gathered)).forget();
        }
        let (mut product, mut was_search, mut turn) = (None, false, 0_u32);
        let look = move || {
            watch_new_shelves(&observer);
            let here = product_of_page();
            if here.is_some() && here != product {
                let mut report = gathered.borrow_mut();
                let is_found = picked.take() || was_search;
                let told = if is_found { &mut report.found } else { &mut report.viewed };
                told.extend(here);
            }
            (product, was_search) = (here, is_search());
            turn += 1;
            if turn.is_multiple_of(TELL_EVERY) {
                tell(&gathered);
            }
        };
        Interval::new(LOOK_MS, look).forget();
    });
}

fn observer(gathered: Gathered) -> Option<IntersectionObserver> {
    let seen = Closure::<dyn Fn(Array, IntersectionObserver)>::new(
        move |entries: Array, observer: IntersectionObserver| {
            for entry in
                entries.iter().filter_map(|e| e.dyn_into::<IntersectionObserverEntry>().ok())
            {
                if entry.is_intersecting() {
                    observer.unobserve(&entry.target());
                    gathered.borrow_mut().shown.extend(place(&entry.target()));
                }
            }
        },
    );
    let options = IntersectionObserverInit::new();
    options.set_threshold(&HALF.into());
    let function = seen.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(function, &options).ok();
    // It lives as long as the document.
    seen.forget();
    observer
}

/// Notes which cards are opened, and when a product is picked from what the search field offers.
fn follow_clicks(gathered: Gathered, picked: Rc<Cell<bool>>) {
    let offer = format!("#{LIST_ID} .product");
    let opened = move |event: &web_sys::Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.as_ref().is_some_and(|e| e.closest(&offer).is_ok_and(|found| found.is_some())) {
            picked.set(true);
        }
        let card = target.and_then(|e| e.closest(&format!("[{SOURCE_ATTRIBUTE}] > li")).ok()?);
        if let Some(place) = card.as_ref().and_then(place) {
            gathered.borrow_mut().opened.push(place);
            tell(&gathered);
        }
    };
    EventListener::new(&document(), "click", opened).forget();
}

/// The source and the place of a card.
fn place(card: &Element) -> Option<(Source, u16)> {
    let source = card.parent_element()?.get_attribute(SOURCE_ATTRIBUTE)?;
    let mut at = 0;
    let mut before = card.previous_element_sibling();
    while let Some(one) = before {
        at += 1;
        before = one.previous_element_sibling();
    }
    Some((Source::from_code(&source)?, at))
}

fn watch_new_shelves(observer: &IntersectionObserver) {
    let new = format!("[{SOURCE_ATTRIBUTE}]:not([data-watched])");
    let Ok(shelves) = document().query_selector_all(&new) else { return };
    for at in 0..shelves.length() {
        let Some(shelf) = shelves.item(at).and_then(|s| s.dyn_into::<Element>().ok()) else {
            continue;
        };
        // Can't fail for a valid name.
        let _ = shelf.set_attribute("data-watched", "");
        let cards = shelf.children();
        for at in 0..cards.length() {
            cards.item(at).iter().for_each(|card| observer.observe(card));
        }
    }
}

/// Whether the page shows what a search found.
fn is_search() -> bool {
    let place = window().location();
    let is = |part: Result<String, _>, of: &str| part.is_ok_and(|part| part.contains(of));
    is(place.pathname(), "/search") && is(place.search(), "q=")
}

fn product_of_page() -> Option<ProductId> {
    let page = document().query_selector(&format!("[{PRODUCT_ATTRIBUTE}]")).ok()??;
    page.get_attribute(PRODUCT_ATTRIBUTE)?.parse().ok().map(ProductId)
}

fn tell(gathered: &Gathered) {
    let report = gathered.take();
    if report.is_empty() {
        return;
    }
    let (Ok(report), Ok(fields)) =
        (serde_json::to_string(&report), web_sys::UrlSearchParams::new())
    else {
        return;
    };
    fields.append("report", &report);
    // A browser that can't, or whose queue is full, tells nothing: these are figures, not orders.
    let _ = window()
        .navigator()
        .send_beacon_with_opt_url_search_params(NoteReport::PATH, Some(&fields));
}
