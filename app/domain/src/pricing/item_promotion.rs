//! Stage 3, its discounts: Nth item, and buy X get Y. Units that qualify can't be the reward, and a
//! unit takes part in one such promotion or bundle at most. The discount is spread over all units of
//! the set, so that sending back the full-price half of a pair doesn't leave the other at half price.

use super::bill::Stage;
use super::contest::{self, Plan};
use super::cut::Cut;
use super::rule::{BuyGet, Per, Rule, RuleKind};
use super::scope::Scope;
use super::trace::Reason;
use super::work::Work;
use crate::money::Money;

/// A unit that may take part: its price and its part.
type Unit = (Money, usize);

pub(super) fn run(work: &mut Work) {
    let is_item = |rule: &&Rule| matches!(rule.kind, RuleKind::Nth { .. } | RuleKind::BuyGet(_));
    let rules: Vec<&Rule> = work.rules.iter().copied().filter(is_item).collect();
    contest::run(work, &rules, (Stage::ItemPromotion, true), |work, rule| match &rule.kind {
        RuleKind::Nth { n, cut, per } => plan_nth(work, rule, (*n, *cut, *per)),
        RuleKind::BuyGet(terms) => plan_buy_get(work, rule, terms),
        _ => Plan::none(Reason::OutOfScope),
    });
}

/// Free units in scope, dearest first; equal prices in the lines' fixed order.
fn free_units(work: &Work, rule: &Rule, scope: &Scope) -> Vec<Unit> {
    let mut units = Vec::new();
    for (index, part) in work.parts.iter().enumerate() {
        let free = part.taken.is_none() && part.add_on.is_none();
        let open = rule.special_lines || !part.kind.is_special();
        if free && open && scope.covers(work.lines[part.line]) {
            units.extend((0..part.units).map(|_| (part.unit, index)));
        }
    }
    units.sort_by_key(|&(price, part)| (std::cmp::Reverse(price), work.parts[part].line, part));
    units
}

/// What a rule takes, being put together.
#[derive(Default)]
struct Sets {
    saving: Money,
    times: u32,
    parts: Vec<(usize, u32)>,
}

impl Sets {
    /// A set of units of which `rewards` are cut; left out when it would save nothing.
    fn add(&mut self, others: &[Unit], rewards: &[Unit], cut: Cut) {
        let saving: Money = rewards.iter().map(|&(price, _)| cut.saving(price)).sum();
        if saving == Money::ZERO {
            return;
        }
        self.saving += saving;
        self.times = self.times.saturating_add(1);
        for &(_, part) in others.iter().chain(rewards) {
            match self.parts.iter_mut().find(|taken| taken.0 == part) {
                Some(taken) => taken.1 += 1,
                None => self.parts.push((part, 1)),
            }
        }
    }

    fn into_plan(self, reason: Reason) -> Plan {
        let Self { saving, times, parts } = self;
        Plan { saving, times, parts, next: None, reason }
    }
}

fn plan_nth(work: &Work, rule: &Rule, (n, cut, per): (u32, Cut, Per)) -> Plan {
    let units = free_units(work, rule, &rule.scope);
    if n < 2 {
        return Plan::none(Reason::NoSaving);
    }
    if units.is_empty() {
        return Plan::none(work.why_none_open(rule));
    }
    let mut sets = Sets::default();
    let mut missing = n;
    for pile in piles(work, units, per) {
        add_runs(&mut sets, &pile, (n - 1, 1), (cut, None));
        missing = missing.min(n.saturating_sub(length(&pile)));
    }
    sets.into_plan(why_no_set(missing))
}

fn length(units: &[Unit]) -> u32 {
    u32::try_from(units.len()).unwrap_or(u32::MAX)
}

fn why_no_set(missing: u32) -> Reason {
    if missing > 0 { Reason::UnitsMore { missing } } else { Reason::NoSaving }
}

