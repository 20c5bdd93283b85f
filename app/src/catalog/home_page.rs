//! The home page: hero, featured products, categories, a shelf for each trade.

use crate::catalog::api::{GetHome, HomeShelves};
use crate::catalog::card::cards;
use crate::catalog::seen::use_seen;
use crate::catalog::shelf::shelf;
use crate::i18n::{T, use_t};
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::recommend::for_you::{for_you, switched_off};
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::countdown::countdown;
use crate::ui::head::{PageHead, set_head};
use crate::ui::icon::icon;
use crate::ui::picture::silent_picture;
use domain::catalog::{CategoryNode, Home, ProductCard};
use domain::time::Timestamp;
use leptos::prelude::*;
use maud::{Markup, html};

/// The home page.
#[component]
pub fn HomePage() -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let seen = use_seen();
    set_head(&PageHead {
        title: t.home_title().to_owned(),
        description: t.home_description().to_owned(),
        path: Some(String::new()),
        image: None,
    });
    let shelves = load(move || Some(GetHome { lang: t.lang }), false);
    let body = move |shelves: HomeShelves| {
        let home = &shelves.home;
        let zones = home.zones.iter().map(|zone| &zone.cards);
        seen.keep_cards(&shelves.for_you.cards);
        if let Some((_, cards)) = &shelves.flash {
            seen.keep_cards(cards);
        }
        for cards in [&home.featured, &home.newest, &home.popular].into_iter().chain(zones) {
            seen.keep_cards(cards);
        }
        place(html! { (hero(t)) (sections(t, shop, &shelves)) })
    };
    drawn(shelves, move || place(html! { (hero(t)) (skeleton()) }), body)
}

fn place(markup: Markup) -> AnyView {
    view! { <div class=styles::HOME_PAGE inner_html=markup.into_string()></div> }.into_any()
}

fn hero(t: T) -> Markup {
    html! {
        section class="hero wrap" {
            div class="frame" {
                picture {
                    source media="(max-width: 47.99rem)" srcset="/media/demo/banner/opening-tall.svg"
                        width="780" height="900";
                    img src="/media/demo/banner/opening-wide.svg" alt="" width="1600" height="640"
                        fetchpriority="high";
                }
                div class="words" {
                    p class="small" { (t.hero_over()) }
                    h1 tabindex="-1" { (t.hero_title()) }
                    p { (t.hero_text()) }
                    a class="button dark tall" href=(t.href("/search?sort=newest")) { (t.hero_link()) }
                }
            }
        }
    }
}

fn sections(
    t: T,
    shop: Shopfront,
    HomeShelves { home, categories, flash, for_you: found }: &HomeShelves,
) -> Markup {
    let Home { featured, newest, popular, zones } = home;
    html! {
        div class="wrap sections" {
            (category_row(t, categories))
            @if let Some((until, cards)) = flash { (flash_row(t, shop, *until, cards)) }
            @if !featured.is_empty() { (featured_grid(t, shop, featured)) }
            (for_you(t, shop, found))
            (promises(t))
            (shelf(t, shop, t.newest(), newest, Some("/search?sort=newest")))
            (shelf(t, shop, t.popular(), popular, Some("/search?sort=sales")))
            @for zone in zones {
                (shelf(t, shop, &zone.category.name, &zone.cards, Some(&format!("/c/{}", zone.category.slug))))
            }
            (switched_off(t, found))
        }
    }
}

/// The running flash session; its end stands beside the heading, and it leads to all of it.
fn flash_row(t: T, shop: Shopfront, until: Timestamp, cards: &[ProductCard]) -> Markup {
    html! {
        div class="flash-row" {
            (countdown(t, until, shop.utc_offset_minutes()))
            (shelf(t, shop, t.flash_title(), cards, Some("/flash")))
            a class="text-link small" href=(t.href("/promotions")) { (t.promotions()) (icon("right")) }
        }
    }
}

fn featured_grid(t: T, shop: Shopfront, featured: &[ProductCard]) -> Markup {
    html! {
        section class="featured" aria-label=(t.featured()) {
            h2 { (t.featured()) }
            ul {
                (cards(t, shop, featured, featured.len()))
            }
        }
    }
}

fn promises(t: T) -> Markup {
    let promises = [
        (t.promise_ship(), t.promise_ship_text()),
        (t.promise_return(), t.promise_return_text()),
        (t.promise_pay(), t.promise_pay_text()),
    ];
    html! {
        ul class="promises" {
            @for (promise, text) in promises {
                li {
                    strong { (promise) }
                    span { (text) }
                }
            }
        }
    }
}

fn category_row(t: T, categories: &[CategoryNode]) -> Markup {
    html! {
        nav class="categories" aria-label=(t.all_categories()) {
            ul {
                @for node in categories {
                    li {
                        a href=(t.href(&format!("/c/{}", node.slug))) {
                            @if let Some(image) = &node.image { (silent_picture(image, true)) }
                            span { (node.name) }
                        }
                    }
                }
            }
        }
    }
}

fn skeleton() -> Markup {
    html! {
        div class="wrap sections" aria-hidden="true" {
            div class="skeleton tall" {}
            div class="skeleton tall" {}
        }
    }
}
