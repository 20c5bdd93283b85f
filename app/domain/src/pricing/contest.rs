//! Rules of one stage against each other: by priority, and within an exclusion group the one that
//! saves most. What a rule would do is planned first, so that rivals can be compared.

use super::bill::Stage;
use super::rule::Rule;
use super::trace::{Reason, Source};
use super::work::Work;
use crate::money::Money;

/// What a rule would do.
pub(super) struct Plan {
    /// Zero when it would not apply.
    pub saving: Money,
    pub times: u32,
    /// Parts, and how many units of each.
    pub parts: Vec<(usize, u32)>,
    /// Spend missing for the next step.
    pub next: Option<Money>,
    /// Why it would not apply.
    pub reason: Reason,
}

impl Plan {
    pub fn none(reason: Reason) -> Self {
        Self { saving: Money::ZERO, times: 0, parts: Vec::new(), next: None, reason }
    }
}

/// Runs the rules of one stage. `takes` tells whether a rule takes its units away from others.
pub(super) fn run<'a>(
    work: &mut Work<'a>,
    rules: &[&'a Rule],
    (stage, takes): (Stage, bool),
    plan: impl Fn(&Work<'a>, &Rule) -> Plan,
) {
    for (index, rule) in rules.iter().enumerate() {
        let rivals = |other: &&&Rule| rule.group.is_some() && other.group == rule.group;
        if rules[..index].iter().any(|earlier| rivals(&earlier)) {
            continue;
        }
        if let Some(by) = work.group_taken_by(rule) {
            for rival in rules.iter().filter(rivals) {
                work.skip(rival.id, None, Reason::Excluded { by });
            }
            continue;
        }
        let mut plans = vec![(*rule, plan(work, rule))];
        for rival in rules[index + 1..].iter().filter(rivals) {
            plans.push((*rival, plan(work, rival)));
        }
        settle(work, plans, stage, takes);
    }
}

fn settle<'a>(work: &mut Work<'a>, plans: Vec<(&'a Rule, Plan)>, stage: Stage, takes: bool) {
    // The first of equals, which has the higher priority.
    let most = plans.iter().map(|(_, plan)| plan.saving).max().unwrap_or_default();
    let winner = plans.iter().find(|(_, plan)| plan.saving == most && most > Money::ZERO);
    let winner = winner.map(|(rule, _)| rule.id);
    for (rule, plan) in plans {
        match winner {
            Some(by) if by == rule.id => carry_out(work, rule, plan, stage, takes),
            Some(by) if plan.saving > Money::ZERO => {
                work.skip(rule.id, None, Reason::Excluded { by });
            }
            _ => work.skip(rule.id, None, plan.reason),
        }
    }
}

fn carry_out<'a>(work: &mut Work<'a>, rule: &'a Rule, plan: Plan, stage: Stage, takes: bool) {
    let mut parts = Vec::with_capacity(plan.parts.len());
    for (part, units) in plan.parts {
        parts.push(if takes { work.take(rule.id, part, units) } else { part });
    }
    work.discount(Source::Rule(rule.id), stage, &parts, plan.saving);
    work.apply(rule.id, plan.saving, plan.times, plan.next);
    work.take_group(rule);
}
