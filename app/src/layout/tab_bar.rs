//! The bar at the bottom of a phone.

use crate::i18n::use_t;
use crate::layout::header::CartBadge;
use crate::styles;
use crate::ui::icon::Icon;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Home, categories, cart, orders, help. It gives way to the bar with the price on a product page and
/// at checkout.
#[component]
pub fn TabBar() -> impl IntoView {
    let t = use_t();
    let path = use_location().pathname;
    let tab = move |icon: &'static str, label: &'static str, to: &'static str| {
        let href = t.href(to);
        let own = href.clone();
        let current = move || path.with(|path| path.trim_end_matches('/') == own).then_some("page");
        view! {
            <li>
                <a href=href aria-current=current>
                    <Icon name=icon />
                    {label}
                    {(to == "/cart").then(|| view! { <CartBadge /> })}
                </a>
            </li>
        }
    };
    let gives_way = move || path.with(|path| path.contains("/p/") || path.ends_with("/checkout"));
    view! {
        <nav class=styles::TAB_BAR class:away=gives_way aria-label=t.main_menu()>
            <ul>
                {tab("home", t.home(), "")} {tab("grid", t.categories(), "/c")}
                {tab("cart", t.cart(), "/cart")} {tab("truck", t.orders(), "/track")}
                {tab("help", t.help(), "/help/guide")}
            </ul>
        </nav>
    }
}
