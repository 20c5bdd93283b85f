//! The cart's page: the server's drawing of it, and the desk that hears what is done there.

use crate::cart::api::{CartAnswer, GetCart, Show};
use crate::cart::desk::Desk;
use crate::cart::drawn::drawn_cart;
use crate::cart::state::use_cart;
use crate::i18n::use_t;
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::recommend::along::WithCart;
use crate::styles;
use crate::ui::head::{PageHead, set_head};
use crate::ui::live::click;
use leptos::prelude::*;

/// Lines, what changed, offers, the figures, the way to checkout.
#[component]
pub fn CartPage() -> impl IntoView {
    let t = use_t();
    let cart = use_cart();
    set_head(&PageHead::untold(t.cart()));
    cart.shows(Show::Page);
    let is_settled = cart.is_settled();
    let asked = move || is_settled.get().then_some(GetCart { lang: t.lang, show: Show::Page });
    let loaded = load(asked, false);
    let body = |answer: CartAnswer| {
        let markup = drawn_cart(&answer);
        let desk = Desk::open(answer);
        view! {
            <div
                node_ref=desk.place
                on:submit=move |event| desk.on_submit(&event)
                on:click=click(move |event| desk.on_click(&event))
                on:change=move |event| desk.on_change(&event)
                inner_html=markup
            ></div>
        }
        .into_any()
    };
    view! {
        <div class=format!("wrap {}", styles::CART_PAGE)>
            <h1 class="page-title" tabindex="-1">{t.cart()}</h1>
            {drawn(loaded, || ().into_any(), body)}
            <WithCart is_settled />
        </div>
    }
}
