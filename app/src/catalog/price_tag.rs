//! A price, with the former one when it fell.

use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::styles;
use domain::catalog::{ProductCard, Variant};
use domain::money::Money;
use domain::offer::VariantOffer;
use maud::{Markup, html};

/// A price, or a range of prices of which the least is shown.
#[derive(Clone, Copy, Debug)]
pub struct PriceTag {
    /// What it costs now, or the least.
    pub price: Money,
    /// Whether other variants cost more.
    pub is_from: bool,
    /// What it cost before.
    pub list_price: Option<Money>,
    /// When a promotion makes the price: whether it is a flash sale.
    pub promoted: Option<bool>,
}

impl PriceTag {
    /// The lowest price of a product.
    pub fn of_card(card: &ProductCard) -> Self {
        match card.offer {
            Some(offer) => Self {
                price: offer.price,
                is_from: offer.is_from,
                list_price: Some(offer.was),
                promoted: Some(offer.is_flash),
            },
            None => Self {
                price: card.price_min,
                is_from: card.price_max > card.price_min,
                list_price: card.list_price,
                promoted: None,
            },
        }
    }

    /// The price of a variant, by its offer when it has one.
    pub fn of_variant(variant: &Variant, offer: Option<&VariantOffer>) -> Self {
        Self {
            price: offer.map_or(variant.price, |offer| offer.price),
            is_from: false,
            list_price: offer.map(|offer| offer.was).or(variant.list_price),
            promoted: offer.map(|offer| offer.is_flash),
        }
    }

    /// As it stands on a page.
    pub fn markup(self, t: T, shop: Shopfront) -> Markup {
        let before = self.list_price.filter(|before| *before > self.price);
        let percent = before
            .map(|before| (before.0 - self.price.0) * 100 / before.0.max(1))
            .filter(|percent| *percent > 0);
        html! {
            p class=(styles::PRICE_TAG) {
                span class={ "now num" (if before.is_some() { " lower" } else { "" }) } {
                    (shop.money(self.price))
                    @if self.is_from { span class="from" { (t.price_from()) } }
                }
                @if let Some(before) = before {
                    s class="was num" {
                        span class="sr" { (t.former_price()) }
                        (shop.money(before))
                    }
                }
                @if self.promoted.is_some() || percent.is_some() {
                    span class="marks" {
                        @match self.promoted {
                            Some(true) => { span class="badge flash" { (t.flash_badge()) } },
                            Some(false) => { span class="badge special" { (t.price_kind_special()) } },
                            None => {},
                        }
                        @if let Some(percent) = percent {
                            span class="badge" { (t.percent_off(percent)) }
                        }
                    }
                }
            }
        }
    }
}
