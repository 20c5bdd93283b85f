//! Faults that other shops had, each as a test that it isn't ours.

use super::PriceRules;
use super::basket::{Basket, Buyer, CouponFact, Wish};
use super::cut::Cut;
use super::engine::price_basket;
use super::refund::{RefundError, Refunds};
use super::rule::{
    Bundle, Component, Coupon, CouponClass, Per, Rule, RuleKind, RuleSet, Spend, SpendTier,
};
use super::samples::*;
use super::trace::Reason;
use crate::ids::{RuleId, VariantId};
use crate::money::Money;

fn tier(id: i64, from: i64, cut: Cut) -> Rule {
    rule(id, RuleKind::Spend(Spend::Tiers(vec![SpendTier { from: Money(from), cut }])))
}

/// vendure#2385, mall#1002: discounts that each fit, and together exceed the cart.
#[test]
fn stacked_discounts_never_make_a_total_negative() {
    let rules = vec![
        tier(1, 100, Cut::Off(Money(80))),
        tier(2, 10, Cut::Off(Money(80))),
        coupon(3, CouponClass::Goods, Cut::Off(Money(80))),
        coupon(4, CouponClass::Shop, Cut::Off(Money(80))),
    ];
    let priced = bill(vec![line(1, 60, 1), line(2, 40, 1)], rules);
    assert_eq!((priced.total, priced.goods), (Money::ZERO, Money::ZERO));
    assert_eq!(nets(&priced), [0, 0]);
    // Nothing is left for the coupons, so they are kept.
    assert_eq!(priced.coupons, []);
}

/// saleor#17453: 20 % after 100 off 1000 is 180, not 200.
#[test]
fn a_percentage_is_taken_from_the_discounted_amount() {
    let rules =
        vec![tier(1, 500, Cut::Off(Money(100))), coupon(2, CouponClass::Shop, Cut::Percent(2_000))];
    assert_eq!(bill(vec![line(1, 1_000, 1)], rules).total, Money(720));
}

/// magento2#10790: −0.01 at 100 % off, from rounding line by line.
#[test]
fn a_hundred_percent_is_zero_exactly() {
    let free = || vec![coupon(1, CouponClass::Shop, Cut::Percent(10_000))];
    for units in 1..8 {
        let lines = vec![line(1, 333, units), line(2, 1, units), line(3, 9_999, 1)];
        let priced = bill(lines, free());
        assert_eq!((priced.total, priced.tax_included), (Money::ZERO, Money::ZERO));
        assert!(nets(&priced).iter().all(|net| *net == 0));
    }
}

/// vendure#4811: the discount of a refunded line moves to the lines that stay.
#[test]
fn a_refunded_line_keeps_its_discount_and_so_do_the_others() {
    // 100 off 400 + 600: 360 and 540.
    let priced =
        bill(vec![line(1, 400, 1), line(2, 600, 1)], vec![tier(1, 1_000, Cut::Off(Money(100)))]);
    let mut refunds = Refunds::new(&priced);
    let before = refunds.paid_for(2, 0);
    assert_eq!(refunds.refund(&[(1, 0)], false).map(|r| r.money), Ok(Money(360)));
    assert_eq!(refunds.paid_for(2, 0), before);
    assert_eq!(refunds.refund(&[(2, 0)], false).map(|r| r.money), Ok(Money(540)));
    let again = RefundError::AlreadyRefunded { line: 2, unit: 0 };
    assert_eq!(refunds.refund(&[(2, 0)], false), Err(again));
}

/// Half of a "second at half price" pair doesn't come back at the full price.
#[test]
fn a_pair_cant_be_split_for_profit() {
    let half = rule(1, RuleKind::Nth { n: 2, cut: HALF, per: Per::Variant });
    let priced = bill(vec![line(1, 100, 2)], vec![half]);
    let mut refunds = Refunds::new(&priced);
    assert_eq!(refunds.refund(&[(1, 1)], false).map(|r| r.money), Ok(Money(75)));
    assert_eq!(refunds.refund(&[(1, 0)], false).map(|r| r.money), Ok(Money(75)));
}

/// Shipping that was free is refunded at its table price.
#[test]
fn shipping_that_was_free_is_not_refunded() {
    let settings = PriceRules { tax_bp: 500, free_shipping_from: Some(Money(990)) };
    let rules = RuleSet { settings, ..RuleSet::default() };
    let cart = |price| Basket { rate: Some(rate()), ..basket(vec![line(1, price, 1)]) };
    let refund = |price| {
        let bill = price_basket(&cart(price), &rules, &Buyer::default(), NOW);
        let mut refunds = Refunds::new(&bill);
        let first = refunds.refund(&[], true).map(|refund| refund.money);
        (first, refunds.refund(&[], true))
    };
    let twice = Err(RefundError::ShippingAlreadyRefunded);
    assert_eq!(refund(990), (Ok(Money::ZERO), twice.clone()));
    assert_eq!(refund(989), (Ok(Money(80)), twice));
}

