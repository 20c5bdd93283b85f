//! What the address of a shelf asks for, and the address of what is asked for.

use crate::place::Page;
use crate::router::use_router;
use crate::shop_info::use_shop;
use domain::listing::ListingQuery;
use leptos::prelude::*;

/// The query that the address asks for; `category` reads the category's slug, or that there is none, from
/// a page that is a shelf. `pmin` and `pmax` are what a person types into the price fields: decimal, in the
/// store's currency.
pub fn use_listing_query(category: fn(&Page) -> Option<Option<String>>) -> Memo<ListingQuery> {
    let currency = use_shop().currency();
    use_router().watch(move |place| {
        let pairs = place.pairs().filter_map(|(key, value)| {
            let typed = match key.as_str() {
                "pmin" => "min",
                "pmax" => "max",
                _ => return Some((key, value)),
            };
            currency.parse(&value).map(|amount| (typed.to_owned(), amount.0.to_string()))
        });
        Some(ListingQuery::from_pairs(category(&place.page)?, pairs))
    })
}

/// The path of a shelf below the language.
pub fn shelf_path(query: &ListingQuery) -> String {
    match &query.category {
        Some(category) => format!("/c/{category}{}", query.to_query_string()),
        None => format!("/search{}", query.to_query_string()),
    }
}
