//! The figures of the cart.

use crate::cart::offers::progress;
use crate::cart::why::{Words, discounts, order_why};
use crate::styles;
use domain::money::Money;
use domain::pricing::bill::{Bill, Stage};
use maud::{Markup, html};

/// The figures, and how far it is to the next offer.
pub fn summary(words: Words, bill: &Bill) -> Markup {
    html! {
        div class=(styles::SUMMARY) { (progress(words, bill)) (figures(words, bill)) }
    }
}

/// What each discount takes off, shipping, total. Shipping stands there once it is known how the order
/// travels.
pub fn figures(words: Words, bill: &Bill) -> Markup {
    let Words { t, shop, .. } = words;
    let saved = bill.list_total - bill.goods;
    html! {
        dl {
            dt { (t.subtotal()) }
            dd class="num" { (shop.money(bill.list_total)) }
            @for (name, amount) in discounts(words, bill) {
                dt class="off" { (name) }
                dd class="off num" { (words.off(amount)) }
            }
            dt { (t.shipping()) }
            (shipping(words, bill))
            dt class="total" { (t.total()) }
            dd class="total num" aria-live="polite" { (shop.money(bill.total)) }
        }
        @if saved > Money::ZERO { p class="saved small" { (t.saved_total(shop.money(saved))) } }
        p class="muted small" { (t.tax_included(shop.money(bill.tax_included))) }
        (order_why(words, bill))
    }
}

fn shipping(words: Words, bill: &Bill) -> Markup {
    let Words { t, shop, .. } = words;
    let by_coupon = bill.adjustments.iter().filter(|a| a.stage == Stage::ShippingCoupon);
    html! {
        @match &bill.shipping {
            None => { dd class="muted small" { (t.shipping_at_checkout()) } }
            Some(quote) if quote.price == Money::ZERO => {
                dd class="num" {
                    @if quote.full_price > Money::ZERO { s class="muted" { (shop.money(quote.full_price)) } " " }
                    (t.shipping_free())
                }
            }
            Some(quote) => {
                dd class="num" { (shop.money(quote.price)) }
            }
        }
        @for adjustment in by_coupon {
            dt class="off" { (words.source(adjustment.source)) }
            dd class="off num" { "(" (words.off(adjustment.amount)) ")" }
        }
    }
}
