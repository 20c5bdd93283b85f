//! The home page: hero, featured products, categories, a shelf for each trade.

use crate::catalog::api::{get_categories, get_home};
use crate::catalog::card::Card;
use crate::catalog::shelf::Shelf;
use crate::i18n::use_t;
use crate::styles;
use crate::ui::head::Head;
use crate::ui::picture::Picture;
use crate::ui::progress::Progress;
use domain::catalog::{CategoryNode, Home};
use leptos::prelude::*;

/// The home page.
#[component]
pub fn HomePage() -> impl IntoView {
    let t = use_t();
    let home = Resource::new_blocking(|| (), move |()| get_home(t.lang));
    let tree = Resource::new_blocking(|| (), move |()| get_categories(t.lang));
    let body = move || {
        Suspend::new(async move {
            match (home.await, tree.await) {
                (Ok(home), Ok(tree)) => view! { <HomeBody home tree /> }.into_any(),
                _ => view! { <p class="notice bad wrap" role="alert">{t.went_wrong()}</p> }
                    .into_any(),
            }
        })
    };
    view! {
        <Head title=t.home_title() description=t.home_description() path="" />
        <div class=styles::HOME_PAGE>
            <Hero />
            <Suspense fallback=HomeSkeleton>{body}</Suspense>
        </div>
    }
}

#[component]
fn Hero() -> impl IntoView {
    let t = use_t();
    view! {
        <section class="hero wrap">
            <div class="frame">
                <picture>
                    <source
                        media="(max-width: 47.99rem)"
                        srcset="/media/demo/banner/opening-tall.svg"
                        width="780"
                        height="900"
                    />
                    <img
                        src="/media/demo/banner/opening-wide.svg"
                        alt=""
                        width="1600"
                        height="640"
                        fetchpriority="high"
                    />
                </picture>
                <div class="words">
                    <p class="small">{t.hero_over()}</p>
                    <h1 tabindex="-1">{t.hero_title()}</h1>
                    <p>{t.hero_text()}</p>
                    <a class="button dark tall" href=t.href("/search?sort=newest")>
                        {t.hero_link()}
                    </a>
                </div>
            </div>
        </section>
    }
}

#[component]
fn HomeBody(home: Home, tree: Vec<CategoryNode>) -> impl IntoView {
    let t = use_t();
    let zones = home
        .zones
        .into_iter()
        .map(|zone| {
            view! {
                <Shelf title=zone.category.name cards=zone.cards href=format!("/c/{}", zone.category.slug) />
            }
        })
        .collect_view();
    view! {
        <div class="wrap sections">
            <CategoryRow tree />
            {(!home.featured.is_empty())
                .then(|| {
                    view! {
                        <section class="featured" aria-label=t.featured()>
                            <h2>{t.featured()}</h2>
                            <ul>
                                {home
                                    .featured
                                    .into_iter()
                                    .map(|card| view! { <Card card eager=true /> })
                                    .collect_view()}
                            </ul>
                        </section>
                    }
                })}
            <ul class="promises">
                <li>
                    <strong>{t.promise_ship()}</strong>
                    <span>{t.promise_ship_text()}</span>
                </li>
                <li>
                    <strong>{t.promise_return()}</strong>
                    <span>{t.promise_return_text()}</span>
                </li>
                <li>
                    <strong>{t.promise_pay()}</strong>
                    <span>{t.promise_pay_text()}</span>
                </li>
            </ul>
            <Shelf title=t.newest().to_owned() cards=home.newest href="/search?sort=newest" />
            {zones}
        </div>
    }
}

#[component]
fn CategoryRow(tree: Vec<CategoryNode>) -> impl IntoView {
    let t = use_t();
    view! {
        <nav class="categories" aria-label=t.all_categories()>
            <ul>
                {tree
                    .into_iter()
                    .map(|node| {
                        let image = node
                            .image
                            .map(|image| domain::catalog::Image { alt: String::new(), ..image });
                        view! {
                            <li>
                                <a href=t.href(&format!("/c/{}", node.slug))>
                                    {image.map(|image| view! { <Picture image eager=true /> })}
                                    <span>{node.name}</span>
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </nav>
    }
}

#[component]
fn HomeSkeleton() -> impl IntoView {
    view! {
        <Progress />
        <div class="wrap sections" aria-hidden="true">
            <div class="skeleton tall"></div>
            <div class="skeleton tall"></div>
        </div>
    }
}
