//! Chooses the settings: baskets held out inside of the training data, some of their items hidden, and the settings
//! that bring the hidden ones furthest up.

use crate::error::Result;
use crate::gram::{self, Gram};
use crate::ridge::Inverse;
use crate::rows::{Basket, Rows};
use crate::settings::{Needs, Settings, Step};
use crate::train::Watch;
use faer::Mat;

/// Items that take part; what is chosen for them serves all.
const ITEMS: usize = 3000;
/// Baskets held out at most, and items hidden in each, one at a time.
const BASKETS: usize = 3000;
const HIDDEN: usize = 3;
/// Up to so many items several folds cost little, and choose more surely.
const SMALL: usize = 1000;
const FOLDS: u64 = 4;
/// With fewer cases than these there is nothing to choose by.
const CASES: usize = 100;
/// Rounds over all parameters at most.
const PASSES: usize = 2;

struct Trial<'a> {
    rows: &'a Rows,
    size: usize,
    folds: Vec<Fold>,
}

/// One way to hold baskets out.
struct Fold {
    kept: Vec<Basket>,
    cases: Vec<Case>,
    days: Mat<f32>,
}

/// What is left of a basket, and what was hidden of it.
struct Case {
    given: Vec<(u32, f32)>,
    hidden: u32,
}

/// The best settings by coordinate search from the usual ones.
pub(crate) fn settings(rows: &Rows, watch: &mut Watch) -> Result<Settings> {
    let trial = Trial::new(rows);
    let start = Settings::default();
    if trial.folds.iter().map(|fold| fold.cases.len()).sum::<usize>() < CASES {
        return Ok(start);
    }
    let mut search = Search { gains: trial.gains(&start)?, best: start, tried: vec![start], trial };
    let steps = Settings::steps();
    for pass in 0..PASSES {
        let before = search.best;
        for (number, step) in steps.iter().enumerate() {
            let mut tell = || watch.tell(pass * steps.len() + number, PASSES * steps.len());
            if !search.walk(step, true, &mut tell)? {
                search.walk(step, false, &mut tell)?;
            }
        }
        if search.best == before {
            break;
        }
    }
    Ok(search.best)
}

/// The best so far, and what was tried.
struct Search<'a> {
    trial: Trial<'a>,
    best: Settings,
    gains: Vec<f32>,
    tried: Vec<Settings>,
}

impl Search<'_> {
    /// Moves one parameter up or down its values as long as that helps; whether it did.
    fn walk(
        &mut self,
        step: &Step,
        up: bool,
        tell: &mut dyn FnMut() -> Result<()>,
    ) -> Result<bool> {
        let mut is_moved = false;
        loop {
            let at = step.values.iter().position(|value| value == (step.field)(&mut self.best));
            let next = at.and_then(|at| if up { at.checked_add(1) } else { at.checked_sub(1) });
            let Some(value) = next.and_then(|next| step.values.get(next)) else { break };
            let mut other = self.best;
            *(step.field)(&mut other) = *value;
            if self.tried.contains(&other) || !self.trial.matters(step) {
                break;
            }
            tell()?;
            self.tried.push(other);
            let gains = self.trial.gains(&other)?;
            if !is_better(&gains, &self.gains) {
                break;
            }
            (self.best, self.gains, is_moved) = (other, gains, true);
        }
        Ok(is_moved)
    }
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
        let folds = if size <= SMALL { FOLDS } else { 1 };
        Self { rows, size, folds: (0..folds).map(|fold| Fold::new(rows, size, fold)).collect() }
    }

    /// Whether there is anything that the parameter weighs.
    fn matters(&self, step: &Step) -> bool {
        match step.needs {
            Needs::Baskets => true,
            Needs::Attributes => !self.rows.attributes.is_empty(),
            Needs::Days => self.folds.iter().any(|fold| fold.days.nrows() > 1),
        }
    }

    /// How far up each hidden item comes: 1 / log2(rank + 1), ranks counted from one.
    fn gains(&self, settings: &Settings) -> Result<Vec<f32>> {
        let mut gains = Vec::new();
        for fold in &self.folds {
            let mut gram = Gram::new(self.rows, &fold.kept, self.size, settings.damping);
            gram.add_attributes(&self.rows.attributes, settings.attributes);
            gram.add_days(&fold.days, settings.days);
            let inverse = Inverse::new(gram, settings)?;
            gains.extend(fold.cases.iter().map(|case| case.gain(&inverse)));
        }
        Ok(gains)
    }
}

impl Fold {
    fn new(rows: &Rows, size: usize, fold: u64) -> Self {
        let several = rows.baskets.iter().filter(|basket| basket.end - basket.start > 1).count();
        // A tenth of the baskets; a fifth where a tenth would be a few hundred.
        let part = if several < 10_000 { 5 } else { 10 }.max(several / BASKETS) as u64;
        let mut kept = Vec::with_capacity(rows.baskets.len());
        let mut cases = Vec::new();
        for (number, &basket) in (0..).zip(&rows.baskets) {
            let line = rows.line(basket);
            let chance = mix(number);
            if line.len() > 1 && chance % part == fold {
                hide(line, chance / part, size, &mut cases);
            } else {
                kept.push(basket);
            }
        }
        Self { days: gram::days_of(rows, &kept, size), kept, cases }
    }
}

impl Case {
    fn gain(&self, inverse: &Inverse) -> f32 {
        let mut scores = inverse.scores(&self.given);
        self.given.iter().for_each(|line| scores[line.0 as usize] = f32::NEG_INFINITY);
        let own = scores[self.hidden as usize];
        let above = scores.iter().filter(|score| **score > own).count();
        ((above + 2) as f32).log2().recip()
    }
}

/// The cases of one basket: each hides another of its items.
fn hide(line: &[(u32, f32)], chance: u64, size: usize, cases: &mut Vec<Case>) {
    let turns = HIDDEN.min(line.len());
    for turn in 0..turns {
        let (hidden, weight) =
            line[(chance as usize % line.len() + turn * line.len() / turns) % line.len()];
        // What was only looked at is no answer to hide.
        if hidden as usize >= size || weight < 1.0 {
            continue;
        }
        let given = line.iter().filter(|one| one.0 != hidden && (one.0 as usize) < size);
        cases.push(Case { given: given.copied().collect(), hidden });
    }
}

/// SplitMix64: a number that looks like chance, and is the same for the same data.
fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
