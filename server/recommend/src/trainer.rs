//! The accumulator: every basket that was ever added, four or five bytes a line. It can be saved, read back and
//! added to; training only reads it. Not the model.

use crate::bytes;
use crate::error::{RecommendError, Result};
use crate::item::{Event, ItemId};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

const MARK: [u8; 4] = *b"PzRt";

/// Collects baskets and trains models from them.
///
/// In memory a line takes 5 bytes, a basket 8 and a different item about 40.
#[derive(Clone, Debug, Default)]
pub struct Trainer {
    pub(crate) state: State,
    index: HashMap<ItemId, u32>,
}

/// What is stored.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub ids: Vec<ItemId>,
    /// One past the last line of each basket.
    pub ends: Vec<u32>,
    /// The day of each basket, 0 where nobody knows it.
    pub days: Vec<u32>,
    /// The item of each line, by its place in `ids`.
    pub items: Vec<u32>,
    pub events: Vec<Event>,
}

impl State {
    pub fn baskets(&self) -> impl Iterator<Item = (u32, &[u32], &[Event])> {
        let mut start = 0;
        self.ends.iter().zip(&self.days).map(move |(&end, &day)| {
            let range = start..end as usize;
            start = end as usize;
            (day, &self.items[range.clone()], &self.events[range])
        })
    }

    fn is_sound(&self) -> bool {
        let last = self.ends.last().map_or(0, |&end| end as usize);
        self.items.len() == last
            && self.events.len() == last
            && self.days.len() == self.ends.len()
            && self.ends.is_sorted()
            && self.items.iter().all(|&item| (item as usize) < self.ids.len())
    }
}

impl Trainer {
    /// One that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an order: the items that were bought together.
    ///
    /// # Errors
    /// `TooMany` when the lines can't be numbered any more; then nothing was added.
    pub fn add_basket(&mut self, items: &[ItemId]) -> Result<()> {
        let lines: Vec<_> = items.iter().map(|&item| (item, Event::Purchase)).collect();
        self.add_events(&lines, 0)
    }

    /// Adds what one person did at one time, an order or a visit. Of several events with an item the strongest
    /// counts. `day` is any running number of the day, from 1; 0 when it is not known.
    ///
    /// # Errors
    /// `TooMany` when the lines can't be numbered any more; then nothing was added.
    pub fn add_events(&mut self, lines: &[(ItemId, Event)], day: u32) -> Result<()> {
        let mut lines = lines.to_vec();
        lines.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
        lines.dedup_by_key(|line| line.0);
        if lines.is_empty() {
            return Ok(());
        }
        let end = self.state.items.len() + lines.len();
        let end = u32::try_from(end).map_err(|_| RecommendError::TooMany)?;
        for (item, event) in lines {
            let place = self.place_of(item);
            self.state.items.push(place);
            self.state.events.push(event);
        }
        self.state.ends.push(end);
        self.state.days.push(day);
        Ok(())
    }

    /// There are never more items than lines, so the number fits.
    fn place_of(&mut self, item: ItemId) -> u32 {
        let ids = &mut self.state.ids;
        *self.index.entry(item).or_insert_with(|| {
            ids.push(item);
            (ids.len() - 1) as u32
        })
    }

    /// Baskets added.
    #[must_use]
    pub fn baskets(&self) -> usize {
        self.state.ends.len()
    }

    /// Lines added.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.state.items.len()
    }

    /// Different items in them.
    #[must_use]
    pub fn items(&self) -> usize {
        self.state.ids.len()
    }

    /// What was added, to go on from later.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        bytes::write(MARK, &self.state)
    }

    /// Goes on from what was saved.
    ///
    /// # Errors
    /// When the bytes are no accumulator, of another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let state: State = bytes::read(MARK, bytes)?;
        let index: HashMap<_, _> = (0..).zip(&state.ids).map(|(place, &id)| (id, place)).collect();
        if !state.is_sound() || index.len() != state.ids.len() {
            return Err(RecommendError::Damaged);
        }
        Ok(Self { state, index })
    }
}
