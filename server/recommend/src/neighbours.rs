//! From the regression to sparse lists: for each item, what its presence in a basket adds to the scores of others.
//! Items that are not in the regression are put next to those that are by what they have with them, in baskets and
//! in attributes; an item nobody has bought yet by attributes alone.

use crate::error::Result;
use crate::gram::{Gram, attribute_scale, weight_of};
use crate::ridge::Inverse;
use crate::rows::Rows;
use crate::settings::Settings;
use crate::train::Watch;
use std::thread;

/// Effects kept of an item in the regression, and of any other.
const KEPT: usize = 400;
const KEPT_TAIL: usize = 64;
/// Effects on an item that is not in the regression.
const SOURCES: usize = 24;
/// What such an item is regressed on, at most.
const PREDICTORS: usize = 96;
/// Effects kept of all items together: about seven bytes each.
const KEPT_TOTAL: usize = 6_000_000;
/// Items between two words of progress.
const BATCH: usize = 4096;
/// What attributes say of items nobody has bought, where for others they were found to say nothing.
const COLD_SHARE: f32 = 0.1;
/// How strong an effect on an item that nobody has bought may be, of the strongest that the same source has on one
/// that was: attributes of few items weigh much, and what looks alike is no purchase.
const COLD_MOST: f32 = 0.5;

/// What was found.
pub(crate) struct Neighbours {
    /// Of each item: others with the effect on them, sorted by item.
    pub effects: Vec<Vec<(u32, f32)>>,
    /// Of each item: its score before anything is known of the basket.
    pub bias: Vec<f32>,
}

/// The units in which baskets and attributes are added up.
pub(crate) struct Scales {
    damping: f32,
    dropout: f32,
    ridge: f32,
    attributes: f32,
}

impl Scales {
    pub fn new(gram: &Gram, rows: &Rows, settings: &Settings) -> Self {
        let one = attribute_scale(&rows.attributes, rows.ids.len()) * gram.mean;
        Self {
            damping: settings.damping,
            dropout: settings.dropout,
            ridge: settings.ridge_of(gram),
            attributes: one * settings.attributes.max(COLD_SHARE),
        }
    }
}

/// Which baskets and which attributes an item is in.
struct Places {
    baskets: Vec<Vec<u32>>,
    attributes: Vec<Vec<u32>>,
}

/// One item that is not in the regression.
struct Outside {
    /// Effects of items in the regression on it.
    from: Vec<(u32, f32)>,
    /// Its effects on all.
    on: Vec<(u32, f32)>,
    bias: f32,
    /// Whether nobody has bought it: attributes are all that is known.
    is_cold: bool,
}

pub(crate) fn all(
    rows: &Rows,
    inverse: &Inverse,
    scales: &Scales,
    watch: &mut Watch,
) -> Result<Neighbours> {
    let (size, count) = (inverse.size, rows.ids.len());
    let mut effects: Vec<Vec<(u32, f32)>> = Vec::with_capacity(count);
    for item in 0..size {
        if item % 512 == 0 {
            watch.tell(item, count)?;
        }
        let row = (0..size).map(|other| (other as u32, inverse.effect(item, other)));
        effects.push(strongest(row.filter(|e| e.1 != 0.0).collect(), KEPT));
    }
    let mut bias: Vec<f32> = (0..size).map(|item| inverse.bias(item)).collect();
    let strongest_of = |list: &Vec<(u32, f32)>| list.iter().map(|e| e.1).fold(0.0, f32::max);
    let bounds: Vec<f32> = effects.iter().map(|list| strongest_of(list) * COLD_MOST).collect();
    let places = Places::new(rows, size);
    let kept =
        (KEPT_TOTAL.saturating_sub(size * KEPT) / (count - size).max(1)).clamp(12, KEPT_TAIL);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut next = size;
    while next < count {
        watch.tell(next, count)?;
        let end = (next + BATCH).min(count);
        for (item, found) in (next..end).zip(batch(next..end, workers, &|item| {
            outside(item, rows, &places, inverse, scales, kept)
        })) {
            for &(source, effect) in &found.from {
                let source = source as usize;
                let effect = if found.is_cold { effect.min(bounds[source]) } else { effect };
                effects[source].push((item as u32, effect));
            }
            effects.push(found.on);
            bias.push(found.bias);
        }
        next = end;
    }
    for list in &mut effects[..size] {
        if list.len() > KEPT {
            *list = strongest(std::mem::take(list), KEPT);
        }
    }
    Ok(Neighbours { effects, bias })
}