/// The units by what makes a set, each pile still dearest first.
fn piles(work: &Work, units: Vec<Unit>, per: Per) -> Vec<Vec<Unit>> {
    let name = |part: usize| {
        let line = work.lines[work.parts[part].line];
        match per {
            Per::Scope => 0,
            Per::Product => line.product.0,
            Per::Variant => line.variant.0,
        }
    };
    let mut piles: Vec<(i64, Vec<Unit>)> = Vec::new();
    for unit in units {
        let name = name(unit.1);
        match piles.iter_mut().find(|pile| pile.0 == name) {
            Some(pile) => pile.1.push(unit),
            None => piles.push((name, vec![unit])),
        }
    }
    piles.into_iter().map(|pile| pile.1).collect()
}

/// Cuts a pile into sets of `buy + get` from the dearest on; in each the cheapest `get` are cut.
fn add_runs(
    sets: &mut Sets,
    pile: &[Unit],
    (buy, get): (u32, u32),
    (cut, most): (Cut, Option<u32>),
) {
    let size = buy.saturating_add(get) as usize;
    for set in pile.chunks_exact(size.max(1)).take(most.unwrap_or(u32::MAX) as usize) {
        let (others, rewards) = set.split_at((buy as usize).min(set.len()));
        sets.add(others, rewards, cut);
    }
}

fn plan_buy_get(work: &Work, rule: &Rule, terms: &BuyGet) -> Plan {
    let buy = free_units(work, rule, &rule.scope);
    if terms.buy == 0 || terms.get == 0 {
        return Plan::none(Reason::NoSaving);
    }
    if buy.is_empty() {
        return Plan::none(work.why_none_open(rule));
    }
    let mut sets = Sets::default();
    let Some(reward) = terms.reward.as_ref().filter(|reward| **reward != rule.scope) else {
        let size = terms.buy.saturating_add(terms.get);
        let missing = size.saturating_sub(length(&buy));
        add_runs(&mut sets, &buy, (terms.buy, terms.get), (terms.cut, terms.most));
        return sets.into_plan(why_no_set(missing));
    };
    let get = free_units(work, rule, reward);
    let missing = add_across(&mut sets, (buy, get), terms);
    sets.into_plan(why_no_set(missing))
}

/// Sets whose reward has a scope of its own. Units in both scopes qualify only when the others don't
/// suffice, the dearest first; of what may be the reward the cheapest is taken. As many sets as the
/// units allow. Answers how many units are missing for the first set.
fn add_across(sets: &mut Sets, (buy, get): (Vec<Unit>, Vec<Unit>), terms: &BuyGet) -> u32 {
    let is_in = |units: &[Unit], part: usize| units.iter().any(|unit| unit.1 == part);
    let (both, only_buy): (Vec<Unit>, Vec<Unit>) =
        buy.iter().copied().partition(|unit| is_in(&get, unit.1));
    let only_get: Vec<Unit> = get.into_iter().filter(|unit| !is_in(&buy, unit.1)).collect();
    let lacking = |times: u32| {
        let buy = terms.buy.saturating_mul(times).saturating_sub(length(&only_buy));
        let get = terms.get.saturating_mul(times).saturating_sub(length(&only_get));
        buy.saturating_add(get).saturating_sub(length(&both))
    };
    let mut times = 0;
    while times < terms.most.unwrap_or(u32::MAX) && lacking(times + 1) == 0 {
        times += 1;
    }
    if times == 0 {
        return lacking(1);
    }
    let qualify = (terms.buy.saturating_mul(times) as usize).saturating_sub(only_buy.len());
    let (dear, rest) = both.split_at(qualify.min(both.len()));
    let others: Vec<Unit> = only_buy.into_iter().chain(dear.iter().copied()).collect();
    let mut rewards: Vec<Unit> = only_get.into_iter().chain(rest.iter().copied()).collect();
    rewards.sort_by_key(|unit| unit.0);
    let others = others.chunks_exact(terms.buy as usize);
    for (others, rewards) in
        others.zip(rewards.chunks_exact(terms.get as usize)).take(times as usize)
    {
        sets.add(others, rewards, terms.cut);
    }
    0
}
