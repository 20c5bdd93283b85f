//! A line of the cart.

use crate::cart::api::SetCartQuantity;
use crate::cart::state::use_cart;
use crate::i18n::{T, use_t};
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::icon::Icon;
use crate::ui::live::{part_if, text};
use crate::ui::picture::silent_picture;
use crate::ui::stepper::Stepper;
use domain::cart::CartLine;
use domain::ids::VariantId;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// Picture, name, options, quantity, price; each change is a form without JavaScript.
#[component]
pub fn LineRow(line: CartLine) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let cart = use_cart();
    let id = line.variant_id;
    let start = line.quantity;
    let quantity = Signal::derive(move || {
        cart.view.with(|view| {
            view.as_ref()
                .and_then(|v| v.lines.iter().find(|l| l.variant_id == id))
                .map_or(start, |l| l.quantity)
        })
    });
    let price = line.unit_price;
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
                <p class="muted small num">{t.each(shop.money(price))}</p>
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
                    on_change=Callback::new(move |to| cart.set_quantity(id, to))
                    label=t.quantity_of(&line.name)
                />
                <noscript>
                    <button class="button">{t.update()}</button>
                </noscript>
            </form>
            <p class="sum num">{text(move || shop.money(price.times(quantity.get())))}</p>
            <form
                class="remove"
                method="post"
                action=SetCartQuantity::url()
                on:submit=move |event| {
                    event.prevent_default();
                    cart.set_quantity(id, 0);
                }
            >
                <LineKey t id />
                <input type="hidden" name="quantity" value="0" />
                <button class="icon-button" aria-label=t.remove_item(&line.name)>
                    <Icon name="trash" />
                </button>
            </form>
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

fn shortage(t: T, available: u32) -> String {
    if available == 0 { t.sold_out().to_owned() } else { t.only_n_left(available) }
}