/// Each item by itself, on all processors; the answers in the items' order.
fn batch(
    items: std::ops::Range<usize>,
    workers: usize,
    each: &(dyn Fn(usize) -> Outside + Sync),
) -> Vec<Outside> {
    let all: Vec<usize> = items.collect();
    let part = all.len().div_ceil(workers).max(1);
    thread::scope(|scope| {
        let started: Vec<_> = all
            .chunks(part)
            .map(|chunk| {
                scope.spawn(move || chunk.iter().map(|&item| each(item)).collect::<Vec<_>>())
            })
            .collect();
        let joined = started.into_iter().map(thread::ScopedJoinHandle::join);
        joined
            .flat_map(|part| part.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

fn outside(
    item: usize,
    rows: &Rows,
    places: &Places,
    inverse: &Inverse,
    scales: &Scales,
    kept: usize,
) -> Outside {
    let mut shared: Vec<(u32, f32)> = Vec::new();
    let (mut own, mut with_constant) = (0.0, 0.0);
    for &place in &places.baskets[item - inverse.size] {
        let line = rows.line(rows.baskets[place as usize]);
        let Ok(at) = line.binary_search_by_key(&(item as u32), |l| l.0) else { continue };
        let weight = weight_of(line, scales.damping) * line[at].1;
        own += weight * line[at].1;
        with_constant += weight;
        shared.extend(line.iter().filter(|l| l.0 as usize != item).map(|l| (l.0, weight * l.1)));
    }
    for &place in &places.attributes[item - inverse.size] {
        let list = &rows.attributes[place as usize];
        let value = scales.attributes / list.len() as f32;
        own += value;
        shared.extend(
            list.iter().filter(|other| **other as usize != item).map(|other| (*other, value)),
        );
    }
    let shared = summed(shared);
    let inside = shared.partition_point(|l| (l.0 as usize) < inverse.size);
    let predictors = strongest(shared[..inside].to_vec(), PREDICTORS);
    let mut projected = inverse.project(&predictors, with_constant);
    let bias = projected.pop().unwrap_or_default();
    let from = (0..).zip(projected).filter(|effect| effect.1 != 0.0).collect();
    let doubt = own / (1.0 - scales.dropout) + scales.ridge;
    let on = shared.into_iter().map(|(other, value)| (other, value / doubt)).collect();
    let is_cold = places.baskets[item - inverse.size].is_empty();
    Outside { from: strongest(from, SOURCES), on: strongest(on, kept), bias, is_cold }
}

/// Values of the same item added up, sorted by item.
fn summed(mut all: Vec<(u32, f32)>) -> Vec<(u32, f32)> {
    // Stable, so that equal items are added in a fixed order.
    all.sort_by_key(|one| one.0);
    all.dedup_by(|next, sum| {
        let is_same = next.0 == sum.0;
        if is_same {
            sum.1 += next.1;
        }
        is_same
    });
    all
}

/// The ones furthest from nought, sorted by item.
fn strongest(mut all: Vec<(u32, f32)>, count: usize) -> Vec<(u32, f32)> {
    if all.len() > count {
        all.select_nth_unstable_by(count, |a, b| {
            b.1.abs().total_cmp(&a.1.abs()).then(a.0.cmp(&b.0))
        });
        all.truncate(count);
        all.shrink_to_fit();
    }
    all.sort_unstable_by_key(|one| one.0);
    all
}

impl Places {
    fn new(rows: &Rows, size: usize) -> Self {
        let count = rows.ids.len() - size;
        let mut places =
            Self { baskets: vec![Vec::new(); count], attributes: vec![Vec::new(); count] };
        for (place, &basket) in (0..).zip(&rows.baskets) {
            let line = rows.line(basket);
            let outside = &line[line.partition_point(|l| (l.0 as usize) < size)..];
            outside.iter().for_each(|l| places.baskets[l.0 as usize - size].push(place));
        }
        for (place, list) in (0..).zip(&rows.attributes) {
            let outside = &list[list.partition_point(|item| (*item as usize) < size)..];
            outside.iter().for_each(|item| places.attributes[*item as usize - size].push(place));
        }
        places
    }
}
