//! A line of the cart.

use crate::cart::api::SetCartQuantity;
use crate::cart::offers::hidden;
use crate::cart::why::{Words, line_why};
use crate::i18n::T;
use crate::styles;
use crate::ui::icon::icon;
use crate::ui::picture::silent_picture;
use crate::ui::stepper::stepper;
use domain::cart::CartLine;
use domain::pricing::bill::{Bill, BillLine};
use leptos::server_fn::ServerFn;
use maud::{Markup, html};

/// Picture, name, options, quantity, price and why it is that. Each change is a plain form; where there is
/// a program, [`crate::cart::desk`] sends it and the stepper's buttons work.
pub fn line_row(words: Words, bill: &Bill, line: &CartLine, priced: &BillLine) -> Markup {
    let t = words.t;
    let href = format!("{}?sku={}", t.href(&format!("/p/{}", line.slug)), line.sku);
    let id = ("variant_id", line.variant_id.0);
    html! {
        li class=(styles::LINE_ROW) data-key=(id.1) {
            a class="photo" href=(href) tabindex="-1" aria-hidden="true" {
                (silent_picture(&line.image, false))
            }
            div class="what" {
                a class="name" href=(href) { (line.name) }
                @if !line.options.is_empty() { p class="muted small" { (line.options) } }
                div class="prices small num" { (prices(words, priced)) }
                @if line.quantity > line.available {
                    p class="problem small" { (shortage(t, line.available)) }
                }
            }
            form class="change" method="post" action=(SetCartQuantity::url()) {
                (hidden(t, &[id]))
                (stepper(t, &t.quantity_of(&line.name), line.quantity, line.available.max(1)))
                noscript { button class="button" { (t.update()) } }
            }
            p class="sum num" { (sum(words, priced)) }
            form class="remove" method="post" action=(SetCartQuantity::url()) {
                (hidden(t, &[id, ("quantity", 0)]))
                button class="icon-button" aria-label=(t.remove_item(&line.name)) { (icon("trash")) }
            }
            div class="because small" { (line_why(words, bill, priced)) }
        }
    }
}

/// The price of a unit, of which kind it is, and the promotions that the units take part in.
fn prices(words: Words, line: &BillLine) -> Markup {
    let Words { t, shop, .. } = words;
    let is_mixed = line.parts.iter().any(|part| part.unit_price != line.parts[0].unit_price);
    let mut kinds: Vec<&str> = line.parts.iter().filter_map(|part| words.kind(part.kind)).collect();
    kinds.dedup();
    let mut rules: Vec<_> = line.parts.iter().filter_map(|part| part.promotion).collect();
    rules.sort_unstable();
    rules.dedup();
    html! {
        @for part in line.parts.iter().take(if is_mixed { usize::MAX } else { 1 }) {
            span class="muted" {
                (t.each(shop.money(part.unit_price)))
                @if is_mixed { " × " (part.units) }
            }
            " "
        }
        @for kind in kinds { span class="badge" { (kind) } " " }
        @for rule in rules { span class="badge plain" { (words.rule(rule)) } " " }
    }
}

/// What the line comes to, and what it would at list price.
fn sum(words: Words, line: &BillLine) -> Markup {
    html! {
        @if line.net < line.list_total {
            s class="muted small" {
                span class="sr" { (words.t.former_price()) }
                (words.shop.money(line.list_total))
            }
            " "
        }
        (words.shop.money(line.net))
    }
}

fn shortage(t: T, available: u32) -> String {
    if available == 0 { t.sold_out().to_owned() } else { t.only_n_left(available) }
}
