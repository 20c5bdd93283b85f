//! Totals, allocations, the order of things, coupons added, units sent back.

use super::carts::{Case, case, lines};
use crate::money::Money;
use crate::pricing::PriceRules;
use crate::pricing::basket::{Basket, Buyer};
use crate::pricing::bill::{Bill, Stage};
use crate::pricing::engine::price_basket;
use crate::pricing::refund::{Refund, Refunds};
use crate::pricing::rule::RuleSet;
use crate::pricing::samples::{NOW, rate};
use crate::pricing::trace::Outcome;
use proptest::prelude::*;
use proptest::sample::Index;

fn price(case: &Case) -> Bill {
    price_basket(&case.basket, &case.set, &case.buyer, NOW)
}

/// Every unit of a bill, as line key and number.
fn units_of(bill: &Bill) -> Vec<(u32, u32)> {
    let units = |line: &crate::pricing::bill::BillLine| {
        let count = line.parts.iter().map(|part| part.units).sum();
        let key = line.key;
        (0..count).map(move |unit| (key, unit)).collect::<Vec<_>>()
    };
    bill.lines.iter().flat_map(units).collect()
}

/// Puts a list in an order that the numbers tell.
fn shuffled<T: Clone>(items: &[T], order: &[Index]) -> Vec<T> {
    let mut left = items.to_vec();
    let mut out = Vec::new();
    for index in order.iter().cycle().take(items.len()) {
        out.push(left.remove(index.index(left.len())));
    }
    out
}

