//! What the address of a shelf asks for, and the address of what is asked for.

use crate::shop_info::use_shop;
use domain::listing::ListingQuery;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

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
