//! The model as it is served: sparse lists of effects, a score for each item by itself. Small, loaded at once, only
//! read.

use crate::bytes;
use crate::error::{RecommendError, Result};
use crate::item::ItemId;
use crate::neighbours::Neighbours;
use crate::rows::Rows;
use crate::settings::Settings;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::HashMap;

const MARK: [u8; 4] = *b"PzRm";

/// What is bought together, and what goes with a history.
#[derive(Clone, Debug)]
pub struct Model {
    state: State,
    index: HashMap<ItemId, u32>,
    /// Items that may be suggested, the best by themselves first.
    usual: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct State {
    ids: Vec<ItemId>,
    offered: Vec<bool>,
    counts: Vec<f32>,
    bias: Vec<f32>,
    /// One past the last effect of each item.
    ends: Vec<u32>,
    others: Vec<u32>,
    effects: Vec<f32>,
    settings: String,
}

/// An item worth showing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggestion {
    /// The item.
    pub item: ItemId,
    /// How well it goes with what was given: comparable within one answer only.
    pub score: f32,
    /// Which of the given items spoke for it most; none where it is only popular.
    pub because: Option<ItemId>,
}

impl Model {
    pub(crate) fn new(rows: Rows, found: Neighbours, settings: Settings) -> Self {
        let mut ends = Vec::with_capacity(found.effects.len());
        let (mut others, mut effects) = (Vec::new(), Vec::new());
        for list in found.effects {
            others.extend(list.iter().map(|effect| effect.0));
            effects.extend(list.iter().map(|effect| effect.1));
            ends.push(others.len() as u32);
        }
        let Rows { ids, offered, counts, .. } = rows;
        let settings = format!("{settings:?}");
        Self::ready(State {
            ids,
            offered,
            counts,
            bias: found.bias,
            ends,
            others,
            effects,
            settings,
        })
    }

    fn ready(state: State) -> Self {
        let index = state.ids.iter().copied().zip(0..).collect();
        let mut usual: Vec<u32> =
            (0..state.ids.len() as u32).filter(|n| state.offered[*n as usize]).collect();
        usual.sort_by(|a, b| state.before(*a, *b));
        Self { state, index, usual }
    }

