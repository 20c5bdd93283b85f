//! The bar at the bottom of a phone.

use crate::i18n::use_t;
use crate::layout::cart_badge::{cart_badge, use_cart_count};
use crate::router::use_router;
use crate::styles;
use crate::ui::icon::icon;
use crate::ui::live::{flag, text};
use leptos::prelude::*;
use maud::html;

/// Home, categories, offers, community, cart, account. It gives way to the bar with the price on a product page and
/// at checkout.
#[component]
pub fn TabBar() -> impl IntoView {
    let t = use_t();
    let path = use_router().watch(|place| Some(place.path.clone()));
    let count = use_cart_count();
    let tabs = [
        ("home", t.home(), ""),
        ("grid", t.categories(), "/c"),
        ("tag", t.promotions_tab(), "/promotions"),
        ("chat", t.community_tab(), "/community"),
        ("cart", t.cart(), "/cart"),
        ("person", t.account(), "/account"),
    ];
    let items = text(move || {
        let (here, count) = (path.get(), count.get());
        let items = html! {
            @for (name, label, to) in tabs {
                @let href = t.href(to);
                li {
                    a href=(href) aria-current=[(here.trim_end_matches('/') == href).then_some("page")] {
                        (icon(name))
                        (label)
                        @if to == "/cart" { (cart_badge(count)) }
                    }
                }
            }
        };
        items.into_string()
    });
    let gives_way =
        flag(move || path.with(|path| path.contains("/p/") || path.ends_with("/checkout")));
    view! {
        <nav class=styles::TAB_BAR class:away=gives_way aria-label=t.main_menu()>
            <ul inner_html=items></ul>
        </nav>
    }
}
