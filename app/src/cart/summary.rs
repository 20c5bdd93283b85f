//! The figures of the cart.

use crate::i18n::{T, use_t};
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::live::text;
use domain::money::Money;
use domain::pricing::PricedCart;
use leptos::prelude::*;
use maud::{Markup, html};

/// What is missing for free delivery, subtotal, total.
#[component]
pub fn Summary(totals: Signal<PricedCart>) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let figures = text(move || totals.with(|totals| figures(t, shop, totals)).into_string());
    view! { <div class=styles::SUMMARY inner_html=figures></div> }
}

fn figures(t: T, shop: Shopfront, totals: &PricedCart) -> Markup {
    html! {
        @if let Some(missing) = totals.to_free_shipping {
            (free_shipping(t, shop, missing, totals.subtotal))
        }
        dl {
            dt { (t.subtotal()) }
            dd class="num" { (shop.money(totals.subtotal)) }
            dt { (t.shipping()) }
            dd class="muted small" { (t.shipping_at_checkout()) }
            dt class="total" { (t.total()) }
            dd class="total num" { (shop.money(totals.total)) }
        }
        p class="muted small" { (t.tax_included(shop.money(totals.tax_included))) }
    }
}

fn free_shipping(t: T, shop: Shopfront, missing: Money, goods: Money) -> Markup {
    let text = if missing == Money::ZERO {
        t.free_shipping_reached().to_owned()
    } else {
        t.to_free_shipping(shop.money(missing))
    };
    html! {
        div class="free" {
            p class="small" { (text) }
            progress max=((goods + missing).0) value=(goods.0) aria-label=(text) {}
        }
    }
}
