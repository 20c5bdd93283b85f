//! A shelf of a category, or of a search: filters, order, cards, pages.

use crate::catalog::api::GetListing;
use crate::catalog::card::cards;
use crate::catalog::facets::facets;
use crate::catalog::infinite::{Infinite, LIST_ID};
use crate::catalog::listing_query::{shelf_path, use_listing_query};
use crate::catalog::seen::use_seen;
use crate::catalog::toolbar::toolbar;
use crate::i18n::{T, use_t};
use crate::layout::drawn::problem_view;
use crate::load::{Arrival, load};
use crate::place::Page;
use crate::recommend::shelf::recommended;
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::breadcrumbs::breadcrumbs;
use crate::ui::head::{PageHead, set_head};
use crate::ui::live::part;
use crate::ui::pager::pager;
use domain::listing::{Listing, ListingQuery};
use domain::related::Source;
use leptos::prelude::*;
use maud::{Markup, html};

/// The first cards of a shelf are on the first screen.
const EAGER_CARDS: usize = 4;

/// The page of a category.
#[component]
pub fn CategoryPage() -> impl IntoView {
    let query = use_listing_query(|page| match page {
        Page::Category(category) => Some(Some(category.clone())),
        _ => None,
    });
    view! { <ShelfPage query /> }
}

/// Loads and shows a shelf. Going back finds it as it was left, with what was scrolled in.
#[component]
pub fn ShelfPage(query: Memo<ListingQuery>) -> impl IntoView {
    let seen = use_seen();
    let lang = use_t().lang;
    let wanted = move || {
        query.with(|query| {
            let is_new = seen.shelf(&shelf_path(query)).is_none();
            let (category, query) = (query.category.clone(), query.to_query_string());
            is_new.then_some(GetListing { category, query, lang })
        })
    };
    let listing = load(wanted, true);
    let body = part(move || match listing.get() {
        Arrival::Waiting => skeleton(),
        Arrival::Problem(problem) => problem_view(problem),
        Arrival::Ready(listing) => {
            let query = query.get_untracked();
            seen.keep_shelf(&shelf_path(&query), &listing);
            view! { <ShelfBody query listing /> }.into_any()
        }
        Arrival::Known => {
            let query = query.get_untracked();
            let listing = seen.shelf(&shelf_path(&query)).unwrap_or_default();
            view! { <ShelfBody query listing /> }.into_any()
        }
    });
    view! { <div class=format!("wrap {}", styles::LISTING_PAGE)>{body}</div> }
}

#[component]
fn ShelfBody(query: ListingQuery, listing: Listing) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let title = title(t, &query, &listing);
    let canonical = shelf_path(&ListingQuery {
        category: query.category.clone(),
        page: query.page,
        ..ListingQuery::default()
    });
    set_head(&if query.category.is_some() {
        let description = t.category_description(&title);
        PageHead { title: title.clone(), description, path: Some(canonical), image: None }
    } else {
        // A search page is not for other search engines.
        PageHead::untold(&title)
    });
    let pages = listing.page_count();
    let top = top(t, &title, &listing).into_string();
    let filters = facets(t, shop, &query, &listing).into_string();
    let shelf = shelf(t, shop, &query, &listing).into_string();
    let numbers =
        pager(t, query.page, pages, |n| t.href(&shelf_path(&query.at_page(n)))).into_string();
    view! {
        <div class="above" inner_html=top></div>
        <div class="columns">
            <div class="side" inner_html=filters></div>
            <div>
                <div inner_html=shelf></div>
                <Infinite query pages first_count=listing.cards.len() />
                <div inner_html=numbers></div>
            </div>
        </div>
    }
}

fn title(t: T, query: &ListingQuery, listing: &Listing) -> String {
    match (&listing.category, query.text.is_empty()) {
        (Some(category), _) => category.name.clone(),
        (None, false) => t.results_for(&query.text),
        (None, true) => t.all_products().to_owned(),
    }
}

/// Where one is, how much there is, and the level below.
fn top(t: T, title: &str, listing: &Listing) -> Markup {
    let link = |slug: &str| format!("/c/{slug}");
    let steps: Vec<(&str, String)> =
        listing.breadcrumbs.iter().map(|step| (step.name.as_str(), link(&step.slug))).collect();
    let children = listing.category.as_ref().map_or(&[][..], |category| &category.children);
    html! {
        (breadcrumbs(t, &steps, title))
        header class="top" {
            h1 class="page-title" tabindex="-1" { (title) }
            p class="muted small num" role="status" { (t.n_products(listing.total)) }
            @if let Some(text) = &listing.corrected {
                @let search = ListingQuery { text: text.clone(), page: 1, ..ListingQuery::default() };
                p class="meant" {
                    (t.did_you_mean()) " "
                    a class="text-link" href=(t.href(&shelf_path(&search))) { (text) }
                }
            }
        }
        @if !children.is_empty() {
            nav class="children" aria-label=(t.subcategories()) {
                ul {
                    @for child in children {
                        li {
                            a class="chip" href=(t.href(&link(&child.slug))) {
                                (child.name)
                                span class="muted num" { (child.product_count) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn shelf(t: T, shop: Shopfront, query: &ListingQuery, listing: &Listing) -> Markup {
    html! {
        h2 class="sr" { (t.products()) }
        (toolbar(t, query))
        @if listing.cards.is_empty() {
            (nothing(t, query))
            @if !listing.instead.is_empty() {
                (recommended(t, shop, Source::EmptySearch, "", &listing.instead))
            }
        } @else {
            ul class="shelf" id=(LIST_ID) { (cards(t, shop, &listing.cards, EAGER_CARDS)) }
        }
    }
}

/// An empty shelf says how to get to a full one.
fn nothing(t: T, query: &ListingQuery) -> Markup {
    let (text, path, way) = if query.filter_count() > 0 {
        (t.nothing_with_filters(), shelf_path(&query.without_filters()), t.clear_filters())
    } else if !query.text.is_empty() {
        (t.search_tips(), "/c".to_owned(), t.all_categories())
    } else {
        (t.nothing_found(), "/c".to_owned(), t.all_categories())
    };
    html! {
        div class="nothing" {
            p { (text) }
            a class="button primary" href=(t.href(&path)) { (way) }
        }
    }
}

/// What stands there while a shelf loads: the same grid, so nothing moves.
fn skeleton() -> AnyView {
    let ghosts = html! { @for _ in 0..10 { li { div class="skeleton" {} } } };
    view! { <ul class="shelf full ghost" aria-hidden="true" inner_html=ghosts.into_string()></ul> }
        .into_any()
}
