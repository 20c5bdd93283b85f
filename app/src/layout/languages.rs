//! Links to the same page in the other languages.

use crate::i18n::use_t;
use crate::router::use_router;
use crate::styles;
use crate::ui::icon::icon;
use crate::ui::live::text;
use domain::lang::Lang;
use leptos::prelude::*;
use maud::html;

/// A small menu; each choice loads the document anew, since a document has one language.
#[component]
pub fn Languages() -> impl IntoView {
    let t = use_t();
    let here = use_router().watch(|place| Some((place.path.clone(), place.search.clone())));
    let label = format!("{} {}", own_name(t.lang), t.language());
    let menu = text(move || {
        let (path, search) = here.get();
        let menu = html! {
            summary aria-label=(label) {
                (icon("globe"))
                span { (own_name(t.lang)) }
            }
            ul {
                @for lang in Lang::ALL {
                    li {
                        a href=(in_language(lang, &path, &search)) rel="external" lang=(lang.tag())
                            hreflang=(lang.tag()) aria-current=[(lang == t.lang).then_some("true")] {
                            (own_name(lang))
                        }
                    }
                }
            }
        };
        menu.into_string()
    });
    view! { <details class=styles::LANGUAGES name="header-menu" inner_html=menu></details> }
}

/// The address of this page in another language.
fn in_language(lang: Lang, path: &str, search: &str) -> String {
    let rest = path.trim_start_matches('/').split_once('/').map_or("", |(_, rest)| rest);
    let slash = if rest.is_empty() { "" } else { "/" };
    let mark = if search.is_empty() { "" } else { "?" };
    format!("/{}{slash}{rest}{mark}{search}", lang.slug())
}

fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::ZhHant => "繁體中文",
        Lang::ZhHans => "简体中文",
        Lang::En => "English",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_stays() {
        assert_eq!(in_language(Lang::En, "/zh-hant/p/tea", "sku=A"), "/en/p/tea?sku=A");
        assert_eq!(in_language(Lang::ZhHans, "/en", ""), "/zh-hans");
    }
}
