//! What is ordered and what it comes to, with the button: beside the form, or on a phone below it,
//! with total and button always in reach.

use crate::cart::summary::figures;
use crate::cart::why::Words;
use crate::checkout::presale_part::PresalePart;
use crate::checkout::state::{CheckoutState, use_checkout};
use crate::order::line_list::{LineList, ShownLine};
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::live::text;
use domain::cart::CartView;
use domain::money::Money;
use domain::pricing::bill::Bill;
use leptos::prelude::*;

/// Lines, figures, the button.
#[component]
pub fn CheckoutSummary() -> impl IntoView {
    let state = use_checkout();
    let shop = use_shop();
    let t = state.t;
    let lines = Memo::new(move |_| {
        state.sheet.view.with(|view| state.sheet.bill.with(|bill| shown_lines(view, bill)))
    });
    let drawn = text(move || {
        state.sheet.view.with(|view| {
            let words = Words { t, shop, terms: &view.terms };
            state.sheet.bill.with(|bill| figures(words, bill)).into_string()
        })
    });
    // What is paid now.
    let sum = move || match state.plan.get() {
        Some(plan) => (t.presale_pay_now(), shop.money(plan.deposit)),
        None => (t.total(), shop.money(state.sheet.bill.with(|bill| bill.total))),
    };
    view! {
        <section class=format!("panel {}", styles::CHECKOUT_SUMMARY) aria-label=t.order_summary()>
            <h2>{t.order_summary()}</h2>
            {move || view! { <LineList lines=lines.get() /> }}
            <div class=styles::SUMMARY inner_html=drawn></div>
            <PresalePart />
            <div class="bar">
                <p class="sum">
                    <span class="small">{move || sum().0}</span>
                    <strong class="num">{move || sum().1}</strong>
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

fn shown_lines(view: &CartView, bill: &Bill) -> Vec<ShownLine> {
    let bought = view.lines.iter().zip(&bill.lines).map(|(line, priced)| ShownLine {
        sku: line.sku.clone(),
        slug: line.slug.clone(),
        name: line.name.clone(),
        options: line.options.clone(),
        image: line.image.clone(),
        quantity: line.quantity,
        unit_price: line.unit_price,
        total: priced.list_total,
        net: priced.net,
        is_gift: false,
    });
    let given = bill.gifts.iter().filter_map(|gift| {
        let extra = view.terms.extra(gift.variant)?;
        Some(ShownLine {
            sku: String::new(),
            slug: extra.slug.clone(),
            name: extra.name.clone(),
            options: extra.options.clone(),
            image: extra.image.clone(),
            quantity: gift.units,
            unit_price: Money::ZERO,
            total: Money::ZERO,
            net: Money::ZERO,
            is_gift: true,
        })
    });
    bought.chain(given).collect()
}
