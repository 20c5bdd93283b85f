//! What a shopper asks of a shelf, and how that reads in an address. Parsing never fails: what makes
//! no sense in a query string is left out.

use crate::catalog::{CategoryNode, Link, ProductCard};
use crate::money::Money;
use serde::{Deserialize, Serialize};
use serde_tuple::{Deserialize_tuple, Serialize_tuple};

/// Cards on one page of a listing.
pub const PAGE_SIZE: u32 = 24;
/// The last page an address may ask for.
pub const MAX_PAGE: u32 = 10_000;
/// Longest search text, in characters.
pub const MAX_QUERY_CHARS: usize = 100;
/// Most values that one address may select, over all facets.
const MAX_SELECTED: usize = 40;

/// Order of a listing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// Best match; in a category the shop's own order.
    #[default]
    Relevance,
    /// Most sold first.
    Sales,
    /// Cheapest first.
    PriceAsc,
    /// Dearest first.
    PriceDesc,
    /// Newest first.
    Newest,
    /// Best rated first.
    Rating,
}

impl Sort {
    /// All, in the order they are offered.
    pub const ALL: [Self; 6] =
        [Self::Relevance, Self::Sales, Self::PriceAsc, Self::PriceDesc, Self::Newest, Self::Rating];

    /// The value of `?sort=`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Sales => "sales",
            Self::PriceAsc => "price",
            Self::PriceDesc => "price-desc",
            Self::Newest => "newest",
            Self::Rating => "rating",
        }
    }

    /// Reads `?sort=`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.code() == code)
    }
}

/// What a shelf shows: parsed from an address, written back to one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListingQuery {
    /// Category slug; it stands in the path, not in the query string.
    pub category: Option<String>,
    /// Search text, trimmed; empty when there is none.
    pub text: String,
    /// Selected facet values by attribute code (`brand` is one of them), sorted; values of one attribute
    /// are alternatives, attributes narrow each other.
    pub facets: Vec<(String, Vec<String>)>,
    /// Lowest price.
    pub price_min: Option<Money>,
    /// Highest price.
    pub price_max: Option<Money>,
    /// Only what can be bought now.
    pub in_stock: bool,
    /// Order.
    pub sort: Sort,
    /// Page, from 1.
    pub page: u32,
}

impl ListingQuery {
    /// Reads decoded pairs of a query string. Facets are `f.material=cotton`, repeated for more values.
    pub fn from_pairs<K: AsRef<str>, V: AsRef<str>>(
        category: Option<String>,
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let mut query = Self { category, page: 1, ..Self::default() };
        let mut selected = 0;
        for (key, value) in pairs {
            let value = value.as_ref();
            match key.as_ref() {
                "q" => query.text = value.trim().chars().take(MAX_QUERY_CHARS).collect(),
                "min" => query.price_min = parse_minor(value),
                "max" => query.price_max = parse_minor(value),
                "stock" => query.in_stock = value == "1",
                "sort" => query.sort = Sort::from_code(value).unwrap_or_default(),
                "page" => query.page = value.parse().unwrap_or(1).clamp(1, MAX_PAGE),
                key => {
                    let Some(code) = key.strip_prefix("f.") else { continue };
                    if is_code(code) && is_code(value) && selected < MAX_SELECTED {
                        let values = query.selected_mut(code);
                        if !values.iter().any(|v| v == value) {
                            values.push(value.to_owned());
                            selected += 1;
                        }
                    }
                }
            }
        }
        query.facets.iter_mut().for_each(|(_, values)| values.sort());
        query
    }

    /// The selected values of an attribute.
    pub fn selected(&self, code: &str) -> &[String] {
        let found = self.facets.iter().find(|(known, _)| known == code);
        found.map_or(&[], |(_, values)| values)
    }

    /// The same to be changed; a list in order, since few are selected at once.
    fn selected_mut(&mut self, code: &str) -> &mut Vec<String> {
        let at = self.facets.binary_search_by(|(known, _)| known.as_str().cmp(code));
        let at = at.unwrap_or_else(|at| {
            self.facets.insert(at, (code.to_owned(), Vec::new()));
            at
        });
        &mut self.facets[at].1
    }

    /// Reads a query string with or without its `?`, percent-encoded.
    pub fn parse(category: Option<String>, query_string: &str) -> Self {
        let pairs = query_string.trim_start_matches('?').split('&').filter_map(|pair| {
            let (key, value) = pair.split_once('=')?;
            Some((percent_decode(key), percent_decode(value)))
        });
        Self::from_pairs(category, pairs)
    }

