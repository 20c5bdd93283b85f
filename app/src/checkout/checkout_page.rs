//! The order page.

use crate::cart::notices::notices;
use crate::cart::state::use_cart;
use crate::checkout::api::{Checkout, GetCheckout};
use crate::checkout::order_form::OrderForm;
use crate::checkout::state::CheckoutState;
use crate::i18n::use_t;
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::router::use_router;
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::head::{PageHead, set_head};
use crate::ui::icon::Icon;
use leptos::prelude::*;

/// Loads the cart and shows the order form.
#[component]
pub fn CheckoutPage() -> impl IntoView {
    let t = use_t();
    let router = use_router();
    let (zone, retry) = (router.query("zone").unwrap_or_default(), router.query("retry").is_some());
    set_head(&PageHead::untold(t.checkout_title()));
    let is_settled = use_cart().is_settled();
    let asked =
        move || is_settled.get().then(|| GetCheckout { zone: zone.clone(), retry, lang: t.lang });
    let start = load(asked, false);
    let body = |start: Checkout| view! { <Body start /> }.into_any();
    view! {
        <div class=format!("wrap {}", styles::CHECKOUT_PAGE)>
            <h1 class="page-title" tabindex="-1">{t.checkout_title()}</h1>
            {drawn(start, || ().into_any(), body)}
        </div>
    }
}

#[component]
fn Body(start: Checkout) -> impl IntoView {
    let changed = notices(use_t(), use_shop(), &start.cart.notices).into_string();
    let state = CheckoutState::provide(start);
    let has_nothing = state.sheet.is_empty();
    let is_empty = Memo::new(move |_| has_nothing.get() && !state.is_placed.get());
    move || {
        if is_empty.get() {
            view! { <NothingToOrder /> }.into_any()
        } else {
            view! {
                <div inner_html=changed.clone()></div>
                <OrderForm />
            }
            .into_any()
        }
    }
}

#[component]
fn NothingToOrder() -> impl IntoView {
    let t = use_t();
    view! {
        <div class="empty">
            <Icon name="cart" />
            <p>{t.cart_is_empty()}</p>
            <a class="button primary" href=t.href("")>
                {t.go_shopping()}
            </a>
            <a class="text-link" href=t.href("/track")>
                {t.track_order()}
            </a>
        </div>
    }
}
