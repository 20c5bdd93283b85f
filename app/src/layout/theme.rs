//! Light or dark, as the visitor chooses; the system's choice until then.

use crate::i18n::use_t;
use crate::ui::icon::Icon;
use crate::ui::live::click;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

const ONE_YEAR_S: u32 = 60 * 60 * 24 * 365;

/// A button that turns the page light or dark and remembers it in a cookie, so that the next page
/// comes in the right colours from the server.
#[component]
pub fn ThemeButton() -> impl IntoView {
    let t = use_t();
    view! {
        <button class="icon-button theme" type="button" aria-label=t.theme() on:click=click(|_| switch())>
            <Icon name="theme" />
        </button>
    }
}

fn switch() {
    let Some(root) = document().document_element() else { return };
    let is_dark = match root.get_attribute("data-theme").as_deref() {
        Some(theme) => theme == "dark",
        None => window()
            .match_media("(prefers-color-scheme: dark)")
            .ok()
            .flatten()
            .is_some_and(|query| query.matches()),
    };
    let theme = if is_dark { "light" } else { "dark" };
    // Neither can fail for these constant names and values; the worst is the old colours.
    let _ = root.set_attribute("data-theme", theme);
    if let Ok(document) = document().dyn_into::<web_sys::HtmlDocument>() {
        let cookie = format!("puzi_theme={theme}; Path=/; Max-Age={ONE_YEAR_S}; SameSite=Lax");
        let _ = document.set_cookie(&cookie);
    }
}
