//! Stage 2: bundles. Of all ways to put the cart's units into bundles, the one that saves most; a
//! unit belongs to one bundle at most. Exact for small carts; where there are too many ways, the
//! search stops at a fixed number of steps with the best it has found, and goes on with what is left.

use super::bill::Stage;
use super::rule::{Bundle, Component, MAX_BUNDLE_UNITS, Rule, RuleKind};
use super::trace::{Reason, Source};
use super::work::Work;
use crate::money::Money;

/// Most ways to fill bundles that are weighed against each other at once.
const MAX_FITS: usize = 400;
/// Most steps of listing the ways to fill one bundle.
const MAX_LISTING: u32 = 10_000;
/// Most steps of the search.
const MAX_STEPS: u32 = 20_000;

/// One way to fill one bundle.
#[derive(Clone, PartialEq, Eq)]
struct Fit {
    /// Position of the rule among the bundles.
    bundle: usize,
    /// Parts and units, by part.
    take: Vec<(usize, u32)>,
    units: u32,
    saving: Money,
}

pub(super) fn run(work: &mut Work) {
    let rules: Vec<&Rule> =
        work.rules.iter().copied().filter(|rule| bundle_of(rule).is_some()).collect();
    let bundles: Vec<&Bundle> = rules.iter().filter_map(|rule| bundle_of(rule)).collect();
    let most = |bundle: &&Bundle| bundle.most.unwrap_or(u32::MAX);
    let mut allowed: Vec<u32> = bundles.iter().map(most).collect();
    let mut made = vec![(0_u32, Money::ZERO); bundles.len()];
    let mut steps = MAX_STEPS;
    loop {
        let (fits, complete) = list_fits(work, &rules, &bundles, &allowed);
        let chosen = search(work, &fits, &allowed, &mut steps);
        for (fit, times) in fits.iter().zip(&chosen).filter(|(_, times)| **times > 0) {
            put_together(work, rules[fit.bundle], fit, *times);
            allowed[fit.bundle] -= times;
            made[fit.bundle].0 = made[fit.bundle].0.saturating_add(*times);
            made[fit.bundle].1 += fit.saving.times(*times);
        }
        if complete || chosen.iter().all(|times| *times == 0) {
            break;
        }
    }
    for ((rule, bundle), (times, saved)) in rules.iter().zip(&bundles).zip(made) {
        match times {
            0 => work.skip(rule.id, None, why_not(work, rule, bundle)),
            _ => work.apply(rule.id, saved, times, None),
        }
    }
}

fn bundle_of(rule: &Rule) -> Option<&Bundle> {
    match &rule.kind {
        RuleKind::Bundle(bundle) => Some(bundle),
        _ => None,
    }
}

fn put_together(work: &mut Work, rule: &Rule, fit: &Fit, times: u32) {
    let mut parts = Vec::with_capacity(fit.take.len());
    for &(part, units) in &fit.take {
        parts.push(work.take(rule.id, part, units.saturating_mul(times)));
    }
    work.discount(Source::Rule(rule.id), Stage::Bundle, &parts, fit.saving.times(times));
}

/// Parts that may stand for a component, those in other promotions too; dearest first.
fn parts_for(work: &Work, rule: &Rule, component: &Component) -> Vec<usize> {
    let mut parts = work.open_parts(rule);
    parts.retain(|&index| {
        let part = &work.parts[index];
        part.add_on.is_none() && component.any_of.covers(work.lines[part.line])
    });
    parts.sort_by_key(|&part| (std::cmp::Reverse(work.parts[part].unit), part));
    parts
}

/// Why no bundle was made: units are missing, or the ones there are save more elsewhere.
fn why_not(work: &Work, rule: &Rule, bundle: &Bundle) -> Reason {
    let mut missing = 0_u32;
    let mut any = false;
    for component in &bundle.components {
        let parts = parts_for(work, rule, component);
        let units = parts.iter().fold(0_u32, |sum, &p| sum.saturating_add(work.parts[p].units));
        any |= units > 0;
        missing = missing.saturating_add(component.units.saturating_sub(units));
    }
    match (any, missing) {
        (false, _) => Reason::OutOfScope,
        (true, 0) => Reason::NoSaving,
        (true, missing) => Reason::UnitsMore { missing },
    }
}