    /// The pairs that give this query again, in a fixed order, defaults left out.
    pub fn to_pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        let mut push = |key: &str, value: String| pairs.push((key.to_owned(), value));
        if !self.text.is_empty() {
            push("q", self.text.clone());
        }
        for (code, values) in &self.facets {
            for value in values {
                push(&format!("f.{code}"), value.clone());
            }
        }
        if let Some(price) = self.price_min {
            push("min", price.0.to_string());
        }
        if let Some(price) = self.price_max {
            push("max", price.0.to_string());
        }
        if self.in_stock {
            push("stock", "1".to_owned());
        }
        if self.sort != Sort::default() {
            push("sort", self.sort.code().to_owned());
        }
        if self.page > 1 {
            push("page", self.page.to_string());
        }
        pairs
    }

    /// The query string with its `?`, percent-encoded; empty when everything is at its default.
    pub fn to_query_string(&self) -> String {
        let mut text = String::new();
        for (key, value) in self.to_pairs() {
            text.push(if text.is_empty() { '?' } else { '&' });
            text.push_str(&key);
            text.push('=');
            percent_encode(&value, &mut text);
        }
        text
    }

    /// The same shelf with one facet value switched on or off, from its first page.
    pub fn toggled(&self, code: &str, value: &str) -> Self {
        let mut query = Self { page: 1, ..self.clone() };
        let values = query.selected_mut(code);
        match values.iter().position(|v| v == value) {
            Some(at) => drop(values.remove(at)),
            None => values.push(value.to_owned()),
        }
        values.sort();
        query.facets.retain(|(_, values)| !values.is_empty());
        query
    }

    /// The same shelf on another page.
    pub fn at_page(&self, page: u32) -> Self {
        Self { page, ..self.clone() }
    }

    /// Category and search text alone: every filter cleared.
    pub fn without_filters(&self) -> Self {
        Self {
            category: self.category.clone(),
            text: self.text.clone(),
            sort: self.sort,
            page: 1,
            ..Self::default()
        }
    }

    /// How many filters are on.
    pub fn filter_count(&self) -> usize {
        self.facets.iter().map(|(_, values)| values.len()).sum::<usize>()
            + usize::from(self.price_min.is_some() || self.price_max.is_some())
            + usize::from(self.in_stock)
    }
}

fn parse_minor(text: &str) -> Option<Money> {
    text.parse().ok().filter(|minor| (0..=1_000_000_000_000).contains(minor)).map(Money)
}

/// Codes are lower-case ASCII words: they stand in addresses and in the database.
fn is_code(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Percent-encodes everything but RFC 3986 unreserved characters.
pub fn percent_encode(text: &str, into: &mut String) {
    const HEX: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            into.push(byte as char);
        } else {
            into.extend(['%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
        }
    }
}

/// Undoes percent-encoding and `+` for space; what isn't UTF-8 afterwards becomes U+FFFD.
pub fn percent_decode(text: &str) -> String {
    let hex = |b: Option<&u8>| b.and_then(|b| char::from(*b).to_digit(16));
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let pair =
            if byte == b'%' { hex(bytes.get(at + 1)).zip(hex(bytes.get(at + 2))) } else { None };
        match pair {
            Some((high, low)) => decoded.push((high * 16 + low) as u8),
            None if byte == b'+' => decoded.push(b' '),
            None => decoded.push(byte),
        }
        at += if pair.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// A facet: one attribute with the values found on this shelf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Facet {
    /// Attribute code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Values with counts, most frequent first; selected ones are always there.
    pub options: Vec<FacetOption>,
}

/// A value of a facet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct FacetOption {
    /// Value code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// `#rrggbb` when the value is a colour.
    pub swatch: Option<String>,
    /// Products a shopper would see with this value added, other facets as they are.
    pub count: u32,
    /// Whether it is selected.
    pub selected: bool,
}

/// A page of a shelf.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Listing {
    /// The category, when it is one, without its parents.
    pub category: Option<CategoryNode>,
    /// From the top of the tree to the category's parent.
    pub breadcrumbs: Vec<Link>,
    /// Products that match.
    pub total: u32,
    /// This page's cards; what is out of stock comes last.
    pub cards: Vec<ProductCard>,
    /// Facets with counts that match the filter.
    pub facets: Vec<Facet>,
    /// Lowest and highest price on the shelf before the price filter.
    pub price_range: Option<(Money, Money)>,
    /// The search text with its misspelt words put right, when it has any.
    pub corrected: Option<String>,
    /// When nothing was found: what others buy.
    pub instead: Vec<ProductCard>,
}

/// What a half-typed search text may come to, the likeliest of each kind first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Suggestions {
    /// Whole texts to search for.
    pub queries: Vec<String>,
    /// Categories whose name has the text.
    pub categories: Vec<Link>,
    /// Products on sale.
    pub products: Vec<ProductCard>,
}

impl Listing {
    /// How many pages there are, at least 1.
    pub fn page_count(&self) -> u32 {
        self.total.div_ceil(PAGE_SIZE).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nonsense_is_left_out() {
        let query = ListingQuery::from_pairs(
            None,
            [
                ("page", "-3"),
                ("sort", "zzz"),
                ("f.MAT'", "x"),
                ("f.material", "<b>"),
                ("min", "1e9"),
            ],
        );
        assert_eq!(query, ListingQuery { page: 1, ..ListingQuery::default() });
        assert_eq!(query.to_query_string(), "");
    }

    #[test]
    fn toggling_twice_changes_nothing_but_the_page() {
        let query = ListingQuery::from_pairs(None, [("f.colour", "red"), ("page", "3")]);
        let there = query.toggled("material", "cotton");
        assert_eq!(there.to_query_string(), "?f.colour=red&f.material=cotton");
        assert_eq!(there.toggled("material", "cotton"), query.at_page(1));
    }

    proptest! {
        #[test]
        fn an_address_reads_back(
            text in "[^\\s]{0,20}",
            values in proptest::collection::btree_map("[a-z]{1,5}", proptest::collection::btree_set("[a-z0-9-]{1,5}", 1..3), 0..4),
            min in proptest::option::of(0_i64..1_000_000),
            in_stock: bool, sort in 0_usize..6, page in 1_u32..50,
        ) {
            let query = ListingQuery {
                category: None, text,
                facets: values.into_iter().map(|(k, v)| (k, v.into_iter().collect())).collect(),
                price_min: min.map(Money), price_max: None, in_stock, sort: Sort::ALL[sort], page,
            };
            prop_assert_eq!(&ListingQuery::from_pairs(None, query.to_pairs()), &query);
            prop_assert_eq!(ListingQuery::parse(None, &query.to_query_string()), query);
        }
    }
}
