//! "Best for me" against every set of coupons, each priced step by step in the plainest way.

use super::carts::{Case, FIRST_COUPON, case_of, rule_of, spend};
use crate::ids::RuleId;
use crate::money::Money;
use crate::pricing::allocate::allocate;
use crate::pricing::basket::{Basket, PointsWish};
use crate::pricing::engine::price_basket;
use crate::pricing::rule::{Coupon, CouponClass, Rule, RuleKind};
use crate::pricing::samples::NOW;
use proptest::prelude::*;

fn coupons(case: &Case) -> Vec<(&Rule, &Coupon)> {
    let coupon = |rule| match rule {
        &Rule { kind: RuleKind::Coupon(ref coupon), .. } => Some((rule, coupon)),
        _ => None,
    };
    let mut coupons: Vec<_> = case.set.rules.iter().filter_map(coupon).collect();
    coupons.sort_by_key(|(rule, coupon)| (coupon.class, std::cmp::Reverse(rule.priority), rule.id));
    coupons
}

/// Whether the set is allowed at all: every pair goes together.
fn allowed(case: &Case, set: &[(&Rule, &Coupon)]) -> bool {
    set.iter().enumerate().all(|(index, (one, a))| {
        set[..index].iter().all(|(other, b)| {
            let pair = |x: RuleId, y: RuleId| case.set.stackable.contains(&(x, y));
            let stackable = pair(one.id, other.id) || pair(other.id, one.id);
            let grouped = one.group.is_some() && one.group == other.group;
            !grouped && (a.class != b.class || stackable)
        })
    })
}

/// What the cart costs with exactly this set; `None` when one of them can't be used.
fn total_with(case: &Case, set: &[(&Rule, &Coupon)]) -> Option<Money> {
    let bare = Basket { coupons: vec![], points: PointsWish::Keep, ..case.basket.clone() };
    let bill = price_basket(&bare, &case.set, &case.buyer, NOW);
    let mut order: Vec<usize> = (0..bill.lines.len()).collect();
    order.sort_by_key(|&index| (bill.lines[index].variant, bill.lines[index].key));
    let mut nets: Vec<Money> = order.iter().map(|&index| bill.lines[index].net).collect();
    let after_stage_four = nets.clone();
    let parts_of = |rule: &Rule| -> Vec<usize> {
        (0..order.len()).filter(|&at| rule.scope.covers(&case.basket.lines[order[at]])).collect()
    };
    for (rule, coupon) in set {
        let spend: Money = parts_of(rule).iter().map(|&at| after_stage_four[at]).sum();
        let fact = case.buyer.coupons.iter().find(|fact| fact.rule == rule.id);
        let used = fact.map_or(0, |fact| fact.used);
        let barred = spend < coupon.min_spend
            || parts_of(rule).iter().all(|&at| case.basket.lines[order[at]].units == 0)
            || coupon.total.is_some_and(|total| used >= total)
            || (coupon.first_order && !case.buyer.first_order);
        if barred {
            return None;
        }
        if coupon.class != CouponClass::Shipping {
            let weights: Vec<Money> = parts_of(rule).iter().map(|&at| nets[at]).collect();
            let saving = coupon.saving(weights.iter().copied().sum());
            for (at, off) in parts_of(rule).into_iter().zip(allocate(saving, &weights)) {
                nets[at] = nets[at] - off;
            }
        }
    }
    let goods: Money = nets.into_iter().sum();
    let thresholds = [case.set.settings.free_shipping_from, case.buyer.free_shipping_from];
    let free_from = thresholds.into_iter().flatten().min();
    let quote = case.basket.rate.as_ref().map(|r| r.quote(bill.weight_g, goods, free_from).price);
    let mut shipping = quote.unwrap_or_default();
    for (_, coupon) in set.iter().filter(|(_, coupon)| coupon.class == CouponClass::Shipping) {
        shipping = shipping - coupon.saving(shipping);
    }
    let available = match case.basket.points {
        PointsWish::Keep => 0,
        PointsWish::UpTo(points) => points.min(case.buyer.points),
        PointsWish::Best => case.buyer.points,
    };
    let cap = case.set.points.map_or(Money::ZERO, |rules| rules.largest_share(goods));
    let step =
        |points: &u32| case.set.points.is_some_and(|r| r.step > 0 && points.is_multiple_of(r.step));
    let worths = (0..=available).filter(step).filter_map(|points| {
        case.set.points.map(|rules| rules.worth(points)).filter(|worth| *worth <= cap)
    });
    Some(goods - worths.max().unwrap_or_default() + shipping)
}

/// Spend-and-save only, without exclusion groups or special prices: the stages before the coupons
/// are tested elsewhere, and so each line is one part.
fn small_case() -> impl Strategy<Value = Case> {
    case_of(rule_of(spend())).prop_map(|mut case| {
        for rule in &mut case.set.rules {
            if rule.id.0 < FIRST_COUPON {
                rule.group = None;
            }
        }
        for line in &mut case.basket.lines {
            line.wish = crate::pricing::basket::Wish::Ordinary;
        }
        case
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn best_for_me_equals_brute_force(case in small_case()) {
        let coupons = coupons(&case);
        let mut least = None;
        for mask in 0..1_u32 << coupons.len() {
            let chosen = |(index, _): &(usize, _)| mask >> *index & 1 == 1;
            let set: Vec<_> = coupons.iter().copied().enumerate().filter(chosen).map(|c| c.1).collect();
            if !allowed(&case, &set) {
                continue;
            }
            let total = total_with(&case, &set);
            least = [least, total].into_iter().flatten().min();
        }
        let bill = price_basket(&case.basket, &case.set, &case.buyer, NOW);
        prop_assert_eq!(Some(bill.total), least);
        // And what it says it used comes to that total.
        let used: Vec<_> = coupons.iter().copied().filter(|c| bill.coupons.contains(&c.0.id)).collect();
        prop_assert!(allowed(&case, &used));
        prop_assert_eq!(total_with(&case, &used), Some(bill.total));
    }
}
