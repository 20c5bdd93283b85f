//! A shelf of a category, or of a search: filters, order, cards, pages.

use crate::api_error::ApiError;
use crate::catalog::api::get_listing;
use crate::catalog::card::Card;
use crate::catalog::facets::Facets;
use crate::catalog::infinite::Infinite;
use crate::catalog::seen::use_seen;
use crate::catalog::toolbar::Toolbar;
use crate::i18n::use_t;
use crate::layout::not_found::NotFound;
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::breadcrumbs::Breadcrumbs;
use crate::ui::head::Head;
use crate::ui::progress::Progress;
use domain::listing::{Listing, ListingQuery};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The page of a category.
#[component]
pub fn CategoryPage() -> impl IntoView {
    let params = use_params_map();
    let category = Memo::new(move |_| params.with(|p| p.get("category")));
    let query = use_listing_query(category);
    view! { <ShelfPage query /> }
}

/// The query that the address asks for. `pmin` and `pmax` are what a person types into the price
/// fields: decimal, in the store's currency.
pub fn use_listing_query(category: Memo<Option<String>>) -> Memo<ListingQuery> {
    let currency = use_shop().currency();
    let map = use_query_map();
    Memo::new(move |_| {
        map.with(|map| {
            let pairs = map.clone().into_iter().flat_map(|(key, value)| {
                let typed = match key.as_ref() {
                    "pmin" => Some("min"),
                    "pmax" => Some("max"),
                    _ => None,
                };
                match typed {
                    Some(key) => currency.parse(&value).map(|m| (key.to_owned(), m.0.to_string())),
                    None => Some((key.to_string(), value)),
                }
            });
            ListingQuery::from_pairs(category.get(), pairs.collect::<Vec<_>>())
        })
    })
}

/// The path of a shelf below the language.
pub fn shelf_path(query: &ListingQuery) -> String {
    match &query.category {
        Some(category) => format!("/c/{category}{}", query.to_query_string()),
        None => format!("/search{}", query.to_query_string()),
    }
}

/// Loads and shows a shelf.
#[component]
pub fn ShelfPage(query: Memo<ListingQuery>) -> impl IntoView {
    let t = use_t();
    let seen = use_seen();
    let listing = Resource::new_blocking(
        move || query.get(),
        move |query| async move {
            // Going back finds the shelf as it was left, with what was scrolled in.
            match seen.shelf(&shelf_path(&query)) {
                Some(listing) => Ok(listing),
                None => get_listing(query.category.clone(), query.to_query_string(), t.lang).await,
            }
        },
    );
    let body = move || {
        Suspend::new(async move {
            match listing.await {
                Ok(listing) => {
                    let query = query.get_untracked();
                    seen.keep_shelf(&shelf_path(&query), listing.clone());
                    view! { <ShelfBody query listing /> }.into_any()
                }
                Err(ApiError::NotFound) => view! { <NotFound /> }.into_any(),
                Err(_) => {
                    view! { <p class="notice bad" role="alert">{t.went_wrong()}</p> }.into_any()
                }
            }
        })
    };
    view! {
        <div class=format!("wrap {}", styles::LISTING_PAGE)>
            <Transition fallback=ShelfSkeleton>{body}</Transition>
        </div>
    }
}

#[component]
fn ShelfBody(query: ListingQuery, listing: Listing) -> impl IntoView {
    let t = use_t();
    let title = match (&listing.category, query.text.is_empty()) {
        (Some(category), _) => category.name.clone(),
        (None, false) => t.results_for(&query.text),
        (None, true) => t.all_products().to_owned(),
    };
    let canonical = shelf_path(&ListingQuery {
        category: query.category.clone(),
        page: query.page,
        ..ListingQuery::default()
    });
    let page_count = listing.page_count();
    let steps = listing
        .breadcrumbs
        .iter()
        .map(|link| (link.name.clone(), format!("/c/{}", link.slug)))
        .collect();
    let children = listing.category.as_ref().map(|c| c.children.clone()).unwrap_or_default();
    let address = shelf_path(&query);
    let is_empty = listing.cards.is_empty();
    view! {
        // A search page is not for other search engines.
        {if query.category.is_some() {
            view! { <Head title=title.clone() description=t.category_description(&title) path=canonical /> }
        } else {
            view! { <Head title=title.clone() description=String::new() /> }
        }}
        <Breadcrumbs steps current=title.clone() />
        <header class="top">
            <h1 class="page-title" tabindex="-1">{title}</h1>
            <p class="muted small num" role="status">{t.n_products(listing.total)}</p>
        </header>
        {(!children.is_empty())
            .then(|| {
                view! {
                    <nav class="children" aria-label=t.subcategories()>
                        <ul>
                            {children
                                .into_iter()
                                .map(|child| {
                                    view! {
                                        <li>
                                            <a class="chip" href=t.href(&format!("/c/{}", child.slug))>
                                                {child.name}
                                                <span class="muted num">{child.product_count}</span>
                                            </a>
                                        </li>
                                    }
                                })
                                .collect_view()}
                        </ul>
                    </nav>
                }
            })}
        <div class="columns">
            <Facets query=query.clone() facets=listing.facets price_range=listing.price_range />
            <div>
                <h2 class="sr">{t.products()}</h2>
                <Toolbar query=query.clone() />
                {if is_empty {
                    view! { <Nothing query=query.clone() /> }.into_any()
                } else {
                    view! {
                        <ul class="shelf">
                            {listing
                                .cards
                                .into_iter()
                                .enumerate()
                                .map(|(index, card)| view! { <Card card eager={index < 4} /> })
                                .collect_view()}
                        </ul>
                    }
                        .into_any()
                }}
                <Infinite query page_count address />
            </div>
        </div>
    }
}

/// An empty shelf says how to get to a full one.
#[component]
fn Nothing(query: ListingQuery) -> impl IntoView {
    let t = use_t();
    let has_filters = query.filter_count() > 0;
    view! {
        <div class="nothing">
            <p>{if has_filters { t.nothing_with_filters() } else { t.nothing_found() }}</p>
            {if has_filters {
                view! {
                    <a class="button primary" href=t.href(&shelf_path(&query.without_filters()))>
                        {t.clear_filters()}
                    </a>
                }
            } else {
                view! {
                    <a class="button primary" href=t.href("/c")>
                        {t.all_categories()}
                    </a>
                }
            }}
        </div>
    }
}

/// What stands there while a shelf loads: the same grid, so nothing moves.
#[component]
fn ShelfSkeleton() -> impl IntoView {
    view! {
        <Progress />
        <ul class="shelf full ghost" aria-hidden="true">
            {(0..10).map(|_| view! { <li><div class="skeleton"></div></li> }).collect_view()}
        </ul>
    }
}
