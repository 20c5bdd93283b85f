//! A shelf of recommendations. It carries where it comes from, so that each source's worth can be told.

use crate::catalog::card::cards;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::styles;
use domain::catalog::ProductCard;
use domain::related::{RelatedShelf, Source};
use maud::{Markup, html};

/// The attribute that tells a shelf's source.
pub const SOURCE_ATTRIBUTE: &str = "data-from";

/// The shelves of a product page.
pub fn related(t: T, shop: Shopfront, shelves: &[RelatedShelf]) -> Markup {
    html! {
        @for shelf in shelves {
            (recommended(t, shop, shelf.source, &about(t, shelf), &shelf.cards))
        }
    }
}

/// A headed shelf; nothing when it is empty.
pub fn recommended(
    t: T,
    shop: Shopfront,
    source: Source,
    about: &str,
    list: &[ProductCard],
) -> Markup {
    let title = title(t, source);
    html! {
        @if !list.is_empty() {
            section class={ (styles::SHELF) " recommended" } aria-label=(title) {
                header {
                    h2 { (title) }
                    @if !about.is_empty() { p class="muted small" { (about) } }
                }
                ul class="row" data-from=(source.code()) { (cards(t, shop, list, 0)) }
            }
        }
    }
}

fn title(t: T, source: Source) -> &'static str {
    match source {
        Source::BoughtTogether => t.bought_together(),
        Source::GoesWith => t.goes_with(),
        Source::SameUse => t.same_use(),
        Source::Similar => t.similar_items(),
        Source::ForYou => t.for_you(),
        Source::WithCart => t.with_cart(),
        Source::WithOrder => t.with_order(),
        Source::EmptySearch => t.perhaps_these(),
    }
}

fn about(t: T, shelf: &RelatedShelf) -> String {
    shelf.about.join(t.list_comma())
}
