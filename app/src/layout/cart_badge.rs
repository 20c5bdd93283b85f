//! The number on the cart: what the server found, then what this tab knows.

use crate::cart::api::GetCartCount;
use crate::cart::state::use_cart;
use crate::load::{Arrival, load};
use crate::styles;
use leptos::prelude::*;
use maud::{Markup, html};

#[derive(Clone, Copy)]
struct CartCount(Memo<u32>);

/// Starts loading it, once for header and tab bar.
pub fn provide() {
    let cart = use_cart();
    let found = load(|| Some(GetCartCount {}), false);
    provide_context(CartCount(Memo::new(move |_| {
        cart.count.get().unwrap_or_else(|| match found.get() {
            Arrival::Ready(count) => count,
            _ => 0,
        })
    })));
}

/// Units in the cart.
pub fn use_cart_count() -> Memo<u32> {
    expect_context::<CartCount>().0
}

/// The number; nothing for an empty cart.
pub fn cart_badge(count: u32) -> Markup {
    html! {
        @if count > 99 {
            span class=(styles::CART_BADGE) { "99+" }
        } @else if count > 0 {
            span class=(styles::CART_BADGE) { (count) }
        }
    }
}