/// A refund that names a wrong unit changes nothing.
#[test]
fn a_refund_is_all_or_nothing() {
    let priced = bill(vec![line(1, 100, 1)], vec![]);
    let mut refunds = Refunds::new(&priced);
    let missing = RefundError::NoSuchUnit { line: 1, unit: 1 };
    assert_eq!(refunds.refund(&[(1, 0), (1, 1)], true), Err(missing));
    assert_eq!(refunds.refund(&[(1, 0)], false).map(|r| r.money), Ok(Money(100)));
}

/// woocommerce#13505: a coupon with 1,000 uses was used 1,500 times. (The count itself is guarded in
/// the database; the engine must believe it.)
#[test]
fn a_coupon_is_refused_from_its_last_use_on() {
    let limited = Coupon { total: Some(1_000), ..terms(CouponClass::Shop, HALF) };
    let priced = |used| {
        let fact = CouponFact { rule: RuleId(1), used, used_by_buyer: 0 };
        let buyer = Buyer { coupons: vec![fact], ..Buyer::default() };
        let rules = vec![rule(1, RuleKind::Coupon(limited.clone()))];
        bill_for(basket(vec![line(1, 100, 1)]), rules, &buyer)
    };
    assert_eq!(priced(999).total, Money(50));
    for used in [1_000, 1_500, u32::MAX] {
        assert_eq!(priced(used).total, Money(100));
        assert_eq!(why_not(&priced(used), 1, None), Some(Reason::UsedUp));
    }
}

/// A coupon on offer twice counts once.
#[test]
fn a_coupon_named_twice_is_used_once() {
    let cart = Basket { coupons: vec![RuleId(1); 3], ..basket(vec![line(1, 100, 1)]) };
    let rules = set(vec![coupon(1, CouponClass::Shop, Cut::Off(Money(10)))]);
    let priced = price_basket(&cart, &rules, &Buyer::default(), NOW);
    assert_eq!((priced.total, priced.coupons), (Money(90), vec![RuleId(1)]));
}

/// medusa#16502: a bundle's two lines of one SKU. Two lines of a variant hold the units they hold,
/// not each the sum.
#[test]
fn two_lines_of_one_variant_make_no_more_bundles_than_units() {
    let part = |units| Component { any_of: only(&[1]), units };
    let pair = Bundle { components: vec![part(1), part(1)], cut: Cut::To(Money(150)), most: None };
    let mut other = line(2, 100, 1);
    other.variant = VariantId(1);
    let priced = bill(vec![line(1, 100, 2), other], vec![rule(1, RuleKind::Bundle(pair))]);
    // Three units are one pair and one single: 150 + 100.
    assert_eq!(priced.total, Money(250));
    let units: u32 = priced.lines.iter().flat_map(|line| &line.parts).map(|part| part.units).sum();
    assert_eq!(units, 3);
}

/// Three redeemed units, two of them in a bundle: the points are split with them, not doubled.
#[test]
fn points_of_a_line_that_is_split_are_spent_once() {
    let redeem = rule(1, RuleKind::Redemption { points: 100, price: Money(10) });
    let part = Component { any_of: only(&[1]), units: 2 };
    let pair = Bundle { components: vec![part], cut: HALF, most: None };
    let pair = Rule { special_lines: true, ..rule(2, RuleKind::Bundle(pair)) };
    let cart = basket(vec![wished(Wish::Redeem(RuleId(1)), line(1, 90, 3))]);
    let buyer = Buyer { points: 300, ..Buyer::default() };
    let priced = bill_for(cart, vec![redeem, pair], &buyer);
    // Two at 10 less half, one at 10.
    assert_eq!((priced.total, priced.points), (Money(20), 300));
    assert_eq!(Refunds::new(&priced).paid_for(1, 2).map(|paid| paid.points), Some(100));
}

/// Prices and quantities from a broken feed.
#[test]
fn absurd_figures_stay_within_bounds() {
    let lines = vec![line(1, i64::MAX, u32::MAX), line(2, i64::MIN, 3), line(3, 5, 0)];
    let priced = bill(lines, vec![coupon(1, CouponClass::Shop, Cut::Off(Money(i64::MAX)))]);
    assert_eq!(priced.total, Money::ZERO);
}