/// Ways to fill the bundles that save something, the most a unit first; and whether these are all.
fn list_fits(
    work: &Work,
    rules: &[&Rule],
    bundles: &[&Bundle],
    allowed: &[u32],
) -> (Vec<Fit>, bool) {
    let mut fits: Vec<Fit> = Vec::new();
    let mut complete = true;
    let open = (0..bundles.len()).filter(|&index| allowed[index] > 0);
    let slots =
        open.filter_map(|index| Some((index, slots_of(work, rules[index], bundles[index])?)));
    let slots: Vec<(usize, Vec<Slot>)> = slots.collect();
    // Only bundles that the cart might fill share the room.
    let room = MAX_FITS / slots.len().max(1) + 1;
    for (index, slots) in slots {
        let left = work.parts.iter().map(|part| part.units).collect();
        let bundle = bundles[index];
        let mut listing =
            Listing { work, bundle, slots, left, take: Vec::new(), found: Vec::new(), steps: 0 };
        listing.fill(0, room);
        complete &= listing.steps < MAX_LISTING && listing.found.len() < room;
        let found = listing.found.into_iter();
        fits.extend(found.map(|(take, saving)| Fit {
            bundle: index,
            units: take.iter().map(|taken| taken.1).sum(),
            take,
            saving,
        }));
    }
    // a/b > c/d as a·d > c·b, so that nothing is rounded.
    let weight = |fit: &Fit, other: &Fit| i128::from(fit.saving.0) * i128::from(other.units);
    fits.sort_by(|a, b| {
        let by_rate = weight(b, a).cmp(&weight(a, b));
        by_rate.then_with(|| (a.bundle, &a.take).cmp(&(b.bundle, &b.take)))
    });
    fits.dedup();
    (fits, complete)
}

/// A place in a bundle: its component, and the parts that may stand in it.
type Slot = (usize, Vec<usize>);

/// One slot for each unit of each component; `None` for a bundle that is empty or too large, or has a
/// slot that nothing in the cart fits.
fn slots_of(work: &Work, rule: &Rule, bundle: &Bundle) -> Option<Vec<Slot>> {
    let units = bundle.components.iter().fold(0_u32, |sum, c| sum.saturating_add(c.units));
    if units > MAX_BUNDLE_UNITS {
        return None;
    }
    let mut slots = Vec::new();
    for (index, component) in bundle.components.iter().enumerate() {
        let mut parts = parts_for(work, rule, component);
        parts.retain(|&part| work.parts[part].taken.is_none());
        slots.extend((0..component.units).map(|_| (index, parts.clone())));
    }
    let fillable = !slots.is_empty() && slots.iter().all(|slot| !slot.1.is_empty());
    fillable.then_some(slots)
}

struct Listing<'a> {
    work: &'a Work<'a>,
    bundle: &'a Bundle,
    slots: Vec<Slot>,
    left: Vec<u32>,
    /// For each filled slot, the position in its list of parts.
    take: Vec<usize>,
    found: Vec<(Vec<(usize, u32)>, Money)>,
    steps: u32,
}

