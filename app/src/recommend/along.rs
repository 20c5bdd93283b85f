//! What goes with the things in a cart or in an order.

use crate::catalog::seen::use_seen;
use crate::i18n::use_t;
use crate::load::{Arrival, Loaded, load};
use crate::recommend::api::{GetAlong, GetWithCart};
use crate::recommend::shelf::recommended;
use crate::shop_info::use_shop;
use crate::ui::live::text;
use domain::catalog::ProductCard;
use domain::related::Source;
use leptos::prelude::*;

/// A shelf for what was ordered. `products`: slugs, with commas between them.
#[component]
pub fn WithOrder(products: String) -> impl IntoView {
    let t = use_t();
    let asked = move || Some(GetAlong { products: products.clone(), lang: t.lang });
    along(Source::WithOrder, load(asked, true))
}

/// A shelf for what is in the cart, once no change to it is on its way.
#[component]
pub fn WithCart(is_settled: Memo<bool>) -> impl IntoView {
    let t = use_t();
    let asked = move || is_settled.get().then_some(GetWithCart { lang: t.lang });
    along(Source::WithCart, load(asked, true))
}

fn along(source: Source, loaded: Loaded<Vec<ProductCard>>) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let seen = use_seen();
    let shelf = text(move || match loaded.get() {
        Arrival::Ready(cards) => {
            seen.keep_cards(&cards);
            recommended(t, shop, source, "", &cards).into_string()
        }
        _ => String::new(),
    });
    view! { <div inner_html=shelf></div> }
}
