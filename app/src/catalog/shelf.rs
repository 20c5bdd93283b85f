//! A row of cards with a heading.

use crate::catalog::card::cards;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::styles;
use crate::ui::icon::icon;
use domain::catalog::ProductCard;
use maud::{Markup, html};

/// A headed shelf; nothing when it is empty. `path` (below the language) leads to all of it. On a phone
/// it scrolls sideways.
pub fn shelf(
    t: T,
    shop: Shopfront,
    title: &str,
    list: &[ProductCard],
    path: Option<&str>,
) -> Markup {
    html! {
        @if !list.is_empty() {
            section class=(styles::SHELF) aria-label=(title) {
                header {
                    h2 { (title) }
                    @if let Some(path) = path {
                        a href=(t.href(path)) aria-label=(t.all_of(title)) {
                            (t.see_all())
                            (icon("right"))
                        }
                    }
                }
                ul class="row" { (cards(t, shop, list, 0)) }
            }
        }
    }
}
