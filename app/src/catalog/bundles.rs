//! Bundles of a product 搭配購: what belongs to each, what may be chosen, what it costs together. A plain
//! form with a list for each choice; with a program the figures follow the choice.

use crate::cart::api::AddBundle;
use crate::catalog::api::GetBundlePrice;
use crate::catalog::offers::{chosen_items, item_name};
use crate::i18n::T;
use crate::load::fetch;
use crate::shop_info::Shopfront;
use crate::styles;
use crate::ui::icon::icon;
use crate::ui::picture::silent_picture;
use domain::ids::VariantId;
use domain::money::Money;
use domain::offer::{BundleChoice, BundleOffer, BundlePart, BundlePrice};
use leptos::ev::Event;
use leptos::server_fn::ServerFn;
use maud::{Markup, html};
use wasm_bindgen::JsCast;
use web_sys::{Element, FormData, HtmlFormElement};

/// All of them; nothing when there are none.
pub fn bundles(t: T, shop: Shopfront, list: &[BundleOffer]) -> Markup {
    html! {
        @if !list.is_empty() {
            section class=(styles::BUNDLES) aria-label=(t.bundles()) {
                h2 { (t.bundles()) }
                @for bundle in list { (block(t, shop, bundle)) }
            }
        }
    }
}

fn block(t: T, shop: Shopfront, bundle: &BundleOffer) -> Markup {
    html! {
        form class="bundle" method="post" action=(AddBundle::url()) data-bundle=(bundle.code) {
            header {
                h3 { (bundle.name) }
                p class="small muted" { (bundle.note) }
            }
            ul {
                @for (at, (part, choice)) in bundle.slots().enumerate() {
                    li {
                        div class="what" { (what(t, shop, choice)) }
                        (field(t, at, part, choice))
                    }
                }
            }
            footer {
                div class="sum" aria-live="polite" { (sum(t, shop, bundle.price)) }
                input type="hidden" name="lang" value=(t.lang.slug());
                button class="button primary" { (icon("cart")) (t.bundle_add()) }
            }
        }
    }
}

/// Picture, name and price of what stands in a place.
fn what(t: T, shop: Shopfront, choice: &BundleChoice) -> Markup {
    html! {
        a class="photo" href=(t.href(&format!("/p/{}", choice.slug))) tabindex="-1" aria-hidden="true" {
            (silent_picture(&choice.image, false))
        }
        a class="name" href=(t.href(&format!("/p/{}", choice.slug))) { (choice.name) }
        span class="cost num" { (shop.money(choice.price)) }
    }
}

/// The choice of a place; where there is none, what it is.
fn field(t: T, at: usize, part: &BundlePart, chosen: &BundleChoice) -> Markup {
    let name = item_name(at);
    let first = part.choices.first().map_or("", |choice| choice.slug.as_str());
    let is_one_product = part.choices.iter().all(|choice| choice.slug == first);
    html! {
        @if let [only] = &part.choices[..] {
            input type="hidden" name=(name) value=(only.variant.0);
            @if !only.options.is_empty() { p class="small muted option" { (only.options) } }
        } @else {
            select class="input" name=(name) aria-label=(t.bundle_choose(at + 1)) {
                @if is_one_product {
                    (options(&part.choices, chosen))
                } @else {
                    @for choices in part.choices.chunk_by(|a, b| a.slug == b.slug) {
                        optgroup label=(choices[0].name) { (options(choices, chosen)) }
                    }
                }
            }
        }
    }
}

fn options(choices: &[BundleChoice], chosen: &BundleChoice) -> Markup {
    html! {
        @for choice in choices {
            option value=(choice.variant.0) selected[choice.variant == chosen.variant] {
                (if choice.options.is_empty() { &choice.name } else { &choice.options })
            }
        }
    }
}

fn sum(t: T, shop: Shopfront, price: BundlePrice) -> Markup {
    let saved = price.apart - price.together;
    html! {
        span class="small" { (t.bundle_total()) }
        strong class="num" { (shop.money(price.together)) }
        @if saved > Money::ZERO {
            s class="small muted num" {
                span class="sr" { (t.former_price()) }
                (shop.money(price.apart))
            }
            span class="badge good num" { (t.bundle_save(shop.money(saved))) }
        }
    }
}

/// A choice was made: shows what was chosen, and what it comes to when the server has told.
pub fn on_change(t: T, shop: Shopfront, list: &[BundleOffer], event: &Event) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return;
    };
    let form = field.closest("form").ok().flatten();
    let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) else { return };
    let Some(code) = form.get_attribute("data-bundle") else { return };
    let Some(bundle) = list.iter().find(|bundle| bundle.code == code) else { return };
    let items = items_of(&form);
    for (place, item) in places(&form).into_iter().zip(&items) {
        let mut choices = bundle.parts.iter().flat_map(|part| &part.choices);
        if let Some(choice) = choices.find(|choice| choice.variant == *item) {
            place.set_inner_html(&what(t, shop, choice).into_string());
        }
    }
    leptos::task::spawn_local(async move {
        let asked = GetBundlePrice { code, items: items.clone() };
        // Where no answer comes the last figure stays; the cart tells what counts.
        if let Ok(price) = fetch(asked).await
            && items_of(&form) == items
            && let Ok(Some(place)) = form.query_selector(".sum")
        {
            place.set_inner_html(&sum(t, shop, price).into_string());
        }
    });
}

fn items_of(form: &HtmlFormElement) -> Vec<VariantId> {
    FormData::new_with_form(form).map(|data| chosen_items(&data)).unwrap_or_default()
}

fn places(form: &HtmlFormElement) -> Vec<Element> {
    let found = form.get_elements_by_class_name("what");
    (0..found.length()).filter_map(|index| found.item(index)).collect()
}
