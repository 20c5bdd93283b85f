//! What this tab already holds of the catalogue, so that a product opened from a shelf stands there
//! at once and a shelf gone back to is as it was left.

use domain::catalog::ProductCard;
use domain::listing::Listing;
use leptos::prelude::*;
use std::collections::{HashMap, VecDeque};

const MAX_SHELVES: usize = 12;

/// Cards opened and shelves shown in this tab; empty on the server.
#[derive(Clone, Copy)]
pub struct Seen(StoredValue<Memory>);

#[derive(Default)]
struct Memory {
    cards: HashMap<String, ProductCard>,
    shelves: VecDeque<(String, Listing)>,
}

impl Seen {
    /// Puts an empty memory where pages find it.
    pub fn provide() {
        provide_context(Self(StoredValue::new(Memory::default())));
    }

    /// Keeps the card that was just opened.
    pub fn keep_card(self, card: &ProductCard) {
        self.0.update_value(|memory| {
            memory.cards.insert(card.slug.clone(), card.clone());
        });
    }

    /// The card of a product that was opened from a shelf.
    pub fn card(self, slug: &str) -> Option<ProductCard> {
        self.0.with_value(|memory| memory.cards.get(slug).cloned())
    }

    /// Keeps a shelf under its address, with everything that was scrolled in.
    pub fn keep_shelf(self, address: &str, listing: Listing) {
        self.0.update_value(|memory| {
            memory.shelves.retain(|(known, _)| known != address);
            memory.shelves.push_back((address.to_owned(), listing));
            if memory.shelves.len() > MAX_SHELVES {
                memory.shelves.pop_front();
            }
        });
    }

    /// The shelf as it was left.
    pub fn shelf(self, address: &str) -> Option<Listing> {
        self.0.with_value(|memory| {
            memory.shelves.iter().find(|(known, _)| known == address).map(|(_, l)| l.clone())
        })
    }
}

/// This tab's memory.
pub fn use_seen() -> Seen {
    expect_context::<Seen>()
}
