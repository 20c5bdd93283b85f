//! A price, with the former one when it fell.

use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::styles;
use domain::money::Money;
use maud::{Markup, html};

/// A price, or a range of prices of which the least is shown.
#[derive(Clone, Copy, Debug)]
pub struct PriceTag {
    /// What it costs now, or the least.
    pub price: Money,
    /// The most, when variants differ.
    pub up_to: Option<Money>,
    /// What it cost before.
    pub list_price: Option<Money>,
}

impl PriceTag {
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
                    @if self.up_to.is_some_and(|most| most > self.price) {
                        span class="from" { (t.price_from()) }
                    }
                }
                @if let Some(before) = before {
                    s class="was num" {
                        span class="sr" { (t.former_price()) }
                        (shop.money(before))
                    }
                }
                @if let Some(percent) = percent {
                    span class="badge" { (t.percent_off(percent)) }
                }
            }
        }
    }
}