fn order() -> impl Strategy<Value = Vec<Index>> {
    prop::collection::vec(any::<Index>(), 5..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_total_is_net_lines_plus_shipping_and_not_negative(case in case()) {
        let bill = price(&case);
        let goods: Money = bill.lines.iter().map(|line| line.net).sum();
        let shipping = bill.shipping.as_ref().map_or(Money::ZERO, |quote| quote.price);
        prop_assert!(bill.total >= Money::ZERO && shipping >= Money::ZERO);
        prop_assert_eq!(bill.total, goods + shipping);
        prop_assert_eq!(bill.goods, goods);
        prop_assert!(bill.tax_included <= bill.total);
        for line in &bill.lines {
            prop_assert_eq!(line.net, line.parts.iter().map(|part| part.net).sum::<Money>());
            prop_assert!(line.parts.iter().all(|p| p.net >= Money::ZERO && p.points >= 0 && p.units > 0));
        }
        prop_assert!(bill.points <= i64::from(case.buyer.points));
    }

    #[test]
    fn units_are_neither_lost_nor_made(case in case()) {
        for (line, priced) in case.basket.lines.iter().zip(&price(&case).lines) {
            prop_assert_eq!(line.key, priced.key);
            prop_assert_eq!(line.units, priced.parts.iter().map(|part| part.units).sum::<u32>());
        }
    }

    #[test]
    fn allocations_add_up_to_each_discount_and_to_each_line(case in case()) {
        let bill = price(&case);
        for adjustment in &bill.adjustments {
            prop_assert!(adjustment.amount <= Money::ZERO);
            if adjustment.stage != Stage::ShippingCoupon {
                let sum: Money = adjustment.shares.iter().map(|share| share.1).sum();
                prop_assert_eq!(sum, adjustment.amount);
            }
        }
        for line in &bill.lines {
            let shares = bill.adjustments.iter().flat_map(|adjustment| &adjustment.shares);
            let sum: Money = shares.filter(|share| share.0 == line.key).map(|share| share.1).sum();
            prop_assert_eq!(line.list_total + sum, line.net);
        }
        prop_assert!(bill.adjustments.is_sorted_by_key(|adjustment| adjustment.stage));
    }

    #[test]
    fn the_trace_tells_of_every_discount(case in case()) {
        let bill = price(&case);
        for adjustment in &bill.adjustments {
            let applied = bill.trace.iter().filter(|trace| trace.source == adjustment.source);
            let saved: Money = applied.map(|trace| match trace.outcome {
                Outcome::Applied { saved, .. } => saved,
                Outcome::Skipped(_) => Money::ZERO,
            }).sum();
            prop_assert_eq!(-saved, adjustment.amount);
        }
    }

    #[test]
    fn the_order_of_lines_and_rules_does_not_matter(
        case in case(), lines in order(), rules in order(), coupons in order(),
    ) {
        let mut before = price(&case);
        let mut other = case.clone();
        other.basket.lines = shuffled(&case.basket.lines, &lines);
        other.basket.coupons = shuffled(&case.basket.coupons, &coupons);
        other.set.rules = shuffled(&case.set.rules, &rules);
        let mut after = price(&other);
        before.lines.sort_by_key(|line| line.key);
        after.lines.sort_by_key(|line| line.key);
        prop_assert_eq!(before, after);
    }

    #[test]
    fn adding_a_coupon_never_raises_the_total(case in case(), order in order()) {
        let coupons = shuffled(&case.basket.coupons, &order);
        let mut last = None;
        for count in 0..=coupons.len() {
            let mut with = case.clone();
            with.basket.coupons = coupons[..count].to_vec();
            let total = price(&with).total;
            prop_assert!(last.is_none_or(|last| total <= last), "{:?} then {:?}", last, total);
            last = Some(total);
        }
    }

    #[test]
    fn refunds_in_any_order_return_what_was_paid(case in case(), order in order(), many in 1_usize..4) {
        let bill = price(&case);
        let mut refunds = Refunds::new(&bill);
        let units = shuffled(&units_of(&bill), &order);
        let mut sum = Refund::default();
        for batch in units.chunks(many) {
            let paid: Vec<Refund> =
                batch.iter().filter_map(|&(line, unit)| refunds.paid_for(line, unit)).collect();
            let back = refunds.refund(batch, false).unwrap();
            prop_assert_eq!(back.money, paid.iter().map(|one| one.money).sum::<Money>());
            prop_assert!(paid.iter().all(|one| one.money >= Money::ZERO && one.points >= 0));
            sum.money += back.money;
            sum.points += back.points;
            prop_assert!(sum.money <= bill.total);
            prop_assert!(refunds.refund(batch, false).is_err(), "nothing comes back twice");
        }
        prop_assert_eq!(sum, Refund { money: bill.goods, points: bill.points });
        sum.money += refunds.refund(&[], true).unwrap().money;
        prop_assert_eq!(sum.money, bill.total);
    }

    #[test]
    fn without_rules_it_is_prices_times_units(lines in lines(), from in prop::option::of(0_i64..2_000), shipped: bool) {
        let settings = PriceRules { tax_bp: 500, free_shipping_from: from.map(Money) };
        let totals: Vec<Money> = lines.iter().map(|line| line.list_price.times(line.units)).collect();
        let goods: Money = totals.iter().copied().sum();
        let weight_g = lines.iter().map(|line| u64::from(line.weight_g) * u64::from(line.units)).sum();
        let rate = shipped.then(rate);
        let quote = rate.as_ref().map(|rate| rate.quote(weight_g, goods, settings.free_shipping_from));
        let basket = Basket { lines, rate, ..Basket::default() };
        let rules = RuleSet { settings, ..RuleSet::default() };
        let bill = price_basket(&basket, &rules, &Buyer::default(), NOW);
        prop_assert_eq!(bill.lines.iter().map(|line| line.net).collect::<Vec<_>>(), totals);
        prop_assert_eq!(bill.total, goods + quote.as_ref().map_or(Money::ZERO, |quote| quote.price));
        let missing = from.map(|from| (Money(from) - goods).max(Money::ZERO));
        prop_assert_eq!((bill.subtotal, bill.shipping, bill.to_free_shipping), (goods, quote, missing));
        prop_assert_eq!(bill.weight_g, weight_g);
        prop_assert!(bill.adjustments.is_empty() && bill.trace.is_empty());
    }

    #[test]
    fn rules_that_concern_no_line_change_nothing(case in case()) {
        let mut trimmed = case.clone();
        let lines = &case.basket.lines;
        trimmed.set.rules.retain(|rule| lines.iter().any(|line| rule.concerns(line)));
        let (whole, mut less) = (price(&case), price(&trimmed));
        less.trace.clone_from(&whole.trace);
        prop_assert_eq!(whole, less);
    }

    #[test]
    fn no_rule_that_validation_would_refuse_breaks_it(case in case(), price_minor: i64, units: u32) {
        let mut case = case;
        if let Some(line) = case.basket.lines.first_mut() {
            line.list_price = Money(price_minor);
            line.units = units.min(20_000);
        }
        let bill = price(&case);
        prop_assert!(bill.total >= Money::ZERO);
    }
}
