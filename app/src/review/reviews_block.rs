//! The reviews of a product on its page, as the server drew them. Filters and order are links: the address says
//! which reviews are shown.

use crate::i18n::use_t;
use crate::load::{Arrival, load};
use crate::place::Page;
use crate::review::api::GetReviews;
use crate::router::use_router;
use crate::styles;
use crate::ui::live::text;
use domain::ids::ProductId;
use leptos::prelude::*;

/// What of an address the reviews follow.
const KEYS: [&str; 6] = ["sku", "stars", "only", "sort", "after", "vote"];

/// The reviews of a product.
#[component]
pub fn ReviewsBlock(id: ProductId, slug: String) -> impl IntoView {
    let t = use_t();
    let wanted = use_router().watch(|place| {
        let is_here = matches!(place.page, Page::Product(_));
        is_here.then(|| KEYS.map(|key| place.query(key).unwrap_or_default()))
    });
    let asked = move || {
        let [sku, stars, only, sort, after, told] = wanted.get();
        let slug = slug.clone();
        Some(GetReviews { id, slug, sku, stars, only, sort, after, told, lang: t.lang })
    };
    let found = load(asked, true);
    let markup = text(move || match found.get() {
        Arrival::Ready(reviews) => reviews.drawn + &reviews.here,
        _ => String::new(),
    });
    view! { <section id="reviews" class=styles::REVIEWS_BLOCK inner_html=markup></section> }
}
