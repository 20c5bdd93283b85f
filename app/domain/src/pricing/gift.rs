//! Stage 3, its offers: gifts and add-on purchases. Both look at what the cart comes to after bundles
//! and item discounts, and leave the units that qualify free for other promotions.

use super::bill::{GiftLine, PriceKind, Stage};
use super::rule::{AddOn, Gift, Rule, RuleKind, Threshold};
use super::trace::{Reason, Source};
use super::work::Work;
use crate::ids::VariantId;
use crate::money::Money;

pub(super) fn run(work: &mut Work) -> Vec<GiftLine> {
    let mut gifts = Vec::new();
    for rule in work.rules.clone() {
        let outcome = match &rule.kind {
            RuleKind::Gift(gift) => give(work, rule, gift, &gifts).map(|line| gifts.push(line)),
            RuleKind::AddOn(add_on) => sell(work, rule, add_on),
            _ => continue,
        };
        match outcome {
            Ok(()) => work.take_group(rule),
            Err(reason) => work.skip(rule.id, None, reason),
        }
    }
    gifts
}

/// How often the threshold is reached, at least once, or what is missing.
fn reached(work: &Work, rule: &Rule, when: &Threshold) -> Result<u32, Reason> {
    if let Some(by) = work.group_taken_by(rule) {
        return Err(Reason::Excluded { by });
    }
    let mut parts = work.open_parts(rule);
    parts.retain(|&part| work.parts[part].add_on.is_none());
    if parts.is_empty() {
        return Err(work.why_none_open(rule));
    }
    let spend = work.net_of(&parts);
    let units = parts.iter().fold(0, |sum: u32, &p| sum.saturating_add(work.parts[p].units));
    if spend < when.spend {
        return Err(Reason::SpendMore { missing: when.spend - spend });
    }
    if units < when.units {
        return Err(Reason::UnitsMore { missing: when.units - units });
    }
    Ok(if when.repeats { times(when, spend, units) } else { 1 })
}

fn times(when: &Threshold, spend: Money, units: u32) -> u32 {
    let by_spend = spend.0.checked_div(when.spend.0.max(0));
    let by_spend = by_spend.map(|times| u32::try_from(times).unwrap_or(u32::MAX));
    let by_units = units.checked_div(when.units);
    // A threshold that asks nothing is reached once, not for ever.
    by_spend.into_iter().chain(by_units).min().unwrap_or(1)
}

fn give(work: &mut Work, rule: &Rule, gift: &Gift, given: &[GiftLine]) -> Result<GiftLine, Reason> {
    let times = reached(work, rule, &gift.when)?;
    let variant = choose(work, rule, gift, given)?;
    let left = left_of(work, rule, variant, given);
    let units = gift.units.saturating_mul(times).min(left);
    if units == 0 {
        return Err(Reason::SoldOut);
    }
    work.apply(rule.id, Money::ZERO, units, None);
    Ok(GiftLine { rule: rule.id, variant, units })
}

fn choose(work: &Work, rule: &Rule, gift: &Gift, given: &[GiftLine]) -> Result<VariantId, Reason> {
    let is_left = |variant: VariantId| left_of(work, rule, variant, given) > 0;
    let wished = work.basket.gifts.iter().filter(|wish| wish.0 == rule.id).map(|wish| wish.1);
    // The lowest of several wishes, so that their order doesn't matter.
    let wished = wished.filter(|variant| gift.choices.contains(variant)).min();
    if let Some(variant) = wished.filter(|variant| is_left(*variant)) {
        return Ok(variant);
    }
    let mut left = gift.choices.iter().filter(|variant| is_left(**variant));
    match (left.next(), left.next()) {
        (None, _) => Err(Reason::SoldOut),
        (Some(only), None) => Ok(*only),
        (Some(_), Some(_)) => Err(Reason::ChooseGift),
    }
}

/// What is left of a gift once the cart has what it holds of it itself, and what other rules gave.
fn left_of(work: &Work, rule: &Rule, variant: VariantId, given: &[GiftLine]) -> u32 {
    let mut facts = work.buyer.gifts.iter();
    let fact = facts.find(|fact| fact.rule == rule.id && fact.variant == variant);
    let bought = work.lines.iter().filter(|line| line.variant == variant).map(|line| line.count());
    let given = given.iter().filter(|gift| gift.variant == variant).map(|gift| gift.units);
    bought.chain(given).fold(fact.map_or(0, |fact| fact.left), u32::saturating_sub)
}

/// Units that were put in as add-ons cost the small price as far as the cart entitles to it; the
/// others stay at their own price.
fn sell(work: &mut Work, rule: &Rule, add_on: &AddOn) -> Result<(), Reason> {
    let times = reached(work, rule, &add_on.when)?;
    let price = add_on.price.max(Money::ZERO);
    let mut waiting: Vec<usize> = (0..work.parts.len())
        .filter(|&part| work.parts[part].add_on == Some(rule.id))
        .filter(|&part| work.parts[part].unit > price && !work.parts[part].kind.is_special())
        .collect();
    if waiting.is_empty() {
        return Err(Reason::NotAskedFor);
    }
    waiting.sort_by_key(|&part| (std::cmp::Reverse(work.parts[part].unit), part));
    let allowed = add_on.units.saturating_mul(times);
    let mut left = allowed;
    let mut saved = Money::ZERO;
    for part in waiting {
        let units = left.min(work.parts[part].units);
        if units == 0 {
            break;
        }
        left -= units;
        let part = work.take(rule.id, part, units);
        work.parts[part].kind = PriceKind::AddOn;
        let off = (work.parts[part].unit - price).times(units);
        work.discount(Source::Rule(rule.id), Stage::ItemPromotion, &[part], off);
        saved += off;
    }
    work.apply(rule.id, saved, allowed - left, None);
    Ok(())
}
