//! The page for an address that leads nowhere; a real 404.

use crate::i18n::use_t;
use crate::respond;
use crate::search::search_box::SearchBox;
use crate::styles;
use crate::ui::head::{PageHead, set_head};
use leptos::prelude::*;

/// Says so, and offers ways on.
#[component]
pub fn NotFound() -> impl IntoView {
    let t = use_t();
    respond::not_found();
    set_head(&PageHead::untold(t.not_found_title()));
    view! {
        <div class=format!("wrap {}", styles::NOT_FOUND)>
            <p class="big num" aria-hidden="true">
                "404"
            </p>
            <h1 class="page-title" tabindex="-1">{t.not_found_title()}</h1>
            <p class="muted">{t.not_found_text()}</p>
            <SearchBox />
            <p>
                <a class="button" href=t.href("")>
                    {t.home()}
                </a>
                " "
                <a class="button" href=t.href("/c")>
                    {t.all_categories()}
                </a>
            </p>
        </div>
    }
}
