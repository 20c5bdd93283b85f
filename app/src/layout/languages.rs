//! Links to the same page in the other languages.

use crate::i18n::use_t;
use crate::styles;
use crate::ui::icon::Icon;
use domain::lang::Lang;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// A small menu; each choice loads the document anew, since a document has one language.
#[component]
pub fn Languages() -> impl IntoView {
    let t = use_t();
    let location = use_location();
    let links = Lang::ALL
        .into_iter()
        .map(|lang| {
            let href = move || {
                let rest = location.pathname.with(|path| {
                    path.trim_start_matches('/')
                        .split_once('/')
                        .map_or("", |(_, rest)| rest)
                        .to_owned()
                });
                let slash = if rest.is_empty() { "" } else { "/" };
                let search = location.search.get();
                let mark = if search.is_empty() || search.starts_with('?') { "" } else { "?" };
                format!("/{}{slash}{rest}{mark}{search}", lang.slug())
            };
            view! {
                <li>
                    <a
                        href=href
                        rel="external"
                        lang=lang.tag()
                        hreflang=lang.tag()
                        aria-current=(lang == t.lang).then_some("true")
                    >
                        {own_name(lang)}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class=styles::LANGUAGES name="header-menu">
            <summary aria-label=format!("{} {}", own_name(t.lang), t.language())>
                <Icon name="globe" />
                <span>{own_name(t.lang)}</span>
            </summary>
            <ul>{links}</ul>
        </details>
    }
}

fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::ZhHant => "繁體中文",
        Lang::ZhHans => "简体中文",
        Lang::En => "English",
    }
}
