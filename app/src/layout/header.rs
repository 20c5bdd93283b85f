//! The header: name, search, cart, language, theme, categories.

use crate::cart::api::GetCartCount;
use crate::cart::state::use_cart;
use crate::i18n::use_t;
use crate::layout::languages::Languages;
use crate::layout::mega_menu::MegaMenu;
use crate::layout::theme::ThemeButton;
use crate::load::{Arrival, Loaded, load};
use crate::search::search_box::SearchBox;
use crate::styles;
use crate::ui::icon::Icon;
use leptos::prelude::*;

/// The header of every page.
#[component]
pub fn Header() -> impl IntoView {
    let t = use_t();
    view! {
        <header class=styles::HEADER>
            <div class="wrap bar">
                <a class="logo" href=t.href("") aria-label=t.shop_name()>
                    <svg viewBox="0 0 40 40" width="34" height="34" aria-hidden="true">
                        <path class="roof" d="M6 5h28l4 10a5 5 0 0 1-9 2 5 5 0 0 1-9 0 5 5 0 0 1-9 0 5 5 0 0 1-9-2z" />
                        <path class="house" d="M7 21v12a2 2 0 0 0 2 2h22a2 2 0 0 0 2-2V21M16 35v-8a4 4 0 0 1 8 0v8" />
                    </svg>
                    <span>{t.logo()}</span>
                </a>
                <SearchBox />
                <div class="tools">
                    <a class="tool desktop" href=t.href("/track")>
                        <Icon name="truck" />
                        <span>{t.track_order()}</span>
                    </a>
                    <Languages />
                    <ThemeButton />
                    <CartLink />
                </div>
            </div>
            <MegaMenu />
        </header>
    }
}

/// The way to the cart, with how much is in it.
#[component]
fn CartLink() -> impl IntoView {
    let t = use_t();
    view! {
        <a class="icon-button cart desktop" href=t.href("/cart")>
            <Icon name="cart" />
            <span class="sr">{t.cart()}</span>
            <CartBadge />
        </a>
    }
}

/// The number on the cart: what the server rendered, then what this tab knows.
#[component]
pub fn CartBadge() -> impl IntoView {
    let cart = use_cart();
    let CartCount(rendered) = expect_context::<CartCount>();
    move || {
        let count = cart.count.get().unwrap_or_else(|| match rendered.get() {
            Arrival::Ready(count) => count,
            _ => 0,
        });
        (count > 0).then(|| {
            view! {
                <span class=styles::CART_BADGE>
                    {if count > 99 { "99+".to_owned() } else { count.to_string() }}
                </span>
            }
        })
    }
}

/// The number of units the server found in the cart.
#[derive(Clone, Copy)]
pub struct CartCount(Loaded<u32>);

impl CartCount {
    /// Starts loading it, once for header and tab bar.
    pub fn provide() {
        provide_context(Self(load(|| Some(GetCartCount {}), false)));
    }
}
