//! What goes in: items with their attributes, and what people do with items.

use serde::{Deserialize, Serialize};

/// The number an item has in the shop.
pub type ItemId = u64;

/// What may be suggested, with what is known of it before anybody bought it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// Its number.
    pub id: ItemId,
    /// The words of its name in their order, and values of its attributes.
    pub tokens: Vec<String>,
    /// Its category.
    pub category: Option<String>,
    /// Its brand.
    pub brand: Option<String>,
}

/// What somebody did with an item: how much a line of a basket says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Event {
    /// Looked at it.
    View,
    /// Searched, and opened it.
    Search,
    /// Put it into the cart.
    CartAdd,
    /// Bought it.
    Purchase,
}

impl Event {
    /// How much of a bought item the event counts for: halves, so that sums are exact in any order.
    #[must_use]
    pub fn weight(self) -> f32 {
        match self {
            Self::View => 0.25,
            Self::Search | Self::CartAdd => 0.5,
            Self::Purchase => 1.0,
        }
    }
}
