//! What the cart says after a change.

use crate::cart::change::Change;
use crate::cart::notices::error_text;
use crate::cart::state::{CartMessage, use_cart};
use crate::i18n::use_t;
use crate::styles;
use crate::ui::icon::Icon;
use crate::ui::live::{click, flag, part_if, text};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

const SHOWN_MS: u32 = 6_000;

/// The message after a change: seen for a while, read out, with a way on or back.
#[component]
pub fn CartToast() -> impl IntoView {
    let t = use_t();
    let cart = use_cart();
    let message = cart.message;
    // The effect's own value keeps the timer: the next message replaces it, which cancels it.
    Effect::new(move |_: Option<Option<Timeout>>| {
        message.get().map(|_| Timeout::new(SHOWN_MS, move || message.set(None)))
    });
    let words = text(move || {
        message.get().map_or_else(String::new, |message| match message {
            CartMessage::Added => t.added_to_cart().to_owned(),
            CartMessage::Removed { name, .. } => t.removed_from_cart(name),
            CartMessage::Claimed => t.coupon_claimed().to_owned(),
            CartMessage::Refused(rule) => error_text(t, &rule),
            CartMessage::Failed => t.could_not_save().to_owned(),
        })
    });
    let way_on = part_if(move || match message.get() {
        Some(CartMessage::Added) => {
            Some(view! { <a class="text-link" href=t.href("/cart")>{t.view_cart()}</a> }.into_any())
        }
        Some(CartMessage::Removed { variant_id, quantity, .. }) => {
            let bring_back = move |_| cart.put(Change::add(variant_id, quantity, t.lang));
            Some(
                view! { <button class="text-link" on:click=click(bring_back)>{t.undo()}</button> }
                    .into_any(),
            )
        }
        _ => None,
    });
    let is_open = flag(move || message.with(Option::is_some));
    view! {
        <div class=styles::TOAST class:open=is_open>
            <p role="status">{words}</p>
            {way_on}
            <button class="icon-button" aria-label=t.close() on:click=click(move |_| message.set(None))>
                <Icon name="close" />
            </button>
        </div>
    }
}
