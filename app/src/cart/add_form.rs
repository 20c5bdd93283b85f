//! Puts the chosen variant into the cart: a form that also works without JavaScript.

use crate::cart::api::AddToCart;
use crate::cart::change::Change;
use crate::cart::state::use_cart;
use crate::i18n::{T, use_t};
use crate::router::use_router;
use crate::styles;
use crate::ui::icon::Icon;
use crate::ui::live::{click, flag, text};
use crate::ui::stepper::Stepper;
use domain::catalog::Variant;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// Quantity, "add to cart" and "buy now" for a variant.
#[component]
pub fn AddForm(
    /// The chosen variant.
    variant: Memo<Option<Variant>>,
) -> impl IntoView {
    let t = use_t();
    let cart = use_cart();
    let router = use_router();
    let quantity = RwSignal::new(1_u32);
    let available = Memo::new(move |_| variant.with(|v| v.as_ref().map_or(0, |v| v.available)));
    let variant_id = Memo::new(move |_| variant.with(|v| v.as_ref().map_or(0, |v| v.id.0)));
    Effect::new(move || {
        let most = available.get().max(1);
        quantity.update(|q| *q = (*q).min(most));
    });
    let buy_now = StoredValue::new(false);
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(variant) = variant.get_untracked() {
            cart.put(Change::add(variant.id, quantity.get_untracked(), t.lang));
        }
        if buy_now.get_value() {
            buy_now.set_value(false);
            router.go(&t.href("/checkout"));
        }
    };
    let is_sold_out = move || available.get() == 0;
    view! {
        <form class=styles::ADD_FORM method="post" action=AddToCart::url() on:submit=on_submit>
            <input type="hidden" name="variant_id" value=text(move || variant_id.get().to_string()) />
            <input type="hidden" name="lang" value=t.lang.slug() />
            <div class="quantity">
                <Stepper
                    value=quantity.into()
                    max=available.into()
                    on_change=Callback::new(move |to| quantity.set(to))
                    label=t.quantity().to_owned()
                />
                <span class="stock small" role="status">
                    {text(move || stock_text(t, available.get()))}
                </span>
            </div>
            <div class="actions">
                <button class="button tall" disabled=flag(is_sold_out)>
                    <Icon name="cart" />
                    {text(move || if is_sold_out() { t.sold_out() } else { t.add_to_cart() }.to_owned())}
                </button>
                <button
                    class="button primary tall"
                    name="then"
                    value="checkout"
                    disabled=flag(is_sold_out)
                    on:click=click(move |_| buy_now.set_value(true))
                >
                    {t.buy_now()}
                </button>
            </div>
        </form>
    }
}

fn stock_text(t: T, available: u32) -> String {
    match available {
        0 => t.sold_out_hint().to_owned(),
        1..=9 => t.only_n_left(available),
        _ => t.in_stock().to_owned(),
    }
}
