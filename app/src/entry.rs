//! Where the program starts in a browser.

use crate::i18n::{self, T};
use crate::place::Place;
use crate::routes::{App, bring_chunk};
use crate::shop_info::ShopInfo;
use domain::lang::Lang;
use domain::money::Currency;
use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;

/// Room in the program's constants that nothing reads, and that therefore no piece of the split program holds.
/// Each piece begins its constants at a round address; where those beginnings together pass the length of the
/// whole, the splitter gives up and leaves the constants of every page (50 kB) in the first load.
#[cfg(feature = "split")]
#[used]
static ROOM_TO_SPLIT: [u8; 16 * 1024] = [1; 16 * 1024];

/// Takes over the document that the server rendered. `texts` are the interface texts of its
/// language, fetched beside this program.
#[cfg(feature = "hydrate")]
#[wasm_bindgen]
pub fn hydrate(texts: String) {
    console_error_panic_hook::set_once();
    i18n::load(texts);
    let (t, info) = read_document();
    wasm_bindgen_futures::spawn_local(async move {
        let start = current_place();
        // What the server drew is taken over in one go: its chunk has to be here. Without it the page stays
        // as it is, with links and forms that the browser handles.
        if !bring_chunk(&start.page).await {
            return;
        }
        leptos::mount::hydrate_body(move || view! { <App t info start /> });
        mark_hydrated();
    });
}

/// Says on the document's root that the page answers to clicks now: tests wait for it.
#[cfg(feature = "hydrate")]
fn mark_hydrated() {
    if let Some(root) = document().document_element() {
        // Can't fail for a valid name; the worst is a test that waits in vain.
        let _ = root.set_attribute("data-hydrated", "");
    }
}

/// Builds the page in an empty document: the client-only bundle.
#[cfg(feature = "csr")]
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
    lead_to_language();
    let (t, info) = read_document();
    // Leptos' own tasks run only once something is mounted.
    wasm_bindgen_futures::spawn_local(async move {
        match gloo_net::http::Request::get(i18n::bundle_path(t.lang)).send().await {
            Ok(answer) if answer.ok() => i18n::load(answer.text().await.unwrap_or_default()),
            _ => leptos::logging::error!("the interface texts could not be fetched"),
        }
        let start = current_place();
        // One piece: everything is here.
        let _ = bring_chunk(&start.page).await;
        leptos::mount::mount_to_body(move || view! { <App t info start /> });
    });
}

/// A static host knows no languages: the bare address leads to the browser's own.
#[cfg(feature = "csr")]
fn lead_to_language() {
    let (location, history) = (window().location(), window().history());
    if location.pathname().is_ok_and(|path| path == "/")
        && let Ok(history) = history
    {
        let wanted = window().navigator().language().unwrap_or_default();
        let home = format!("/{}", Lang::negotiate(&wanted).slug());
        // Fails for an address of another origin, and this is a path.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&home));
    }
}

fn current_place() -> Place {
    let location = window().location();
    let (path, search) = (location.pathname(), location.search());
    Place::parse(&format!("{}{}", path.unwrap_or_default(), search.unwrap_or_default()))
}

/// What the document's root says of language and shop; the address decides the language where the
/// root doesn't (client-only bundle).
fn read_document() -> (T, ShopInfo) {
    let root = document().document_element();
    let attribute = |name: &str| root.as_ref().and_then(|root| root.get_attribute(name));
    let path = window().location().pathname().unwrap_or_default();
    let lang = path.split('/').nth(1).and_then(Lang::from_slug).unwrap_or_default();
    let info = ShopInfo {
        currency: attribute("data-currency")
            .and_then(|c| Currency::from_code(&c))
            .unwrap_or_default(),
        utc_offset_minutes: attribute("data-offset").and_then(|o| o.parse().ok()).unwrap_or(480),
        base_url: attribute("data-base").unwrap_or_default(),
    };
    (T { lang }, info)
}
