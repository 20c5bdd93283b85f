//! The heart on a product's page: a plain form that adds the product or takes it off. Whether it is one is
//! asked by itself, so that the product's own answer stays the same for everybody.

use crate::account::favourite_api::GetFavourite;
use crate::i18n::use_t;
use crate::load::{Arrival, load};
use crate::ui::icon::icon;
use crate::ui::live::text;
use domain::ids::ProductId;
use leptos::prelude::*;
use maud::html;

/// The heart of a product; `slug` leads back to its page.
#[component]
pub fn Heart(id: ProductId, slug: String) -> impl IntoView {
    let t = use_t();
    let kept = load(move || Some(GetFavourite { id }), false);
    let markup = text(move || {
        let is_kept = matches!(kept.get(), Arrival::Ready(true));
        let (command, label) = match is_kept {
            true => ("remove", t.favourite_kept()),
            false => ("add", t.favourite_add()),
        };
        let markup = html! {
            form method="post" action={ "/api/favourite/" (command) } {
                input type="hidden" name="id" value=(id.0);
                input type="hidden" name="lang" value=(t.lang.slug());
                input type="hidden" name="back" value=(t.href(&format!("/p/{slug}")));
                button class={ "button small heart" (if is_kept { " on" } else { "" }) } { (icon("heart")) (label) }
            }
        };
        markup.into_string()
    });
    view! { <div inner_html=markup></div> }
}
