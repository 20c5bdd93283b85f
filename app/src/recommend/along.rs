//! What goes with the things in a cart or in an order.

use crate::catalog::seen::use_seen;
use crate::i18n::use_t;
use crate::load::{Arrival, load};
use crate::recommend::api::GetAlong;
use crate::recommend::shelf::recommended;
use crate::shop_info::use_shop;
use crate::ui::live::text;
use domain::related::Source;
use leptos::prelude::*;

/// A shelf for these products, again when they change; nothing without any. `products`: their slugs,
/// with commas between them.
#[component]
pub fn Along(source: Source, #[prop(into)] products: Signal<String>) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let seen = use_seen();
    let asked = move || {
        let products = products.get();
        (!products.is_empty()).then_some(GetAlong { products, lang: t.lang })
    };
    let loaded = load(asked, true);
    let shelf = text(move || match loaded.get() {
        Arrival::Ready(cards) => {
            seen.keep_cards(&cards);
            recommended(t, shop, source, "", &cards).into_string()
        }
        _ => String::new(),
    });
    view! { <div inner_html=shelf></div> }
}
