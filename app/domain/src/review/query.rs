//! Which reviews of a product, in which order: read from an address, written as one.

use super::read_stars;
use crate::listing::percent_encode;
use crate::text::clean_line;

/// The order of a list of reviews.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By [`rank`].
    #[default]
    Helpful,
    /// The newest first.
    Newest,
    /// Five stars first.
    Best,
    /// One star first.
    Worst,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Helpful, Self::Newest, Self::Best, Self::Worst];

    /// Code in an address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Helpful => "helpful",
            Self::Newest => "newest",
            Self::Best => "best",
            Self::Worst => "worst",
        }
    }

    /// Reads a code; what is none is the default.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.code() == code).unwrap_or_default()
    }
}

/// Which reviews of a product, in which order, from where on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewQuery {
    /// With so many stars only.
    pub stars: Option<u8>,
    /// With something that was added later.
    pub followed_up: bool,
    /// Of the variant with this SKU.
    pub sku: Option<String>,
    /// Order.
    pub sort: Sort,
    /// Where the page begins: key and id of the last review before it.
    pub after: Option<(i64, i64)>,
}

impl ReviewQuery {
    /// Reads what an address says; what makes no sense in it is left out.
    pub fn read(stars: &str, only: &str, sku: &str, sort: &str, after: &str) -> Self {
        let after =
            after.split_once('.').and_then(|(key, id)| Some((key.parse().ok()?, id.parse().ok()?)));
        Self {
            stars: read_stars(stars),
            followed_up: only == "added",
            sku: (only == "this" && !sku.is_empty()).then(|| clean_line(sku)),
            sort: Sort::from_code(sort),
            after,
        }
    }

    /// As the query string of a product's address, without `?`; `sku` is the variant that the page shows.
    /// Where a page begins stands in it only when `after` is given.
    pub fn to_address(&self, sku: &str, after: Option<(i64, i64)>) -> String {
        let mut pairs = Vec::new();
        if !sku.is_empty() {
            pairs.push(("sku", sku.to_owned()));
        }
        if let Some(stars) = self.stars {
            pairs.push(("stars", stars.to_string()));
        }
        if self.followed_up {
            pairs.push(("only", "added".to_owned()));
        } else if self.sku.is_some() {
            pairs.push(("only", "this".to_owned()));
        }
        if self.sort != Sort::default() {
            pairs.push(("sort", self.sort.code().to_owned()));
        }
        if let Some((key, id)) = after {
            pairs.push(("after", format!("{key}.{id}")));
        }
        let mut text = String::new();
        for (name, value) in pairs {
            text.push_str(if text.is_empty() { "" } else { "&" });
            text.push_str(name);
            text.push('=');
            percent_encode(&value, &mut text);
        }
        text
    }
}
