//! Association rules: pairs and triples bought together, with how often and how much oftener than by chance; for
//! people who put bundles together. Counted over purchases alone, within bounds, apart from the model.

use crate::item::{Event, ItemId};
use crate::trainer::Trainer;
use std::collections::HashMap;

/// The most bought items that are counted: their pairs take 32 MB.
const ITEMS: usize = 4000;
/// Of a longer basket the most bought items count: pairs grow with its square, triples with its cube.
const LINES: usize = 60;
/// Pairs that triples are made from, the most frequent ones.
const PAIRS: usize = 20_000;

/// Items bought together. Sorted by lift times the root of support, so that neither chance finds nor what everybody
/// buys anyway stand first.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule<const N: usize> {
    /// The items, the most bought one first.
    pub items: [ItemId; N],
    /// Baskets with all of them.
    pub baskets: u32,
    /// Their share of all baskets, 0 to 1.
    pub support: f64,
    /// For each item: in what share of the baskets with all the others it is, 0 to 1.
    pub confidence: [f64; N],
    /// How many times oftener they are together than if each was bought without regard to the others.
    pub lift: f64,
}

/// Purchases, items by how much they are bought.
struct Baskets {
    ids: Vec<ItemId>,
    counts: Vec<u32>,
    baskets: Vec<Vec<u16>>,
    all: u32,
}

impl Baskets {
    fn new(trainer: &Trainer, min_support: u32) -> Self {
        let state = &trainer.state;
        let mut counts = vec![0_u32; state.ids.len()];
        let mut all = 0;
        for (_, items, events) in state.baskets() {
            let bought = items.iter().zip(events).filter(|line| *line.1 == Event::Purchase);
            let before: u64 = u64::from(all);
            let mut is_order = false;
            for (item, _) in bought {
                counts[*item as usize] += 1;
                is_order = true;
            }
            all = u32::try_from(before + u64::from(is_order)).unwrap_or(u32::MAX);
        }
        let mut order: Vec<u32> = (0..)
            .zip(&counts)
            .filter(|one| *one.1 >= min_support.max(2))
            .map(|one| one.0)
            .collect();
        order.sort_unstable_by_key(|&n| {
            (std::cmp::Reverse(counts[n as usize]), state.ids[n as usize])
        });
        order.truncate(ITEMS);
        let places: HashMap<u32, u16> = order.iter().copied().zip(0..).collect();
        let mut baskets = Vec::new();
        for (_, items, events) in state.baskets() {
            let bought = items.iter().zip(events).filter(|line| *line.1 == Event::Purchase);
            let mut basket: Vec<u16> =
                bought.filter_map(|(item, _)| places.get(item).copied()).collect();
            basket.sort_unstable();
            basket.truncate(LINES);
            if basket.len() > 1 {
                baskets.push(basket);
            }
        }
        let ids = order.iter().map(|&n| state.ids[n as usize]).collect();
        Self { ids, counts: order.iter().map(|&n| counts[n as usize]).collect(), baskets, all }
    }

    /// Pairs at least so frequent, as places with their count.
    fn pairs(&self, min_support: u32) -> Vec<([u16; 2], u32)> {
        let size = self.ids.len();
        let place = |a: usize, b: usize| a * (2 * size - a - 1) / 2 + b - a - 1;
        let mut counts = vec![0_u32; size * size.saturating_sub(1) / 2];
        for basket in &self.baskets {
            for (at, &a) in basket.iter().enumerate() {
                for &b in &basket[at + 1..] {
                    counts[place(a.into(), b.into())] += 1;
                }
            }
        }
        let all = (0..size as u16).flat_map(|a| (a + 1..size as u16).map(move |b| [a, b]));
        all.zip(counts).filter(|pair| pair.1 >= min_support.max(2)).collect()
    }

    fn share(&self, count: u32) -> f64 {
        f64::from(count) / f64::from(self.all.max(1))
    }

    fn rule<const N: usize>(&self, places: [u16; N], count: u32, others: [u32; N]) -> Rule<N> {
        let together = self.share(count);
        let by_chance: f64 =
            places.iter().map(|&place| self.share(self.counts[usize::from(place)])).product();
        Rule {
            items: places.map(|place| self.ids[usize::from(place)]),
            baskets: count,
            support: together,
            confidence: others.map(|other| f64::from(count) / f64::from(other.max(1))),
            lift: together / by_chance,
        }
    }
}

/// The best rules, at most so many.
fn best<const N: usize>(mut rules: Vec<Rule<N>>, limit: usize) -> Vec<Rule<N>> {
    let worth = |rule: &Rule<N>| rule.lift * f64::from(rule.baskets).sqrt();
    rules.sort_unstable_by(|a, b| worth(b).total_cmp(&worth(a)).then(a.items.cmp(&b.items)));
    rules.truncate(limit);
    rules
}

impl Trainer {
    /// Pairs of items in at least `min_support` orders together (2 at least), the best `limit` of them.
    ///
    /// Counts the 4,000 most bought items, and of an order its 60 most bought ones.
    #[must_use]
    pub fn pairs(&self, min_support: u32, limit: usize) -> Vec<Rule<2>> {
        let baskets = Baskets::new(self, min_support);
        let count = |place: u16| baskets.counts[usize::from(place)];
        let pairs = baskets.pairs(min_support).into_iter();
        best(
            pairs.map(|([a, b], n)| baskets.rule([a, b], n, [count(b), count(a)])).collect(),
            limit,
        )
    }

    /// Triples of items in at least `min_support` orders together (2 at least), the best `limit` of them.
    ///
    /// Within the bounds of [`Self::pairs`], made from the 20,000 most frequent pairs.
    #[must_use]
    pub fn triples(&self, min_support: u32, limit: usize) -> Vec<Rule<3>> {
        let baskets = Baskets::new(self, min_support);
        let mut pairs = baskets.pairs(min_support);
        pairs.sort_unstable_by_key(|&(items, count)| (std::cmp::Reverse(count), items));
        pairs.truncate(PAIRS);
        let pairs: HashMap<[u16; 2], u32> = pairs.into_iter().collect();
        let mut counts: HashMap<[u16; 3], u32> = HashMap::new();
        for basket in &baskets.baskets {
            for (first, &a) in basket.iter().enumerate() {
                let with_a: Vec<u16> = basket[first + 1..]
                    .iter()
                    .copied()
                    .filter(|&b| pairs.contains_key(&[a, b]))
                    .collect();
                for (second, &b) in with_a.iter().enumerate() {
                    let with_both =
                        with_a[second + 1..].iter().filter(|&&c| pairs.contains_key(&[b, c]));
                    with_both.for_each(|&c| *counts.entry([a, b, c]).or_default() += 1);
                }
            }
        }
        let pair = |a, b| pairs.get(&[a, b]).copied().unwrap_or(0);
        let frequent = counts.into_iter().filter(|triple| triple.1 >= min_support.max(2));
        let rule = |([a, b, c], n): ([u16; 3], u32)| {
            baskets.rule([a, b, c], n, [pair(b, c), pair(a, c), pair(a, b)])
        };
        best(frequent.map(rule).collect(), limit)
    }
}
