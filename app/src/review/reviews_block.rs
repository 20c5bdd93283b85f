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

/// The reviews of a product.
#[component]
pub fn ReviewsBlock(id: ProductId, slug: String) -> impl IntoView {
    let t = use_t();
    let query = use_router()
        .watch(|place| matches!(place.page, Page::Product(_)).then(|| place.search.clone()));
    let asked =
        move || Some(GetReviews { id, slug: slug.clone(), query: query.get(), lang: t.lang });
    let found = load(asked, true);
    let markup = text(move || match found.get() {
        Arrival::Ready(reviews) => reviews.drawn + &reviews.here,
        _ => String::new(),
    });
    view! { <section id="reviews" class=styles::REVIEWS_BLOCK inner_html=markup></section> }
}