    /// What is bought with an item more than popularity alone would bring it there, the closest first; filled up with
    /// the most popular items, scored 0, where fewer than n are close. For one item's page; a basket is for
    /// [`Self::complete`].
    #[must_use]
    pub fn bought_with(&self, item: ItemId, n: usize) -> Vec<Suggestion> {
        let given = self.index.get(&item).copied();
        let (others, effects) = given.map_or((&[][..], &[][..]), |given| self.effects(given));
        let close = others.iter().copied().zip(effects.iter().copied());
        let mut close: Vec<(u32, f32)> =
            close.filter(|one| one.1 > 0.0 && self.state.offered[one.0 as usize]).collect();
        close
            .sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then_with(|| self.state.before(a.0, b.0)));
        close.truncate(n);
        let is_new = |other: &u32| Some(*other) != given && close.iter().all(|one| one.0 != *other);
        let rest: Vec<u32> =
            self.usual.iter().copied().filter(is_new).take(n - close.len()).collect();
        let id = |place: u32| self.state.ids[place as usize];
        let near = close.iter().map(|&(other, score)| Suggestion {
            item: id(other),
            score,
            because: Some(item),
        });
        near.chain(rest.iter().map(|&other| Suggestion {
            item: id(other),
            score: 0.0,
            because: None,
        }))
        .collect()
    }

    /// What goes with a basket: the n best items that are not in it, or all others where there are fewer.
    #[must_use]
    pub fn complete(&self, basket: &[ItemId], n: usize) -> Vec<Suggestion> {
        let weighted: Vec<_> = basket.iter().map(|&item| (item, 1.0)).collect();
        self.for_you(&weighted, n)
    }

    /// What goes with a history, each item of which counts by a weight, say one that falls with its age. Nothing of
    /// the history is suggested; items the model doesn't know say nothing.
    #[must_use]
    pub fn for_you(&self, history: &[(ItemId, f32)], n: usize) -> Vec<Suggestion> {
        let given = self.known(history);
        let mut scores = vec![0.0_f32; self.state.ids.len()];
        let mut touched = Vec::new();
        for &(item, weight) in &given {
            let (others, effects) = self.effects(item);
            for (&other, effect) in others.iter().zip(effects) {
                let score = &mut scores[other as usize];
                if *score == 0.0 {
                    touched.push(other);
                }
                *score += weight * effect;
            }
        }
        // What nothing speaks for or against is in order already.
        let untouched = self.usual.iter().copied().filter(|item| scores[*item as usize] == 0.0);
        let is_given = |item: u32| given.binary_search_by_key(&item, |one| one.0).is_ok();
        let mut best: Vec<u32> = untouched.filter(|item| !is_given(*item)).take(n).collect();
        touched.sort_unstable();
        touched.dedup();
        touched.retain(|item| {
            scores[*item as usize] != 0.0 && self.state.offered[*item as usize] && !is_given(*item)
        });
        best.extend(touched);
        let score = |item: u32| self.state.bias[item as usize] + scores[item as usize];
        let order = |a: &u32, b: &u32| {
            score(*b).total_cmp(&score(*a)).then_with(|| self.state.before(*a, *b))
        };
        if best.len() > n {
            best.select_nth_unstable_by(n, order);
            best.truncate(n);
        }
        best.sort_unstable_by(order);
        let id = |item: u32| self.state.ids[item as usize];
        let one = |item| Suggestion {
            item: id(item),
            score: score(item),
            because: self.because(&given, item).map(id),
        };
        best.into_iter().map(one).collect()
    }

    /// The given items that the model knows, by their places, each once with its weights together.
    fn known(&self, history: &[(ItemId, f32)]) -> Vec<(u32, f32)> {
        let place = |&(item, weight): &(ItemId, f32)| Some((*self.index.get(&item)?, weight));
        let mut given: Vec<_> = history.iter().filter_map(place).collect();
        given.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        given.dedup_by_key(|one| one.0);
        given
    }

    fn effects(&self, item: u32) -> (&[u32], &[f32]) {
        let start = item.checked_sub(1).map_or(0, |before| self.state.ends[before as usize]);
        let range = start as usize..self.state.ends[item as usize] as usize;
        (&self.state.others[range.clone()], &self.state.effects[range])
    }

    /// Which of the given items adds most to the score of another.
    fn because(&self, given: &[(u32, f32)], item: u32) -> Option<u32> {
        let share = |&(source, weight): &(u32, f32)| {
            let (others, effects) = self.effects(source);
            let at = others.binary_search(&item).ok()?;
            Some((source, weight * effects[at])).filter(|share| share.1 > 0.0)
        };
        given
            .iter()
            .filter_map(share)
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
            .map(|share| share.0)
    }

    /// Whether anybody has done anything with an item; of others only the attributes are known.
    #[must_use]
    pub fn has_behaviour(&self, item: ItemId) -> bool {
        self.index.get(&item).is_some_and(|place| self.state.counts[*place as usize] > 0.0)
    }

    /// Items the model knows.
    #[must_use]
    pub fn items(&self) -> usize {
        self.state.ids.len()
    }

    /// Effects it keeps.
    #[must_use]
    pub fn effects_kept(&self) -> usize {
        self.state.others.len()
    }

    /// What the training chose, for people.
    #[must_use]
    pub fn settings(&self) -> &str {
        &self.state.settings
    }

    /// The model as a file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        bytes::write(MARK, &self.state)
    }

    /// A model from a file.
    ///
    /// # Errors
    /// When the bytes are no model, of another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let state: State = bytes::read(MARK, bytes)?;
        if state.is_sound() { Ok(Self::ready(state)) } else { Err(RecommendError::Damaged) }
    }
}

impl State {
    /// Which of two items is the better one by itself.
    fn before(&self, a: u32, b: u32) -> Ordering {
        let (a, b) = (a as usize, b as usize);
        self.bias[b]
            .total_cmp(&self.bias[a])
            .then_with(|| self.counts[b].total_cmp(&self.counts[a]))
            .then_with(|| self.ids[a].cmp(&self.ids[b]))
    }

    fn is_sound(&self) -> bool {
        let count = self.ids.len();
        let kept = self.ends.last().map_or(0, |&end| end as usize);
        let lists = [self.offered.len(), self.counts.len(), self.bias.len(), self.ends.len()];
        let is_sorted = |item: usize| {
            let start = item.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
            self.others[start..self.ends[item] as usize].is_sorted_by(|a, b| a < b)
        };
        lists.iter().all(|len| *len == count)
            && self.others.len() == kept
            && self.effects.len() == kept
            && self.ends.is_sorted()
            && self.others.iter().all(|&other| (other as usize) < count)
            && (0..count).all(is_sorted)
    }
}
