//! Stage 4: spend and save. Each promotion is measured on what the ones before it have left, so that
//! stacking can't take more than there is.

use super::bill::Stage;
use super::contest::{self, Plan};
use super::rule::{Rule, RuleKind, Spend, SpendTier};
use super::trace::Reason;
use super::work::Work;
use crate::money::Money;

pub(super) fn run(work: &mut Work) {
    let is_spend = |rule: &&Rule| matches!(rule.kind, RuleKind::Spend(_));
    let rules: Vec<&Rule> = work.rules.iter().copied().filter(is_spend).collect();
    contest::run(work, &rules, (Stage::OrderPromotion, false), |work, rule| match &rule.kind {
        RuleKind::Spend(spend) => plan(work, rule, spend),
        _ => Plan::none(Reason::OutOfScope),
    });
}

fn plan(work: &Work, rule: &Rule, spend: &Spend) -> Plan {
    let parts = work.open_parts(rule);
    if parts.is_empty() {
        return Plan::none(work.why_none_open(rule));
    }
    let base = work.net_of(&parts);
    let (saving, times, next) = match spend {
        Spend::Tiers(tiers) => tier_saving(tiers, base),
        Spend::Every { each, off, most } => every_saving(*each, *off, *most, base),
    };
    let reason = match next {
        Some(missing) => Reason::SpendMore { missing },
        None => Reason::NoSaving,
    };
    let parts = parts.into_iter().map(|part| (part, work.parts[part].units)).collect();
    Plan { saving, times, parts, next, reason }
}

/// What is saved, how often, and what is missing for the next step.
type Step = (Money, u32, Option<Money>);

fn tier_saving(tiers: &[SpendTier], base: Money) -> Step {
    let reached = tiers.iter().filter(|tier| base >= tier.from);
    let saving = reached.map(|tier| tier.cut.saving(base)).max().unwrap_or_default();
    let next = tiers.iter().map(|tier| tier.from).filter(|from| *from > base).min();
    (saving, 1, next.map(|from| from - base))
}

fn every_saving(each: Money, off: Money, most: Option<u32>, base: Money) -> Step {
    let Some(reached) = base.0.checked_div(each.0.max(0)) else {
        return (Money::ZERO, 0, None);
    };
    let reached = u32::try_from(reached).unwrap_or(u32::MAX);
    let times = reached.min(most.unwrap_or(u32::MAX));
    let next = (times == reached).then(|| each - Money(base.0 % each.0));
    (off.max(Money::ZERO).times(times).min(base), times, next)
}
