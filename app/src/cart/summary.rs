//! The figures of the cart.

use crate::i18n::use_t;
use crate::shop_info::use_shop;
use crate::styles;
use domain::money::Money;
use domain::pricing::PricedCart;
use leptos::prelude::*;

/// What is missing for free delivery, subtotal, total.
#[component]
pub fn Summary(totals: Signal<PricedCart>) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    view! {
        <div class=styles::SUMMARY>
            {move || {
                let (missing, goods) = totals.with(|totals| (totals.to_free_shipping, totals.subtotal));
                missing.map(|missing| view! { <FreeShipping missing goods /> })
            }}
            <dl>
                <dt>{t.subtotal()}</dt>
                <dd class="num">{move || shop.money(totals.with(|totals| totals.subtotal))}</dd>
                <dt>{t.shipping()}</dt>
                <dd class="muted small">{t.shipping_at_checkout()}</dd>
                <dt class="total">{t.total()}</dt>
                <dd class="total num">{move || shop.money(totals.with(|totals| totals.total))}</dd>
            </dl>
            <p class="muted small">
                {move || t.tax_included(shop.money(totals.with(|totals| totals.tax_included)))}
            </p>
        </div>
    }
}

#[component]
fn FreeShipping(missing: Money, goods: Money) -> impl IntoView {
    let t = use_t();
    let text = if missing == Money::ZERO {
        t.free_shipping_reached().to_owned()
    } else {
        t.to_free_shipping(use_shop().money(missing))
    };
    view! {
        <div class="free">
            <p class="small">{text.clone()}</p>
            <progress max=(goods + missing).0 value=goods.0 aria-label=text></progress>
        </div>
    }
}
