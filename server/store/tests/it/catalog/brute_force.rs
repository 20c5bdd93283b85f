//! What a listing must be, told from the drafts alone, without a database.

use super::drafts::NOW;
use domain::catalog::ProductState;
use domain::draft::ProductDraft;
use domain::lang::Lang;
use domain::listing::{ListingQuery, Sort};
use domain::money::Money;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A draft with what only the database knows of it.
pub struct Item {
    pub draft: ProductDraft,
    pub sold: i64,
    pub stars_x100: i32,
    pub reviews: i32,
}

pub fn in_stock(draft: &ProductDraft) -> bool {
    draft.variants.iter().any(|variant| variant.on_hand > 0)
}

pub fn is_on_sale(draft: &ProductDraft) -> bool {
    draft.state == ProductState::Listed
        && draft.listed_from.is_none_or(|from| from <= NOW)
        && draft.listed_until.is_none_or(|until| NOW < until)
        && (in_stock(draft) || !draft.unlist_when_sold_out)
}

/// The category and those above it.
pub fn path(category: &str) -> Vec<&str> {
    match category {
        "lavender" | "rose" => vec!["body", "oils", category],
        "oils" | "soaps" => vec!["body", category],
        "lamps" => vec!["home", category],
        top => vec![top],
    }
}

/// Which part of a query to leave out.
#[derive(Clone, Copy, PartialEq)]
pub enum Without<'a> {
    Nothing,
    Price,
    Facet(&'a str),
}

pub fn values_of(draft: &ProductDraft, code: &str) -> Vec<String> {
    if code == "brand" {
        return draft.brand.clone().into_iter().collect();
    }
    let found = draft.attributes.iter().find(|(attribute, _)| attribute == code);
    found.map(|(_, values)| values.clone()).unwrap_or_default()
}

pub fn matches(draft: &ProductDraft, query: &ListingQuery, without: Without) -> bool {
    let in_category = query.category.as_deref().is_none_or(|c| path(&draft.category).contains(&c));
    let has_values = query.facets.iter().all(|(code, wanted)| {
        without == Without::Facet(code)
            || values_of(draft, code).iter().any(|value| wanted.contains(value))
    });
    let has_price = without == Without::Price
        || draft.variants.iter().any(|variant| {
            query.price_min.is_none_or(|min| variant.price >= min)
                && query.price_max.is_none_or(|max| variant.price <= max)
        });
    is_on_sale(draft)
        && in_category
        && has_values
        && has_price
        && (!query.in_stock || in_stock(draft))
        && query.text.split_whitespace().all(|term| has_term(draft, term))
}

fn has_term(draft: &ProductDraft, term: &str) -> bool {
    let texts = Lang::ALL.into_iter().flat_map(|lang| {
        let values = draft.attributes.iter().flat_map(|(_, values)| values);
        let options = draft.options.iter().flat_map(|o| &o.values).map(|v| v.name.raw(lang));
        [draft.name.raw(lang), draft.tagline.raw(lang)]
            .into_iter()
            .chain(values.map(String::as_str))
            .chain(options)
            .map(str::to_owned)
            .chain(draft.brand.clone())
            .chain(path(&draft.category).iter().map(|slug| format!("{slug} 類")))
            .chain(path(&draft.category).iter().map(|slug| format!("all {slug}")))
            .collect::<Vec<_>>()
    });
    texts.into_iter().any(|text| text.contains(term))
        || draft.variants.iter().any(|v| v.sku == term)
}

/// Slugs of the whole shelf, in order.
pub fn shelf(items: &[Item], query: &ListingQuery) -> Vec<String> {
    let mut found: Vec<(usize, &Item)> = items
        .iter()
        .enumerate()
        .filter(|(_, item)| matches(&item.draft, query, Without::Nothing))
        .collect();
    found.sort_by_key(|(at, item)| key(*at, item, query));
    found.into_iter().map(|(_, item)| item.draft.slug.clone()).collect()
}

type Key = (bool, i64, Reverse<i32>, Reverse<i64>, Reverse<i64>, Reverse<usize>);

fn key(at: usize, item: &Item, query: &ListingQuery) -> Key {
    let draft = &item.draft;
    let prices = || draft.variants.iter().map(|variant| variant.price.0);
    let terms: Vec<&str> = query.text.split_whitespace().collect();
    let named = |term: &&str| Lang::ALL.into_iter().any(|lang| draft.name.raw(lang).contains(term));
    let first = match query.sort {
        Sort::Relevance if terms.is_empty() => draft.featured_rank.map_or(1_000, i64::from),
        Sort::Relevance => i64::from(!terms.iter().all(named)),
        Sort::PriceAsc => prices().min().unwrap(),
        Sort::PriceDesc => -prices().max().unwrap(),
        Sort::Rating => -i64::from(item.stars_x100),
        Sort::Sales | Sort::Newest => 0,
    };
    let reviews = if query.sort == Sort::Rating { item.reviews } else { 0 };
    let sold = if query.sort == Sort::Newest { 0 } else { item.sold };
    let newest = draft.created_at.0;
    (!in_stock(draft), first, Reverse(reviews), Reverse(sold), Reverse(newest), Reverse(at))
}

/// Facet code, value code: count and whether it is selected.
pub type Counts = BTreeMap<String, BTreeMap<String, (u32, bool)>>;

pub fn facets(items: &[Item], query: &ListingQuery) -> Counts {
    let known: [(&str, &[&str]); 4] = [
        ("brand", &["acorn", "birch", "cedar"]),
        ("material", &["cotton", "linen", "glass"]),
        ("colour", &["red", "blue", "green"]),
        ("occasion", &["gift", "travel"]),
    ];
    let mut facets = Counts::new();
    for (code, values) in known {
        for value in values {
            let has = |item: &&Item| values_of(&item.draft, code).iter().any(|v| v == value);
            let matching = items.iter().filter(|i| matches(&i.draft, query, Without::Facet(code)));
            let count = u32::try_from(matching.filter(has).count()).unwrap();
            let selected = query.selected(code).iter().any(|v| v == value);
            if count > 0 || selected {
                let facet = facets.entry(code.to_owned()).or_default();
                facet.insert((*value).to_owned(), (count, selected));
            }
        }
    }
    facets
}

pub fn price_range(items: &[Item], query: &ListingQuery) -> Option<(Money, Money)> {
    let matching = items.iter().filter(|item| matches(&item.draft, query, Without::Price));
    let prices: Vec<Money> =
        matching.flat_map(|item| item.draft.variants.iter().map(|v| v.price)).collect();
    Some((*prices.iter().min()?, *prices.iter().max()?))
}
