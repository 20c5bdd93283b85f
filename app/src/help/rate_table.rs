//! The shipping table, zone by zone.

use crate::checkout::words::{delivery_days, delivery_name, zone_name};
use crate::i18n::{T, use_t};
use crate::shop_info::{Shopfront, use_shop};
use domain::money::Money;
use domain::shipping::{ShippingRate, Zone};
use leptos::prelude::*;

/// A table for each zone: method, prices by weight, days.
#[component]
pub fn RateTable(rates: Vec<ShippingRate>, free_from: Option<Money>) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    Zone::ALL
        .into_iter()
        .filter_map(|zone| {
            let rows: Vec<_> = rates
                .iter()
                .filter(|rate| rate.zone == zone)
                .map(|rate| row(t, shop, rate, free_from))
                .collect();
            (!rows.is_empty()).then(|| {
                view! {
                    <table>
                        <caption>{zone_name(t, zone)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{t.checkout_delivery()}</th>
                                <th scope="col">{t.shipping()}</th>
                                <th scope="col">{t.delivery_time()}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                }
            })
        })
        .collect_view()
}

fn row(
    t: T,
    shop: Shopfront,
    rate: &ShippingRate,
    free_from: Option<Money>,
) -> impl IntoView + use<> {
    let prices = price_lines(t, shop, rate)
        .into_iter()
        .map(|line| view! { <span class="num">{line}</span> })
        .collect_view();
    let free = free_from.filter(|_| rate.can_be_free && rate.brackets.iter().any(|b| b.1.0 > 0));
    view! {
        <tr>
            <th scope="row">{delivery_name(t, rate.method)}</th>
            <td class="prices">
                {prices}
                {free
                    .map(|from| view! { <span class="badge good">{t.shipping_free_from(shop.money(from))}</span> })}
            </td>
            <td>{delivery_days(t, rate.days)}</td>
        </tr>
    }
}

/// What a row costs up to each weight and beyond the last.
fn price_lines(t: T, shop: Shopfront, rate: &ShippingRate) -> Vec<String> {
    let is_free = rate.per_extra_kg == Money::ZERO && rate.brackets.iter().all(|b| b.1.0 == 0);
    if is_free {
        return vec![t.shipping_free().to_owned()];
    }
    let up_to =
        |(grams, price): &(u64, Money)| t.shipping_up_to(shop.money(*price), weight(*grams));
    let mut lines: Vec<String> = rate.brackets.iter().map(up_to).collect();
    if rate.per_extra_kg > Money::ZERO {
        lines.push(t.shipping_per_extra_kg(shop.money(rate.per_extra_kg)));
    }
    lines
}

/// `500 g`, `1 kg`, `2.5 kg`.
fn weight(grams: u64) -> String {
    match grams {
        ..1_000 => format!("{grams} g"),
        _ if grams.is_multiple_of(1_000) => format!("{} kg", grams / 1_000),
        _ => format!("{}.{} kg", grams / 1_000, grams % 1_000 / 100),
    }
}
