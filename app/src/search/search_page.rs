//! The page of search results: a shelf without a category.

use crate::catalog::listing_page::ShelfPage;
use crate::catalog::listing_query::use_listing_query;
use crate::place::Page;
use leptos::prelude::*;

/// Results for `?q=`, or every product when nothing is asked.
#[component]
pub fn SearchPage() -> impl IntoView {
    let query = use_listing_query(|page| matches!(page, Page::Search).then_some(None));
    view! { <ShelfPage query /> }
}