impl Listing<'_> {
    fn fill(&mut self, slot: usize, room: usize) {
        self.steps += 1;
        if self.steps >= MAX_LISTING || self.found.len() >= room {
            return;
        }
        let Some((component, parts)) = self.slots.get(slot) else { return self.record() };
        // Slots of one component are alike: only in ascending order, so that no choice comes twice.
        let same = slot > 0 && self.slots[slot - 1].0 == *component;
        let first = if same { self.take.last().copied().unwrap_or(0) } else { 0 };
        let parts: Vec<usize> = parts.clone();
        for (at, &part) in parts.iter().enumerate().skip(first) {
            if self.left[part] > 0 {
                self.left[part] -= 1;
                self.take.push(at);
                self.fill(slot + 1, room);
                self.take.pop();
                self.left[part] += 1;
            }
        }
    }

    fn record(&mut self) {
        let mut take: Vec<(usize, u32)> = Vec::new();
        for (slot, at) in self.slots.iter().zip(&self.take) {
            let part = slot.1[*at];
            match take.iter_mut().find(|taken| taken.0 == part) {
                Some(taken) => taken.1 += 1,
                None => take.push((part, 1)),
            }
        }
        take.sort_unstable();
        let price = |taken: &(usize, u32)| self.work.parts[taken.0].unit.times(taken.1);
        let saving = self.bundle.cut.saving(take.iter().map(price).sum());
        if saving > Money::ZERO && self.found.iter().all(|found| found.0 != take) {
            self.found.push((take, saving));
        }
    }
}

/// How often to use each fit, so that together they save most.
fn search(work: &Work, fits: &[Fit], allowed: &[u32], steps: &mut u32) -> Vec<u32> {
    let mut search = Search {
        fits,
        rates: rates(fits, work.parts.len()),
        left: work.parts.iter().map(|part| part.units).collect(),
        allowed: allowed.to_vec(),
        now: vec![0; fits.len()],
        best: (Money::ZERO, vec![0; fits.len()]),
        steps,
    };
    search.visit(0, Money::ZERO);
    search.best.1
}

/// For each fit on, what a unit of each part can still save at most, rounded up.
fn rates(fits: &[Fit], parts: usize) -> Vec<Vec<Money>> {
    let mut rates = vec![vec![Money::ZERO; parts]; fits.len() + 1];
    for (index, fit) in fits.iter().enumerate().rev() {
        let units = i64::from(fit.units.max(1));
        let rate = fit.saving.0.saturating_add(units - 1) / units;
        let mut row = rates[index + 1].clone();
        for &(part, _) in &fit.take {
            row[part] = row[part].max(Money(rate));
        }
        rates[index] = row;
    }
    rates
}

struct Search<'a> {
    fits: &'a [Fit],
    rates: Vec<Vec<Money>>,
    left: Vec<u32>,
    allowed: Vec<u32>,
    now: Vec<u32>,
    best: (Money, Vec<u32>),
    steps: &'a mut u32,
}

impl Search<'_> {
    fn visit(&mut self, from: usize, saved: Money) {
        if saved > self.best.0 {
            self.best = (saved, self.now.clone());
        }
        let bound: Money =
            self.rates[from].iter().zip(&self.left).map(|(rate, left)| rate.times(*left)).sum();
        let Some(fit) = self.fits.get(from).filter(|_| saved + bound > self.best.0) else {
            return;
        };
        let room = fit.take.iter().map(|&(part, units)| self.left[part] / units.max(1)).min();
        let most = room.unwrap_or(0).min(self.allowed[fit.bundle]);
        // Most first: the first way down is the greedy one, so a stopped search has at least that.
        for times in (0..=most).rev() {
            if *self.steps == 0 && times < most {
                return;
            }
            *self.steps = self.steps.saturating_sub(1);
            self.put(from, times, false);
            self.visit(from + 1, saved + fit.saving.times(times));
            self.put(from, times, true);
        }
    }

    /// Takes the units of a fit so many times, or puts them back.
    fn put(&mut self, fit: usize, times: u32, back: bool) {
        let Fit { bundle, take, .. } = &self.fits[fit];
        for &(part, units) in take {
            let units = units.saturating_mul(times);
            self.left[part] = if back { self.left[part] + units } else { self.left[part] - units };
        }
        let allowed = &mut self.allowed[*bundle];
        *allowed = if back { *allowed + times } else { *allowed - times };
        self.now[fit] = if back { 0 } else { times };
    }
}
