//! A line of the cart.

use crate::cart::api::SetCartQuantity;
use crate::cart::sheet::Sheet;
use crate::cart::why::{Words, line_why};
use crate::i18n::{T, use_t};
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::icon::Icon;
use crate::ui::live::{part_if, text};
use crate::ui::picture::silent_picture;
use crate::ui::stepper::Stepper;
use domain::cart::CartLine;
use domain::ids::VariantId;
use domain::pricing::bill::{Bill, BillLine};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use maud::{Markup, html};

/// Picture, name, options, quantity, price and why it is that; each change is a form without JavaScript.
#[component]
pub fn LineRow(sheet: Sheet, line: CartLine) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let id = line.variant_id;
    let start = line.quantity;
    let quantity = Signal::derive(move || {
        sheet.view.with(|view| {
            view.lines.iter().find(|l| l.variant_id == id).map_or(start, |l| l.quantity)
        })
    });
    let with_bill = move |draw: fn(Words, &Bill, &BillLine) -> Markup| {
        text(move || {
            let Some(line) = sheet.line(id) else { return String::new() };
            sheet.view.with(|view| {
                let words = Words { t, shop, terms: &view.terms };
                sheet.bill.with(|bill| draw(words, bill, &line)).into_string()
            })
        })
    };
    let available = line.available;
    let href = format!("{}?sku={}", t.href(&format!("/p/{}", line.slug)), line.sku);
    view! {
        <li class=styles::LINE_ROW>
            <a
                class="photo"
                href=href.clone()
                tabindex="-1"
                aria-hidden="true"
                inner_html=silent_picture(&line.image, false).into_string()
            ></a>
            <div class="what">
                <a class="name" href=href>{line.name.clone()}</a>
                {(!line.options.is_empty())
                    .then(|| view! { <p class="muted small">{line.options}</p> })}
                <div class="prices small num" inner_html=with_bill(prices)></div>
                {part_if(move || {
                    (quantity.get() > available)
                        .then(|| view! { <p class="problem small">{shortage(t, available)}</p> }.into_any())
                })}
            </div>
            <form
                class="change"
                method="post"
                action=SetCartQuantity::url()
                on:submit=|event| event.prevent_default()
            >
                <LineKey t id />
                <Stepper
                    value=quantity
                    max=Signal::stored(available.max(1))
                    on_change=Callback::new(move |to| sheet.set_quantity(id, to))
                    label=t.quantity_of(&line.name)
                />
                <noscript>
                    <button class="button">{t.update()}</button>
                </noscript>
            </form>
            <p class="sum num" inner_html=with_bill(sum)></p>
            <form
                class="remove"
                method="post"
                action=SetCartQuantity::url()
                on:submit=move |event| {
                    event.prevent_default();
                    sheet.set_quantity(id, 0);
                }
            >
                <LineKey t id />
                <input type="hidden" name="quantity" value="0" />
                <button class="icon-button" aria-label=t.remove_item(&line.name)>
                    <Icon name="trash" />
                </button>
            </form>
            <div class="because small" inner_html=with_bill(line_why)></div>
        </li>
    }
}

#[component]
fn LineKey(t: T, id: VariantId) -> impl IntoView {
    view! {
        <input type="hidden" name="variant_id" value=id.0 />
        <input type="hidden" name="lang" value=t.lang.slug() />
    }
}

/// The price of a unit, of which kind it is, and the promotions that the units take part in.
fn prices(words: Words, _: &Bill, line: &BillLine) -> Markup {
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
fn sum(words: Words, _: &Bill, line: &BillLine) -> Markup {
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
