//! What a page tells robots, other sites and the tab: title, description, canonical address, the
//! same page in the other languages.

use crate::head_slot;
use crate::i18n::use_t;
use crate::shop_info::use_shop;
use domain::lang::Lang;
use maud::{Markup, html};

/// What a page says of itself.
#[derive(Clone, Debug, Default)]
pub struct PageHead {
    /// Title without the shop's name.
    pub title: String,
    /// One or two sentences; none for pages that should not be found.
    pub description: String,
    /// Path below the language, with the part of the query that makes another page; none for pages
    /// that should not be found.
    pub path: Option<String>,
    /// A picture for previews, an absolute path.
    pub image: Option<String>,
}

impl PageHead {
    /// A page that is nobody's business but the visitor's.
    pub fn untold(title: &str) -> Self {
        Self { title: title.to_owned(), ..Self::default() }
    }
}

/// Makes this the document's head.
pub fn set_head(head: &PageHead) {
    head_slot::set(markup(head));
}

fn markup(head: &PageHead) -> Markup {
    let t = use_t();
    let shop = use_shop();
    let title = format!("{}｜{}", head.title, t.shop_name());
    let address = |lang: Lang, path: &str| shop.absolute(&format!("/{}{path}", lang.slug()));
    html! {
        title data-page { (title) }
        meta data-page property="og:title" content=(title);
        @if !head.description.is_empty() {
            meta data-page name="description" content=(head.description);
            meta data-page property="og:description" content=(head.description);
        }
        @if let Some(image) = &head.image {
            meta data-page property="og:image" content=(shop.absolute(image));
        }
        @match &head.path {
            None => { meta data-page name="robots" content="noindex"; }
            Some(path) => {
                link data-page rel="canonical" href=(address(t.lang, path));
                @for lang in Lang::ALL {
                    link data-page rel="alternate" hreflang=(lang.tag()) href=(address(lang, path));
                }
                link data-page rel="alternate" hreflang="x-default" href=(address(Lang::default(), path));
                meta data-page property="og:url" content=(address(t.lang, path));
            }
        }
    }
}
