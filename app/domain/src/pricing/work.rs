//! The engine's desk: the lines in one fixed order, their units in parts that are priced alike, and
//! what the stages have written so far. No rule is evaluated here.

use super::allocate::allocate;
use super::basket::{Basket, BasketLine, Buyer};
use super::bill::{Adjustment, PriceKind, Stage};
use super::rule::{Rule, RuleKind, RuleSet, Window};
use super::trace::{Outcome, Reason, Source, Trace};
use crate::ids::RuleId;
use crate::money::Money;
use crate::time::Timestamp;

/// Units of one line that are priced alike.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// Position in [`Work::lines`].
    pub line: usize,
    pub units: u32,
    /// Price of one unit after stage 1.
    pub unit: Money,
    /// What is left to pay for all units.
    pub net: Money,
    pub kind: PriceKind,
    /// The bundle or item promotion that took these units: a unit takes part in one at most.
    pub taken: Option<RuleId>,
    /// The add-on rule these units wait for; they never qualify for anything themselves.
    pub add_on: Option<RuleId>,
    pub points: i64,
}

pub(super) struct Work<'a> {
    pub basket: &'a Basket,
    pub buyer: &'a Buyer,
    pub set: &'a RuleSet,
    /// Sorted by variant and key, so that the order of the basket's lines doesn't matter.
    pub lines: Vec<&'a BasketLine>,
    pub parts: Vec<Part>,
    /// Rules that hold now, highest priority first.
    pub rules: Vec<&'a Rule>,
    /// Points not yet spent.
    pub points_left: u32,
    pub adjustments: Vec<Adjustment>,
    pub trace: Vec<Trace>,
    /// Exclusion groups with the rule that took them.
    taken_groups: Vec<(&'a str, RuleId)>,
}

impl<'a> Work<'a> {
    pub fn new(basket: &'a Basket, set: &'a RuleSet, buyer: &'a Buyer, now: Timestamp) -> Self {
        let mut lines: Vec<&BasketLine> = basket.lines.iter().collect();
        lines.sort_by_key(|line| (line.variant, line.key));
        let mut all: Vec<&Rule> = set.rules.iter().collect();
        all.sort_by_key(|rule| (std::cmp::Reverse(rule.priority), rule.id));
        let mut work = Self {
            basket,
            buyer,
            set,
            lines,
            parts: Vec::new(),
            rules: Vec::new(),
            points_left: buyer.points,
            adjustments: Vec::new(),
            trace: Vec::new(),
            taken_groups: Vec::new(),
        };
        for rule in all {
            // Coupons that the shopper doesn't hold are nobody's business.
            if matches!(rule.kind, RuleKind::Coupon(_)) && !basket.coupons.contains(&rule.id) {
                continue;
            }
            match rule.window.closed_at(now) {
                Some(reason) => work.skip(rule.id, None, reason),
                None => work.rules.push(rule),
            }
        }
        work
    }

    /// Whether the rule is about this part's line.
    pub fn covers(&self, rule: &Rule, part: &Part) -> bool {
        rule.scope.covers(self.lines[part.line])
    }

    /// Whether the part may take part in the rule: in scope, and not at a special price unless the
    /// rule says so.
    pub fn is_open(&self, rule: &Rule, part: &Part) -> bool {
        (rule.special_lines || !part.kind.is_special()) && self.covers(rule, part)
    }

    /// Positions of the parts that may take part in the rule.
    pub fn open_parts(&self, rule: &Rule) -> Vec<usize> {
        let parts = self.parts.iter().enumerate();
        parts.filter(|(_, part)| self.is_open(rule, part)).map(|(index, _)| index).collect()
    }

    /// Why no part may take part in the rule.
    pub fn why_none_open(&self, rule: &Rule) -> Reason {
        match self.parts.iter().any(|part| self.covers(rule, part)) {
            true => Reason::SpecialPrice,
            false => Reason::OutOfScope,
        }
    }

    pub fn net_of(&self, parts: &[usize]) -> Money {
        parts.iter().map(|&part| self.parts[part].net).sum()
    }

