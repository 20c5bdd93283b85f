//! Refuses rules that can't be right, with the name of the field, before they are stored. What is
//! merely unwise (a coupon that loses money) is not this module's business.

use super::cut::{Cut, WHOLE_BP};
use super::rule::{
    AddOn, Bundle, BuyGet, Coupon, GROUP_HOURS, GROUP_SEATS, Gift, GroupBuy, MAX_BUNDLE_UNITS,
    Presale, RULES_VERSION, Rule, RuleKind, RuleSet, Spend, SpendTier, Threshold, Window,
};
use super::scope::Scope;
use crate::ids::RuleId;
use crate::money::Money;
use serde::{Deserialize, Serialize};

/// A field that can't be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("rule {rule:?}, {field}: {fault:?}")]
pub struct RuleError {
    /// Of which rule; `None` for the set's own fields.
    pub rule: Option<RuleId>,
    /// The field, as it is called in the data: `kind.cut`, `window.until`.
    pub field: String,
    /// What is wrong with it.
    pub fault: RuleFault,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuleFault {
    /// Has to name something.
    Empty,
    /// Has to be at least this.
    TooSmall {
        /// The least.
        least: i64,
    },
    /// Can be this at most.
    TooLarge {
        /// The most.
        most: i64,
    },
    /// Occurs twice.
    Duplicate,
    /// Names something that isn't there, or isn't of the right kind.
    Unknown,
    /// Doesn't belong to this kind of rule.
    NotAllowed,
    /// Has to come after the one before: a later moment, a higher tier.
    NotAscending,
}

/// Checks a set of rules.
///
/// # Errors
/// Every field that can't be right.
pub fn validate(set: &RuleSet) -> Result<(), Vec<RuleError>> {
    let mut found = Found { rule: None, errors: Vec::new() };
    if set.version != RULES_VERSION {
        found.add("version", RuleFault::Unknown);
    }
    found.at_most("settings.tax_bp", set.settings.tax_bp.into(), WHOLE_BP.into());
    found.not_negative("settings.free_shipping_from", set.settings.free_shipping_from);
    check_points(&mut found, set);
    check_stackable(&mut found, set);
    for (index, rule) in set.rules.iter().enumerate() {
        found.rule = Some(rule.id);
        if set.rules[..index].iter().any(|earlier| earlier.id == rule.id) {
            found.add("id", RuleFault::Duplicate);
        }
        check_rule(&mut found, rule);
    }
    if found.errors.is_empty() { Ok(()) } else { Err(found.errors) }
}

struct Found {
    rule: Option<RuleId>,
    errors: Vec<RuleError>,
}

impl Found {
    fn add(&mut self, field: &str, fault: RuleFault) {
        self.errors.push(RuleError { rule: self.rule, field: field.to_owned(), fault });
    }

    fn at_least(&mut self, field: &str, value: i64, least: i64) {
        if value < least {
            self.add(field, RuleFault::TooSmall { least });
        }
    }

    fn at_most(&mut self, field: &str, value: i64, most: i64) {
        if value > most {
            self.add(field, RuleFault::TooLarge { most });
        }
    }

    fn not_negative(&mut self, field: &str, amount: Option<Money>) {
        self.at_least(field, amount.unwrap_or_default().0, 0);
    }

    fn limit(&mut self, field: &str, limit: Option<u32>) {
        self.at_least(field, limit.map_or(1, i64::from), 1);
    }

    fn scope(&mut self, field: &str, scope: &Scope) {
        if matches!(scope, Scope::Only(selection) if selection.is_empty()) {
            self.add(field, RuleFault::Empty);
        }
    }

    fn cut(&mut self, field: &str, cut: Cut) {
        match cut {
            Cut::Percent(bp) => {
                self.at_least(field, bp.into(), 1);
                self.at_most(field, bp.into(), WHOLE_BP.into());
            }
            Cut::Off(off) => self.at_least(field, off.0, 1),
            Cut::To(price) => self.at_least(field, price.0, 0),
        }
    }

