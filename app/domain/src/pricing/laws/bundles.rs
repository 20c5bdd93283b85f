//! The assignment of units to bundles against every assignment.

use super::carts::{bundle, lines, numbered, rule_of};
use crate::money::Money;
use crate::pricing::basket::{BasketLine, Buyer, Wish};
use crate::pricing::engine::price_basket;
use crate::pricing::rule::{Bundle, Rule, RuleKind};
use crate::pricing::samples::{NOW, basket, set};
use proptest::prelude::*;

/// The most that bundles from `rules` can still save on the units left.
fn most_saved(
    lines: &[BasketLine],
    left: &mut Vec<u32>,
    made: &mut Vec<u32>,
    rules: &[Rule],
) -> Money {
    let mut most = Money::ZERO;
    for (index, rule) in rules.iter().enumerate() {
        let RuleKind::Bundle(bundle) = &rule.kind else { continue };
        if bundle.components.is_empty() || bundle.most.is_some_and(|most| made[index] >= most) {
            continue;
        }
        for pick in picks(lines, left, rule, bundle) {
            let price = pick.iter().map(|&line| lines[line].list_price).sum();
            let saving = bundle.cut.saving(price);
            if saving == Money::ZERO {
                continue;
            }
            pick.iter().for_each(|&line| left[line] -= 1);
            made[index] += 1;
            most = most.max(saving + most_saved(lines, left, made, rules));
            made[index] -= 1;
            pick.iter().for_each(|&line| left[line] += 1);
        }
    }
    most
}

/// Every way to fill one bundle, as the lines its units come from.
fn picks(lines: &[BasketLine], left: &[u32], rule: &Rule, bundle: &Bundle) -> Vec<Vec<usize>> {
    let mut picks: Vec<Vec<usize>> = vec![Vec::new()];
    for component in &bundle.components {
        for _ in 0..component.units {
            let mut longer = Vec::new();
            for pick in &picks {
                for (index, line) in lines.iter().enumerate() {
                    let taken = pick.iter().filter(|&&taken| taken == index).count() as u32;
                    let fits = rule.scope.covers(line) && component.any_of.covers(line);
                    if fits && left[index] > taken {
                        longer.push([pick.as_slice(), &[index]].concat());
                    }
                }
            }
            picks = longer;
        }
    }
    picks.iter_mut().for_each(|pick| pick.sort_unstable());
    picks.sort_unstable();
    picks.dedup();
    picks
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn bundles_save_as_much_as_any_assignment(
        lines in lines(),
        rules in prop::collection::vec(rule_of(bundle()), 1..4),
    ) {
        let rules = numbered(rules, 1);
        let mut units = 0;
        let lines: Vec<BasketLine> = lines.into_iter().map(|line| {
            // At most six units, so that trying all is quick.
            let count = line.units.min(6 - units);
            units += count;
            BasketLine { wish: Wish::Ordinary, units: count, ..line }
        }).collect();
        let bill = price_basket(&basket(lines.clone()), &set(rules.clone()), &Buyer::default(), NOW);
        let mut left = lines.iter().map(|line| line.units).collect();
        let most = most_saved(&lines, &mut left, &mut vec![0; rules.len()], &rules);
        prop_assert_eq!(bill.subtotal - bill.goods, most);
    }
}
