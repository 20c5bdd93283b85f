//! The data as training reads it: items numbered by how often they were bought, baskets in one order however they
//! came in, attributes as lists of items.

use crate::item::{Event, Item, ItemId};
use crate::trainer::State;
use std::collections::{BTreeMap, HashMap};

/// An attribute that more items than these have says nothing, and would be dear to compare.
const COMMON: usize = 1000;

/// Baskets as rows of a sparse matrix, with the items' attributes.
pub(crate) struct Rows {
    /// Item numbers; the most bought first, then the ones never bought.
    pub ids: Vec<ItemId>,
    /// Sum of the events' weights of each item.
    pub counts: Vec<f32>,
    /// Whether an item may be suggested.
    pub offered: Vec<bool>,
    pub baskets: Vec<Basket>,
    pub lines: Vec<(u32, f32)>,
    /// Items that share an attribute, each list sorted.
    pub attributes: Vec<Vec<u32>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Basket {
    pub start: u32,
    pub end: u32,
    pub day: u32,
}

impl Rows {
    pub fn new(state: &State, items: &[Item]) -> Self {
        let mut counts: HashMap<ItemId, f64> = items.iter().map(|item| (item.id, 0.0)).collect();
        for (_, places, events) in state.baskets() {
            for (&place, event) in places.iter().zip(events) {
                *counts.entry(state.ids[place as usize]).or_default() += f64::from(event.weight());
            }
        }
        let mut order: Vec<_> = counts.into_iter().collect();
        order.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let ids: Vec<_> = order.iter().map(|(id, _)| *id).collect();
        let index: HashMap<_, u32> = ids.iter().copied().zip(0..).collect();
        let mut offered = vec![false; ids.len()];
        for item in items {
            offered[index[&item.id] as usize] = true;
        }
        let (baskets, lines) = rows_of(state, &index);
        let counts = order.iter().map(|(_, count)| *count as f32).collect();
        Self { attributes: attributes_of(items, &index), ids, counts, offered, baskets, lines }
    }

    pub fn line(&self, basket: Basket) -> &[(u32, f32)] {
        &self.lines[basket.start as usize..basket.end as usize]
    }

    /// Items that somebody had in a basket.
    pub fn seen(&self) -> usize {
        self.counts.partition_point(|&count| count > 0.0)
    }
}

/// Sorted, so that sums of floating-point numbers don't depend on the order in which baskets were added.
fn rows_of(state: &State, index: &HashMap<ItemId, u32>) -> (Vec<Basket>, Vec<(u32, f32)>) {
    let places: Vec<u32> = state.ids.iter().map(|id| index[id]).collect();
    let mut lines = Vec::with_capacity(state.items.len());
    let mut baskets = Vec::with_capacity(state.ends.len());
    for (day, items, events) in state.baskets() {
        let start = lines.len();
        let weighed = |(&item, event): (&u32, &Event)| (places[item as usize], event.weight());
        lines.extend(items.iter().zip(events).map(weighed));
        lines[start..].sort_unstable_by_key(|line| line.0);
        baskets.push(Basket { start: start as u32, end: lines.len() as u32, day });
    }
    let line = |basket: &Basket| &lines[basket.start as usize..basket.end as usize];
    baskets.sort_unstable_by(|a, b| {
        let items = line(a).iter().map(|l| l.0).cmp(line(b).iter().map(|l| l.0));
        items.then_with(|| a.day.cmp(&b.day)).then_with(|| {
            line(a).iter().map(|l| l.1.to_bits()).cmp(line(b).iter().map(|l| l.1.to_bits()))
        })
    });
    (baskets, lines)
}

/// Words, neighbouring words, category and brand.
fn attributes_of(items: &[Item], index: &HashMap<ItemId, u32>) -> Vec<Vec<u32>> {
    let mut lists: BTreeMap<(u8, &str, &str), Vec<u32>> = BTreeMap::new();
    for item in items {
        let place = index[&item.id];
        let mut add = |kind, one, two| lists.entry((kind, one, two)).or_default().push(place);
        for word in &item.tokens {
            add(0, word, "");
        }
        for pair in item.tokens.windows(2) {
            add(1, &pair[0], &pair[1]);
        }
        item.category.iter().for_each(|category| add(2, category, ""));
        item.brand.iter().for_each(|brand| add(3, brand, ""));
    }
    let mut lists: Vec<_> = lists.into_values().collect();
    for list in &mut lists {
        list.sort_unstable();
        list.dedup();
    }
    lists.retain(|list| (2..=COMMON).contains(&list.len()));
    lists
}
