//! A product on a shelf.

use crate::catalog::price_tag::PriceTag;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::styles;
use crate::ui::picture::picture;
use domain::catalog::{ProductCard, Rating};
use maud::{Markup, html};

/// Picture, name, price; the whole card opens the product. `eager`: whether it is on the first screen.
pub fn card(t: T, shop: Shopfront, card: &ProductCard, eager: bool) -> Markup {
    html! {
        li class={ (styles::CARD) (if card.in_stock { "" } else { " sold-out" }) } {
            a href=(t.href(&format!("/p/{}", card.slug))) {
                div class="photo" {
                    (picture(&card.image, eager))
                    @if !card.in_stock {
                        span class="flag" { (t.sold_out()) }
                    } @else if card.is_new {
                        span class="flag new" { (t.new_flag()) }
                    }
                }
                h3 { (card.name) }
                p class="tagline" { (card.tagline) }
                (PriceTag::of_card(card).markup(t, shop))
                @if let Some(promotion) = &card.promotion {
                    p class="deal" { span { (promotion) } }
                }
                p class="foot" {
                    @if let Some(rating) = card.rating {
                        @let stars = stars(rating);
                        span class="num" {
                            span role="img" aria-label=(t.stars(&stars)) { "★ " (stars) }
                            " (" (rating.count) ")"
                        }
                    }
                    @if card.variant_count > 1 { (t.n_variants(card.variant_count)) }
                }
            }
        }
    }
}

/// Cards one after the other, the first `eager` of them on the first screen.
pub fn cards(t: T, shop: Shopfront, list: &[ProductCard], eager: usize) -> Markup {
    html! {
        @for (index, entry) in list.iter().enumerate() { (card(t, shop, entry, index < eager)) }
    }
}

/// A mean of stars as people read it: `4.6`.
pub fn stars(rating: Rating) -> String {
    format!("{}.{}", rating.mean_x100 / 100, rating.mean_x100 % 100 / 10)
}
