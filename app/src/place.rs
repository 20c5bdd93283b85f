//! Where the visitor is: the address as the app understands it. Every route of the shop is here.

use domain::lang::Lang;
use domain::listing::percent_decode;

/// A page of the shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// `/{lang}`
    Home,
    /// `/{lang}/c`
    Categories,
    /// `/{lang}/c/{category}`
    Category(String),
    /// `/{lang}/p/{product}`
    Product(String),
    /// `/{lang}/search`
    Search,
    /// `/{lang}/promotions`
    Promotions,
    /// `/{lang}/promotions/{code}`
    Promotion(String),
    /// `/{lang}/flash`
    Flash,
    /// `/{lang}/groups/{token}`
    Group(String),
    /// `/{lang}/cart`
    Cart,
    /// `/{lang}/checkout`
    Checkout,
    /// `/{lang}/orders/{number}`
    Order(String),
    /// `/{lang}/track`
    Track,
    /// `/{lang}/account` and what is below it
    Account(String),
    /// `/{lang}/community` and what is below it
    Community(String),
    /// `/{lang}/help/{page}`
    Help(String),
    /// Anything else.
    Unknown,
}

impl Page {
    /// The page that a path leads to; a slash at its end makes no difference.
    pub fn of_path(path: &str) -> Self {
        let mut segments = path.trim_matches('/').split('/');
        if segments.next().and_then(Lang::from_slug).is_none() {
            return Self::Unknown;
        }
        let rest: Vec<String> = segments.map(percent_decode).collect();
        match rest.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            [] => Self::Home,
            ["c"] => Self::Categories,
            ["c", category] => Self::Category(category.to_owned()),
            ["p", product] => Self::Product(product.to_owned()),
            ["search"] => Self::Search,
            ["promotions"] => Self::Promotions,
            ["promotions", code] => Self::Promotion(code.to_owned()),
            ["flash"] => Self::Flash,
            ["groups", token] => Self::Group(token.to_owned()),
            ["cart"] => Self::Cart,
            ["checkout"] => Self::Checkout,
            ["orders", number] => Self::Order(number.to_owned()),
            ["track"] => Self::Track,
            ["account"] => Self::Account(String::new()),
            ["account", page] if is_account_page(page) => Self::Account(page.to_owned()),
            ["community", ..] => Self::Community(rest[1..].join("/")),
            ["help", page] => Self::Help(page.to_owned()),
            _ => Self::Unknown,
        }
    }

    /// Whether it is found whatever the data says, and sets nothing in the visitor's browser: only of
    /// such a page may a part be sent before the rest is known.
    pub const fn is_always_found(&self) -> bool {
        matches!(
            self,
            Self::Home | Self::Categories | Self::Search | Self::Promotions | Self::Flash
        )
    }

    /// Whether both are drawn by the same component, which then only follows the address.
    pub fn is_same_kind(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// The pages below `/account`.
fn is_account_page(page: &str) -> bool {
    let known = [
        "sign-in",
        "register",
        "sent",
        "verify",
        "reset",
        "orders",
        "points",
        "coupons",
        "favourites",
        "addresses",
        "reviews",
        "profile",
        "security",
    ];
    known.contains(&page)
}

/// An address within the shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page it leads to.
    pub page: Page,
    /// Path, as it stands in the address.
    pub path: String,
    /// Query string without its `?`.
    pub search: String,
}

impl Place {
    /// Reads path and query string; a fragment is left out.
    pub fn parse(address: &str) -> Self {
        let address = address.split('#').next().unwrap_or_default();
        let (path, search) = address.split_once('?').unwrap_or((address, ""));
        Self { page: Page::of_path(path), path: path.to_owned(), search: search.to_owned() }
    }

    /// The decoded pairs of the query string.
    pub fn pairs(&self) -> impl Iterator<Item = (String, String)> {
        self.search.split('&').filter_map(|pair| {
            let (key, value) = pair.split_once('=')?;
            Some((percent_decode(key), percent_decode(value)))
        })
    }

    /// The first value of a key in the query string.
    pub fn query(&self, key: &str) -> Option<String> {
        self.pairs().find(|(name, _)| name == key).map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_pages() {
        assert_eq!(Page::of_path("/zh-hant"), Page::Home);
        assert_eq!(Page::of_path("/en/"), Page::Home);
        assert_eq!(Page::of_path("/en/c/tea"), Page::Category("tea".to_owned()));
        assert_eq!(Page::of_path("/en/p/%E8%8C%B6"), Page::Product("茶".to_owned()));
        assert_eq!(Page::of_path("/en/help/guide/"), Page::Help("guide".to_owned()));
        assert_eq!(Page::of_path("/en/community"), Page::Community(String::new()));
        assert_eq!(Page::of_path("/en/community/t/5"), Page::Community("t/5".to_owned()));
        assert_eq!(Page::of_path("/en/account"), Page::Account(String::new()));
        assert_eq!(Page::of_path("/en/account/orders"), Page::Account("orders".to_owned()));
        for nowhere in ["/", "/de", "/en/x", "/en/account/x", "/en/c/tea/more", "/c/tea", ""] {
            assert_eq!(Page::of_path(nowhere), Page::Unknown, "{nowhere}");
        }
    }

    #[test]
    fn queries_are_decoded() {
        let place = Place::parse("/en/search?q=green+tea&f.brand=a%26b&q=2#top");
        assert_eq!((place.path.as_str(), &place.page), ("/en/search", &Page::Search));
        assert_eq!(place.query("q").as_deref(), Some("green tea"));
        assert_eq!(place.query("f.brand").as_deref(), Some("a&b"));
        assert_eq!(place.query("none"), None);
    }

    #[test]
    fn one_component_draws_one_kind() {
        let tea = Page::of_path("/en/c/tea");
        assert!(tea.is_same_kind(&Page::of_path("/en/c/oil")));
        assert!(!tea.is_same_kind(&Page::of_path("/en/c")));
    }
}
