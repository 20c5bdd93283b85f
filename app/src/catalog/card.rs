//! A product on a shelf.

use crate::catalog::price_tag::PriceTag;
use crate::catalog::seen::use_seen;
use crate::i18n::use_t;
use crate::styles;
use crate::ui::picture::Picture;
use domain::catalog::ProductCard;
use leptos::prelude::*;

/// Picture, name, price; the whole card opens the product.
#[component]
pub fn Card(
    card: ProductCard,
    /// Whether it is on the first screen.
    #[prop(optional)]
    eager: bool,
) -> impl IntoView {
    let t = use_t();
    let seen = use_seen();
    let href = t.href(&format!("/p/{}", card.slug));
    let kept = card.clone();
    view! {
        <li class=styles::CARD class:sold-out=!card.in_stock>
            <a href=href on:click=move |_| seen.keep_card(&kept)>
                <div class="photo">
                    <Picture image=card.image eager />
                    {(!card.in_stock).then(|| view! { <span class="flag">{t.sold_out()}</span> })}
                    {(card.is_new && card.in_stock)
                        .then(|| view! { <span class="flag new">{t.new_flag()}</span> })}
                </div>
                <h3>{card.name}</h3>
                <p class="tagline">{card.tagline}</p>
                <PriceTag price=card.price_min up_to=Some(card.price_max) list_price=card.list_price />
                <p class="foot">
                    {card
                        .rating
                        .map(|rating| {
                            let stars = format!("{}.{}", rating.mean_x100 / 100, rating.mean_x100 % 100 / 10);
                            view! {
                                <span class="num" aria-label=t.stars(&stars)>
                                    "★ " {stars.clone()}
                                </span>
                            }
                        })}
                    {(card.variant_count > 1).then(|| t.n_variants(card.variant_count))}
                </p>
            </a>
        </li>
    }
}
