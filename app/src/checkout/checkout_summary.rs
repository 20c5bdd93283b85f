//! What is ordered and what it comes to, with the button: beside the form, or on a phone below it,
//! with total and button always in reach.

use crate::checkout::state::{CheckoutState, use_checkout};
use crate::order::line_list::{LineList, ShownLine};
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use domain::cart::CartLine;
use domain::money::Money;
use leptos::prelude::*;

/// Lines, figures, the button.
#[component]
pub fn CheckoutSummary() -> impl IntoView {
    let state = use_checkout();
    let shop = use_shop();
    let t = state.t;
    let lines = Memo::new(move |_| {
        state.cart.view.with(|view| {
            view.as_ref().map(|v| v.lines.iter().map(shown).collect()).unwrap_or_default()
        })
    });
    let total = move || shop.money(state.totals.with(|totals| totals.total));
    view! {
        <section class=format!("panel {}", styles::CHECKOUT_SUMMARY) aria-label=t.order_summary()>
            <h2>{t.order_summary()}</h2>
            {move || view! { <LineList lines=lines.get() /> }}
            <Figures state shop />
            <div class="bar">
                <p class="sum">
                    <span class="small">{t.total()}</span>
                    <strong class="num">{total}</strong>
                </p>
                <Button state />
            </div>
            <p class="muted small">
                {t.checkout_agree()} " "
                <a class="text-link" href=t.href("/help/terms")>
                    {t.help_terms()}
                </a> {t.list_comma()}
                <a class="text-link" href=t.href("/help/returns")>
                    {t.help_returns()}
                </a>
            </p>
        </section>
    }
}

#[component]
fn Figures(state: CheckoutState, shop: Shopfront) -> impl IntoView {
    let t = state.t;
    let shipping = move || {
        state.totals.with(|totals| match &totals.shipping {
            None => "—".to_owned(),
            Some(quote) if quote.price == Money::ZERO => t.shipping_free().to_owned(),
            Some(quote) => shop.money(quote.price),
        })
    };
    let missing = move || {
        let missing = state.totals.with(|totals| {
            let could_be = totals.shipping.as_ref().is_some_and(|q| q.price > Money::ZERO);
            totals.to_free_shipping.filter(|missing| could_be && *missing > Money::ZERO)
        })?;
        Some(view! { <p class="small">{t.to_free_shipping(shop.money(missing))}</p> })
    };
    view! {
        <dl>
            <dt>{t.subtotal()}</dt>
            <dd class="num">{move || shop.money(state.totals.with(|totals| totals.subtotal))}</dd>
            <dt>{t.shipping()}</dt>
            <dd class="num">{shipping}</dd>
            <dt class="total">{t.total()}</dt>
            <dd class="total num" aria-live="polite">
                {move || shop.money(state.totals.with(|totals| totals.total))}
            </dd>
        </dl>
        {missing}
        <p class="muted small">
            {move || t.tax_included(shop.money(state.totals.with(|totals| totals.tax_included)))}
        </p>
    }
}

#[component]
fn Button(state: CheckoutState) -> impl IntoView {
    let t = state.t;
    let is_busy = move || state.is_pending.get() || state.is_placed.get();
    let label = move || if is_busy() { t.checkout_placing() } else { t.checkout_place() };
    move || {
        if state.can_place() {
            view! {
                <button class="button primary tall wide" disabled=is_busy>
                    {label}
                </button>
            }
            .into_any()
        } else {
            view! {
                <p class="notice bad">
                    {t.fix_lines_first()} " "
                    <a class="text-link" href=t.href("/cart")>
                        {t.view_cart()}
                    </a>
                </p>
            }
            .into_any()
        }
    }
}

fn shown(line: &CartLine) -> ShownLine {
    ShownLine {
        sku: line.sku.clone(),
        slug: line.slug.clone(),
        name: line.name.clone(),
        options: line.options.clone(),
        image: line.image.clone(),
        quantity: line.quantity,
        unit_price: line.unit_price,
        total: line.unit_price.times(line.quantity),
    }
}
