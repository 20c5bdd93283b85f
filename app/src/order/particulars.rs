//! The figures of an order, where it goes, how it is paid, its invoice.

use crate::checkout::words::{delivery_name, invoice_text, payment_name, zone_name};
use crate::i18n::{T, use_t};
use crate::shop_info::use_shop;
use domain::money::Money;
use domain::order::{Order, OrderAdjustment};
use domain::region::find_region;
use domain::shipping::{DeliveryMethod, Zone};
use leptos::prelude::*;

/// Sums of an order.
#[component]
pub fn OrderFigures(
    /// Sum of the lines at list price.
    subtotal: Money,
    /// Discounts.
    adjustments: Vec<OrderAdjustment>,
    /// Shipping.
    shipping: Money,
    /// Grand total.
    total: Money,
    /// Tax in it.
    tax: Money,
) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let shipping_text =
        if shipping == Money::ZERO { t.shipping_free().to_owned() } else { shop.money(shipping) };
    let saved: Money = adjustments.iter().map(|row| Money::ZERO - row.amount).sum();
    let discounts = adjustments
        .into_iter()
        .map(|row| {
            let label =
                if row.label.is_empty() { t.points_discount().to_owned() } else { row.label };
            view! {
                <dt class="off">{label}</dt>
                <dd class="off num">{format!("−{}", shop.money(Money::ZERO - row.amount))}</dd>
            }
        })
        .collect_view();
    let saved = (saved > Money::ZERO)
        .then(|| view! { <p class="saved small">{t.saved_total(shop.money(saved))}</p> });
    view! {
        <dl class="figures">
            <dt>{t.subtotal()}</dt>
            <dd class="num">{shop.money(subtotal)}</dd>
            <dt>{t.shipping()}</dt>
            <dd class="num">{shipping_text}</dd>
            {discounts}
            <dt class="total">{t.total()}</dt>
            <dd class="total num">{shop.money(total)}</dd>
        </dl>
        {saved}
        <p class="muted small">{t.tax_included(shop.money(tax))}</p>
    }
}

/// Contact, address, delivery, payment, invoice and note.
#[component]
pub fn Particulars(
    /// The order.
    order: Order,
) -> impl IntoView {
    let t = use_t();
    let is_pickup = order.shipping.method == DeliveryMethod::Pickup;
    let address = (!is_pickup).then(|| {
        view! {
            <dt>{t.order_address()}</dt>
            <dd>{address_text(t, &order)}</dd>
        }
    });
    let note = (!order.note.is_empty()).then(|| {
        view! {
            <dt>{t.checkout_note()}</dt>
            <dd class="lines">{order.note.clone()}</dd>
        }
    });
    view! {
        <dl class="facts">
            <dt>{t.checkout_recipient()}</dt>
            <dd>{order.address.recipient.clone()}</dd>
            {address}
            <dt>{t.checkout_delivery()}</dt>
            <dd>
                {delivery_name(t, order.shipping.method)} " · "
                {zone_name(t, order.shipping.zone)}
            </dd>
            <dt>{t.checkout_contact()}</dt>
            <dd>
                {order.email.clone()} <br /> <span class="num">{order.phone.clone()}</span>
            </dd>
            <dt>{t.checkout_payment()}</dt>
            <dd>{payment_name(t, order.payment)}</dd>
            <dt>{t.checkout_invoice()}</dt>
            <dd>{invoice_text(t, &order.invoice)}</dd>
            {note}
        </dl>
    }
}

/// The address as its country writes it: from large to small in Chinese, the other way elsewhere.
fn address_text(t: T, order: &Order) -> String {
    let address = &order.address;
    let region = find_region(address.zone, &address.region)
        .map_or(address.region.as_str(), |region| region.name(t.lang));
    let parts: &[&str] = match address.zone {
        Zone::Taiwan | Zone::Mainland => {
            &[&address.postcode, region, &address.city, &address.street]
        }
        Zone::International => {
            &[&address.street, &address.city, region, &address.postcode, &address.country]
        }
    };
    let given: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    given.join(if address.zone == Zone::International { ", " } else { " " })
}
