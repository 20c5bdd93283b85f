//! Favourites 收藏: what is remembered of a product somebody keeps an eye on, and what of it is news.

use crate::catalog::ProductCard;
use crate::money::Money;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Most favourites of a member.
pub const MAX_FAVOURITES: usize = 300;

/// How a product stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What it costs for anybody who walks in: the least of its variants.
    pub price: Money,
    /// Whether a variant can be bought.
    pub is_in_stock: bool,
}

impl Standing {
    /// As its card says.
    pub fn of(card: &ProductCard) -> Self {
        let price = card.offer.map_or(card.price_min, |offer| offer.price);
        Self { price, is_in_stock: card.in_stock }
    }
}

/// What is remembered of a favourite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watch {
    /// What it cost when it was added.
    pub price_then: Money,
    /// How it stood when it was last looked at.
    pub last: Standing,
    /// Whether its owner wants to hear that it is back.
    pub tells_restock: bool,
    /// Whether its owner wants to hear that it is cheaper.
    pub tells_drop: bool,
}

/// What is worth a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It can be bought again.
    BackInStock,
    /// It costs less than it did, and less than when it was added: a price that goes up and back is no news.
    PriceDrop,
}

impl Watch {
    /// What is news now. Each event is news once, when what is seen is remembered with it as
    /// [`Watch::last`]. What can be bought again and is cheaper makes one letter: that it is back.
    pub fn news(&self, now: Standing) -> Option<News> {
        let is_back = now.is_in_stock && !self.last.is_in_stock;
        let is_cheaper = now.price < self.last.price && now.price < self.price_then;
        if is_back && self.tells_restock {
            Some(News::BackInStock)
        } else if is_cheaper && now.is_in_stock && self.tells_drop {
            Some(News::PriceDrop)
        } else {
            None
        }
    }
}

/// A favourite as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Favourite {
    /// The product, with what it costs now.
    pub card: ProductCard,
    /// What it cost when it was added.
    pub price_then: Money,
    /// When it was added.
    pub added_at: Timestamp,
    /// Whether its owner wants to hear that it is back.
    pub tells_restock: bool,
    /// Whether its owner wants to hear that it is cheaper.
    pub tells_drop: bool,
}

/// Why a command of favourites was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum FavouriteError {
    /// There are [`MAX_FAVOURITES`] already.
    #[error("there are as many favourites as there may be")]
    Full,
    /// There is no such product, or it is none of the favourites.
    #[error("there is no such product")]
    NotFound,
    /// Nobody is signed in here.
    #[error("nobody is signed in")]
    SignedOut,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(price: i64, is_in_stock: bool) -> Standing {
        Standing { price: Money(price), is_in_stock }
    }

    fn watch(then: i64, last: Standing) -> Watch {
        Watch { price_then: Money(then), last, tells_restock: true, tells_drop: true }
    }

    #[test]
    fn what_is_news() {
        let kept = watch(300, at(300, true));
        assert_eq!(kept.news(at(300, true)), None);
        assert_eq!(kept.news(at(299, true)), Some(News::PriceDrop));
        assert_eq!(kept.news(at(299, false)), None, "nobody can buy it");
        let gone = watch(300, at(300, false));
        assert_eq!(gone.news(at(300, true)), Some(News::BackInStock));
        assert_eq!(gone.news(at(200, true)), Some(News::BackInStock), "one letter");
        // Dearer than when it was added, and cheaper than yesterday: no news.
        assert_eq!(watch(300, at(400, true)).news(at(350, true)), None);
        assert_eq!(watch(300, at(400, true)).news(at(250, true)), Some(News::PriceDrop));
        let quiet = Watch { tells_restock: false, tells_drop: false, ..gone };
        assert_eq!(quiet.news(at(1, true)), None);
        let half = Watch { tells_restock: false, ..gone };
        assert_eq!(half.news(at(1, true)), Some(News::PriceDrop));
    }

    proptest! {
        #[test]
        fn what_was_told_is_not_told_again(
            then in 0..999_i64, price in 0..999_i64, is_in: bool, now in 0..999_i64, is_now: bool,
        ) {
            let kept = watch(then, at(price, is_in));
            let seen = Watch { last: at(now, is_now), ..kept };
            prop_assert_eq!(seen.news(at(now, is_now)), None);
        }
    }
}
