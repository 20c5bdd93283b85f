//! The way from the home page to where the visitor is.

use crate::i18n::T;
use crate::styles;
use maud::{Markup, html};

/// Links from the top down, each with its path below the language; the last one is the current page
/// and has no address.
pub fn breadcrumbs(t: T, steps: &[(&str, String)], current: &str) -> Markup {
    html! {
        nav class=(styles::BREADCRUMBS) aria-label=(t.breadcrumbs()) {
            ol {
                li { a href=(t.href("")) { (t.home()) } }
                @for (name, path) in steps {
                    li { a href=(t.href(path)) { (name) } }
                }
                li aria-current="page" { (current) }
            }
        }
    }
}