    /// Takes `units` out of a part nobody has taken yet; answers where they are now.
    pub fn split(&mut self, part: usize, units: u32) -> usize {
        let whole = &mut self.parts[part];
        if units >= whole.units {
            return part;
        }
        // Each of the units took the same points, so nothing is rounded.
        let points = whole.points / i64::from(whole.units) * i64::from(units);
        let net = whole.unit.times(units);
        let taken = Part { units, net, points, ..whole.clone() };
        whole.units -= units;
        whole.net = whole.unit.times(whole.units);
        whole.points -= points;
        self.parts.push(taken);
        self.parts.len() - 1
    }

    /// Takes units for a promotion, so that no other one takes them.
    pub fn take(&mut self, rule: RuleId, part: usize, units: u32) -> usize {
        let index = self.split(part, units);
        self.parts[index].taken = Some(rule);
        index
    }

    /// Spreads a discount over parts by what is left to pay for them.
    pub fn discount(&mut self, source: Source, stage: Stage, parts: &[usize], amount: Money) {
        let weights: Vec<Money> = parts.iter().map(|&part| self.parts[part].net).collect();
        let amount = amount.min(weights.iter().copied().sum());
        self.discount_by(source, stage, parts, &allocate(amount, &weights));
    }

    /// Takes a given share off each part.
    pub fn discount_by(&mut self, source: Source, stage: Stage, parts: &[usize], off: &[Money]) {
        for (&part, &off) in parts.iter().zip(off) {
            self.parts[part].net = self.parts[part].net - off;
            let key = self.lines[self.parts[part].line].key;
            self.write(source, stage, key, -off);
        }
    }

    /// Adds to the adjustment of a source; the lines' share of nothing isn't written.
    pub fn write(&mut self, source: Source, stage: Stage, key: u32, amount: Money) {
        if amount == Money::ZERO {
            return;
        }
        let entry = self.adjustment(source, stage);
        entry.amount += amount;
        match entry.shares.binary_search_by_key(&key, |share| share.0) {
            Ok(at) => entry.shares[at].1 += amount,
            Err(at) => entry.shares.insert(at, (key, amount)),
        }
    }

    /// The adjustment of a source, made when it isn't there.
    pub fn adjustment(&mut self, source: Source, stage: Stage) -> &mut Adjustment {
        let found = self.adjustments.iter().position(|a| a.source == source && a.stage == stage);
        let index = found.unwrap_or(self.adjustments.len());
        if found.is_none() {
            let amount = Money::ZERO;
            self.adjustments.push(Adjustment { source, stage, amount, shares: Vec::new() });
        }
        &mut self.adjustments[index]
    }

    pub fn apply(&mut self, rule: RuleId, saved: Money, times: u32, next: Option<Money>) {
        self.note(Source::Rule(rule), None, Outcome::Applied { saved, times, next });
    }

    pub fn skip(&mut self, rule: RuleId, line: Option<u32>, reason: Reason) {
        self.note(Source::Rule(rule), line, Outcome::Skipped(reason));
    }

    pub fn note(&mut self, source: Source, line: Option<u32>, outcome: Outcome) {
        self.trace.push(Trace { source, line, outcome });
    }

    /// Who took the rule's exclusion group.
    pub fn group_taken_by(&self, rule: &Rule) -> Option<RuleId> {
        let group = rule.group.as_deref()?;
        self.taken_groups.iter().find(|(taken, _)| *taken == group).map(|(_, by)| *by)
    }

    pub fn take_group(&mut self, rule: &'a Rule) {
        if let Some(group) = rule.group.as_deref() {
            self.taken_groups.push((group, rule.id));
        }
    }
}

impl Window {
    /// Why it doesn't hold at a moment; `None` when it does.
    pub fn closed_at(&self, now: Timestamp) -> Option<Reason> {
        match (self.from, self.until) {
            (Some(from), _) if now < from => Some(Reason::NotYet { from }),
            (_, Some(until)) if now >= until => Some(Reason::Over { until }),
            _ => None,
        }
    }
}
