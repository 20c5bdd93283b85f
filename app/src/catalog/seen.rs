//! What this tab already holds of the catalogue, so that a product opened from a shelf stands there
//! at once and a shelf gone back to is as it was left.

use crate::IN_BROWSER;
use domain::catalog::ProductCard;
use domain::listing::Listing;
use leptos::prelude::*;
use std::collections::VecDeque;

const MAX_CARDS: usize = 400;
const MAX_SHELVES: usize = 12;

/// Cards and shelves shown in this tab; empty on the server.
#[derive(Clone, Copy)]
pub struct Seen(StoredValue<Memory>);

#[derive(Default)]
struct Memory {
    cards: Vec<ProductCard>,
    shelves: VecDeque<(String, Listing)>,
}

impl Seen {
    /// Puts an empty memory where pages find it.
    pub fn provide() {
        provide_context(Self(StoredValue::new(Memory::default())));
    }

    /// Keeps cards that are shown.
    pub fn keep_cards(self, cards: &[ProductCard]) {
        if IN_BROWSER {
            self.0.update_value(|memory| {
                for card in cards {
                    memory.cards.retain(|known| known.slug != card.slug);
                    memory.cards.push(card.clone());
                }
                let too_many = memory.cards.len().saturating_sub(MAX_CARDS);
                memory.cards.drain(..too_many);
            });
        }
    }

    /// The card of a product that was opened from a shelf.
    pub fn card(self, slug: &str) -> Option<ProductCard> {
        self.0.with_value(|memory| memory.cards.iter().find(|card| card.slug == slug).cloned())
    }

    /// Keeps a shelf under its address.
    pub fn keep_shelf(self, address: &str, listing: &Listing) {
        if !IN_BROWSER {
            return;
        }
        self.keep_cards(&listing.cards);
        self.0.update_value(|memory| {
            memory.shelves.retain(|(known, _)| known != address);
            memory.shelves.push_back((address.to_owned(), listing.clone()));
            if memory.shelves.len() > MAX_SHELVES {
                memory.shelves.pop_front();
            }
        });
    }

    /// Adds what was scrolled in to a shelf.
    pub fn extend_shelf(self, address: &str, cards: &[ProductCard]) {
        self.0.update_value(|memory| {
            if let Some((_, shelf)) = memory.shelves.iter_mut().find(|(known, _)| known == address)
            {
                shelf.cards.extend_from_slice(cards);
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
