//! The shipping table, zone by zone.

use crate::checkout::words::{delivery_days, delivery_name, zone_name};
use crate::i18n::T;
use crate::shop_info::Shopfront;
use domain::money::Money;
use domain::shipping::{ShippingRate, Zone};
use maud::{Markup, html};

/// A table for each zone: method, prices by weight, days.
pub fn rate_table(
    t: T,
    shop: Shopfront,
    rates: &[ShippingRate],
    free_from: Option<Money>,
) -> Markup {
    html! {
        @for zone in Zone::ALL {
            @let of_zone: Vec<&ShippingRate> = rates.iter().filter(|rate| rate.zone == zone).collect();
            @if !of_zone.is_empty() {
                table {
                    caption { (zone_name(t, zone)) }
                    thead {
                        tr {
                            th scope="col" { (t.checkout_delivery()) }
                            th scope="col" { (t.shipping()) }
                            th scope="col" { (t.delivery_time()) }
                        }
                    }
                    tbody { @for rate in of_zone { (row(t, shop, rate, free_from)) } }
                }
            }
        }
    }
}

fn row(t: T, shop: Shopfront, rate: &ShippingRate, free_from: Option<Money>) -> Markup {
    let free = free_from.filter(|_| rate.can_be_free && rate.brackets.iter().any(|b| b.1.0 > 0));
    html! {
        tr {
            th scope="row" { (delivery_name(t, rate.method)) }
            td class="prices" {
                @for line in price_lines(t, shop, rate) { span class="num" { (line) } }
                @if let Some(from) = free {
                    span class="badge good" { (t.shipping_free_from(shop.money(from))) }
                }
            }
            td { (delivery_days(t, rate.days)) }
        }
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
