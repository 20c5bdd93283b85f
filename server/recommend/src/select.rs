//! Chooses the settings: baskets held out inside of the training data, some of their items hidden, and the settings
//! that bring the hidden ones furthest up.

use crate::error::Result;
use crate::gram::{self, Gram};
use crate::ridge::Inverse;
use crate::rows::{Basket, Rows};
use crate::settings::Settings;
use crate::train::Watch;
use faer::Mat;

/// Items that take part; what is chosen for them serves all.
const ITEMS: usize = 4000;
/// Baskets held out at most, and items hidden in each, one at a time.
const BASKETS: usize = 3000;
const HIDDEN: usize = 3;
/// With fewer cases than these there is nothing to choose by.
const CASES: usize = 100;

struct Trial<'a> {
    rows: &'a Rows,
    kept: Vec<Basket>,
    cases: Vec<(Vec<(u32, f32)>, u32)>,
    size: usize,
    days: Mat<f32>,
}

/// The best settings by coordinate search from the usual ones.
pub(crate) fn settings(rows: &Rows, watch: &mut Watch) -> Result<Settings> {
    let mut best = Settings::default();
    let trial = Trial::new(rows);
    if trial.cases.len() < CASES {
        return Ok(best);
    }
    let mut gains = trial.gains(&best)?;
    for pass in 0..2 {
        for (number, step) in Settings::steps().iter().enumerate() {
            watch.tell(pass * 6 + number, 13)?;
            let silent = (trial.days.nrows() == 0 && number == 3)
                || (rows.attributes.is_empty() && number == 2);
            if silent {
                continue;
            }
            let mut at = step.values.iter().position(|v| v == (step.field)(&mut best)).unwrap_or(0);
            let from = at;
            for up in [true, false] {
                if at != from {
                    break;
                }
                while let Some(next) = if up { Some(at + 1) } else { at.checked_sub(1) } {
                    let Some(value) = step.values.get(next) else { break };
                    let mut other = best;
                    *(step.field)(&mut other) = *value;
                    watch.tell(pass * 6 + number, 13)?;
                    let found = trial.gains(&other)?;
                    if !is_better(&found, &gains) {
                        break;
                    }
                    (best, gains, at) = (other, found, next);
                }
            }
        }
    }
    Ok(best)
}

/// Better by more than half of the standard error of the difference, case by case.
fn is_better(new: &[f32], old: &[f32]) -> bool {
    let count = new.len() as f64;
    let differences = || new.iter().zip(old).map(|(new, old)| f64::from(new - old));
    let mean = differences().sum::<f64>() / count;
    let variance = differences().map(|d| (d - mean).powi(2)).sum::<f64>() / count;
    mean > 0.5 * (variance / count).sqrt()
}

impl<'a> Trial<'a> {
    fn new(rows: &'a Rows) -> Self {
        let size = rows.seen().min(ITEMS);
        let several = rows.baskets.iter().filter(|basket| basket.end - basket.start > 1).count();
        // A tenth of them; a fifth where a tenth would be a few hundred.
        let part = if several < 10_000 { 5 } else { 10 }.max(several / BASKETS) as u64;
        let mut kept = Vec::with_capacity(rows.baskets.len());
        let mut cases = Vec::new();
        let mut number = 0;
        for &basket in &rows.baskets {
            let line = rows.line(basket);
            if line.len() < 2 {
                kept.push(basket);
                continue;
            }
            number += 1;
            let chance = mix(number);
            if chance.is_multiple_of(part) {
                hide(line, chance / part, size, &mut cases);
            } else {
                kept.push(basket);
            }
        }
        let days = gram::days_of(rows, &kept, size);
        Self { rows, kept, cases, size, days }
    }

    /// How far up each hidden item comes: 1 / log2(rank + 1), ranks counted from one.
    fn gains(&self, settings: &Settings) -> Result<Vec<f32>> {
        let mut gram = Gram::new(self.rows, &self.kept, self.size, settings.damping);
        gram.add_attributes(&self.rows.attributes, settings.attributes);
        gram.add_days(&self.days, settings.days);
        let inverse = Inverse::new(gram, settings)?;
        Ok(self
            .cases
            .iter()
            .map(|(given, hidden)| {
                let mut scores = inverse.scores(given);
                given.iter().for_each(|line| scores[line.0 as usize] = f32::NEG_INFINITY);
                let own = scores[*hidden as usize];
                let above = scores.iter().filter(|score| **score > own).count();
                ((above + 2) as f32).log2().recip()
            })
            .collect())
    }
}

/// The cases of one basket: each hides another of its items.
fn hide(line: &[(u32, f32)], chance: u64, size: usize, cases: &mut Vec<(Vec<(u32, f32)>, u32)>) {
    let first = chance as usize % line.len();
    for turn in 0..HIDDEN.min(line.len()) {
        let place = (first + turn * line.len() / HIDDEN.min(line.len())) % line.len();
        let hidden = line[place];
        if hidden.0 as usize >= size || hidden.1 < 1.0 {
            continue;
        }
        let given = line.iter().filter(|other| other.0 != hidden.0 && (other.0 as usize) < size);
        cases.push((given.copied().collect(), hidden.0));
    }
}

/// SplitMix64: a number that looks like chance, and is the same for the same data.
fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