    /// A cut of a sum that isn't known beforehand: a fixed total makes no sense.
    fn cut_of_sum(&mut self, field: &str, cut: Cut) {
        match cut {
            Cut::To(_) => self.add(field, RuleFault::NotAllowed),
            Cut::Percent(_) | Cut::Off(_) => self.cut(field, cut),
        }
    }

    fn not_empty<T>(&mut self, field: &str, list: &[T]) {
        if list.is_empty() {
            self.add(field, RuleFault::Empty);
        }
    }
}

fn check_points(found: &mut Found, set: &RuleSet) {
    let Some(points) = set.points else { return };
    found.at_least("points.rate_points", points.rate_points.into(), 1);
    found.at_least("points.rate_worth", points.rate_worth.0, 1);
    found.at_least("points.step", points.step.into(), 1);
    found.at_most("points.most_bp", points.most_bp.into(), WHOLE_BP.into());
}

fn check_stackable(found: &mut Found, set: &RuleSet) {
    let is_coupon = |id: RuleId| {
        set.rules.iter().any(|rule| rule.id == id && matches!(rule.kind, RuleKind::Coupon(_)))
    };
    for &(one, other) in &set.stackable {
        if one == other {
            found.add("stackable", RuleFault::Duplicate);
        } else if !is_coupon(one) || !is_coupon(other) {
            found.add("stackable", RuleFault::Unknown);
        }
    }
}

fn check_rule(found: &mut Found, rule: &Rule) {
    if let (Some(from), Some(until)) = (rule.window.from, rule.window.until)
        && until <= from
    {
        found.add("window.until", RuleFault::NotAscending);
    }
    found.scope("scope", &rule.scope);
    match &rule.group {
        Some(group) if group.is_empty() => found.add("group", RuleFault::Empty),
        // Of unit prices the best single one holds anyway, and bundles are chosen by what they save.
        Some(_) if has_no_group(&rule.kind) => found.add("group", RuleFault::NotAllowed),
        _ => {}
    }
    check_kind(found, &rule.kind);
    if let RuleKind::Presale(presale) = &rule.kind {
        check_presale(found, rule.window, presale);
    }
}

fn has_no_group(kind: &RuleKind) -> bool {
    matches!(
        kind,
        RuleKind::Special(_)
            | RuleKind::Flash { .. }
            | RuleKind::Tier { .. }
            | RuleKind::Group(_)
            | RuleKind::Presale(_)
            | RuleKind::Redemption { .. }
            | RuleKind::Bundle(_)
    )
}

fn check_kind(found: &mut Found, kind: &RuleKind) {
    match kind {
        RuleKind::Special(cut) => found.cut("kind.cut", *cut),
        // Its dates belong to the rule's window: they are looked at beside it.
        RuleKind::Presale(_) => {}
        RuleKind::Group(group) => check_group(found, *group),
        RuleKind::Flash { cut, per_member } => {
            found.cut("kind.cut", *cut);
            found.limit("kind.per_member", *per_member);
        }
        RuleKind::Tier { tiers, cut } => {
            found.not_empty("kind.tiers", tiers);
            found.cut("kind.cut", *cut);
        }
        RuleKind::Redemption { points, price } => {
            found.at_least("kind.points", (*points).into(), 1);
            found.not_negative("kind.price", Some(*price));
        }
        RuleKind::Nth { n, cut, .. } => {
            found.at_least("kind.n", (*n).into(), 2);
            found.cut("kind.cut", *cut);
        }
        RuleKind::Bundle(bundle) => check_bundle(found, bundle),
        RuleKind::BuyGet(terms) => check_buy_get(found, terms),
        RuleKind::Gift(gift) => check_gift(found, gift),
        RuleKind::AddOn(add_on) => check_add_on(found, add_on),
        RuleKind::Spend(spend) => check_spend(found, spend),
        RuleKind::Coupon(coupon) => check_coupon(found, coupon),
    }
}

fn check_group(found: &mut Found, group: GroupBuy) {
    found.cut("kind.cut", group.cut);
    found.at_least("kind.seats", group.seats.into(), GROUP_SEATS.0.into());
    found.at_most("kind.seats", group.seats.into(), GROUP_SEATS.1.into());
    found.at_least("kind.hours", group.hours.into(), GROUP_HOURS.0.into());
    found.at_most("kind.hours", group.hours.into(), GROUP_HOURS.1.into());
}

/// The deposit may be all that it saves. Nobody orders when the balance can't be paid any more.
fn check_presale(found: &mut Found, window: Window, presale: &Presale) {
    if presale.cut != Cut::Off(Money::ZERO) || presale.worth <= presale.deposit {
        found.cut("kind.cut", presale.cut);
    }
    found.at_least("kind.deposit", presale.deposit.0, 1);
    found.at_least("kind.worth", presale.worth.0, presale.deposit.0);
    match window.until {
        None => found.add("window.until", RuleFault::Empty),
        Some(until) if until > presale.balance_until => {
            found.add("window.until", RuleFault::TooLarge { most: presale.balance_until.0 });
        }
        Some(_) => {}
    }
    if presale.balance_until <= presale.balance_from {
        found.add("kind.balance_until", RuleFault::NotAscending);
    }
    if presale.ships_from < presale.balance_from {
        found.add("kind.ships_from", RuleFault::NotAscending);
    }
}

fn check_bundle(found: &mut Found, bundle: &Bundle) {
    found.not_empty("kind.components", &bundle.components);
    for component in &bundle.components {
        found.scope("kind.components.any_of", &component.any_of);
        found.at_least("kind.components.units", component.units.into(), 1);
    }
    let units = bundle.components.iter().map(|component| i64::from(component.units)).sum();
    found.at_most("kind.components", units, MAX_BUNDLE_UNITS.into());
    found.cut("kind.cut", bundle.cut);
    found.limit("kind.most", bundle.most);
}

fn check_buy_get(found: &mut Found, terms: &BuyGet) {
    found.at_least("kind.buy", terms.buy.into(), 1);
    found.at_least("kind.get", terms.get.into(), 1);
    if let Some(reward) = &terms.reward {
        found.scope("kind.reward", reward);
    }
    found.cut("kind.cut", terms.cut);
    found.limit("kind.most", terms.most);
}

fn check_threshold(found: &mut Found, when: &Threshold) {
    found.not_negative("kind.when.spend", Some(when.spend));
    if when.repeats && when.spend <= Money::ZERO && when.units == 0 {
        found.add("kind.when.repeats", RuleFault::NotAllowed);
    }
}

fn check_gift(found: &mut Found, gift: &Gift) {
    check_threshold(found, &gift.when);
    found.not_empty("kind.choices", &gift.choices);
    found.at_least("kind.units", gift.units.into(), 1);
}

fn check_add_on(found: &mut Found, add_on: &AddOn) {
    check_threshold(found, &add_on.when);
    found.scope("kind.items", &add_on.items);
    found.not_negative("kind.price", Some(add_on.price));
    found.at_least("kind.units", add_on.units.into(), 1);
}

fn check_spend(found: &mut Found, spend: &Spend) {
    match spend {
        Spend::Tiers(tiers) => {
            found.not_empty("kind.tiers", tiers);
            let above = |pair: &[SpendTier]| pair[0].from < pair[1].from;
            if !tiers.windows(2).all(above) {
                found.add("kind.tiers.from", RuleFault::NotAscending);
            }
            for tier in tiers {
                found.at_least("kind.tiers.from", tier.from.0, 1);
                found.cut_of_sum("kind.tiers.cut", tier.cut);
            }
        }
        Spend::Every { each, off, most } => {
            found.at_least("kind.each", each.0, 1);
            found.at_least("kind.off", off.0, 1);
            found.at_most("kind.off", off.0, each.0.max(1));
            found.limit("kind.most", *most);
        }
    }
}

fn check_coupon(found: &mut Found, coupon: &Coupon) {
    found.cut_of_sum("kind.cut", coupon.cut);
    if let Some(cap) = coupon.cap {
        found.at_least("kind.cap", cap.0, 1);
    }
    found.not_negative("kind.min_spend", Some(coupon.min_spend));
    found.limit("kind.total", coupon.total);
    found.limit("kind.per_member", coupon.per_member);
}

#[cfg(test)]
mod tests;
