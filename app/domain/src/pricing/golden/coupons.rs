//! Coupons, points, and shipping after them.

use crate::ids::{RuleId, TierId};
use crate::money::Money;
use crate::pricing::PriceRules;
use crate::pricing::basket::{Basket, Buyer, CouponFact, PointsWish};
use crate::pricing::cut::Cut;
use crate::pricing::engine::price_basket;
use crate::pricing::points::PointsRules;
use crate::pricing::rule::{
    Coupon, CouponClass, Rule, RuleKind, RuleSet, Spend, SpendTier, Window,
};
use crate::pricing::samples::*;
use crate::pricing::trace::Reason;
use crate::time::Timestamp;

fn off(id: i64, class: CouponClass, amount: i64) -> Rule {
    coupon(id, class, Cut::Off(Money(amount)))
}

fn edited(rule: Rule, edit: impl Fn(&mut Coupon)) -> Rule {
    let mut rule = rule;
    if let RuleKind::Coupon(coupon) = &mut rule.kind {
        edit(coupon);
    }
    rule
}

#[test]
fn one_coupon_of_each_class() {
    // Shop 100 or 80, goods 50, shipping 30 of 80: 1000 − 50 − 100 + 80 − 30 = 900.
    let rules = vec![
        off(1, CouponClass::Shop, 80),
        off(2, CouponClass::Shop, 100),
        off(3, CouponClass::Goods, 50),
        off(4, CouponClass::Shipping, 30),
    ];
    let cart = Basket { rate: Some(rate()), ..basket(vec![line(1, 1_000, 1)]) };
    let priced = bill_for(cart, rules, &Buyer::default());
    assert_eq!(priced.total, Money(900));
    assert_eq!(priced.coupons, [RuleId(3), RuleId(2), RuleId(4)]);
    assert_eq!(why_not(&priced, 1, None), Some(Reason::NotWith { coupon: RuleId(2) }));
    assert_eq!(priced.shipping.map(|s| (s.price, s.full_price)), Some((Money(50), Money(80))));
}

#[test]
fn stackable_pair_by_pair() {
    // 1 goes with 2, not with 3: 60 + 50 beats 100.
    let rules = vec![
        off(1, CouponClass::Shop, 60),
        off(2, CouponClass::Shop, 50),
        off(3, CouponClass::Shop, 100),
    ];
    let coupons = rules.iter().map(|rule| rule.id).collect();
    let cart = Basket { coupons, ..basket(vec![line(1, 1_000, 1)]) };
    let rules = RuleSet { stackable: vec![(RuleId(2), RuleId(1))], ..set(rules) };
    let priced = price_basket(&cart, &rules, &Buyer::default(), NOW);
    assert_eq!((priced.total, priced.coupons), (Money(890), vec![RuleId(1), RuleId(2)]));
}

#[test]
fn the_minimum_is_measured_after_order_promotions() {
    let tiers = vec![SpendTier { from: Money(500), cut: Cut::Off(Money(60)) }];
    let spend = rule(1, RuleKind::Spend(Spend::Tiers(tiers)));
    let coupon = |min| edited(off(2, CouponClass::Shop, 100), |c| c.min_spend = Money(min));
    // 1000 − 60 = 940.
    let priced = bill(vec![line(1, 1_000, 1)], vec![spend.clone(), coupon(940)]);
    assert_eq!(priced.total, Money(840));
    let priced = bill(vec![line(1, 1_000, 1)], vec![spend, coupon(1_000)]);
    assert_eq!(why_not(&priced, 2, None), Some(Reason::SpendMore { missing: Money(60) }));
}

#[test]
fn a_percent_coupon_has_a_cap() {
    let rules = vec![edited(coupon(1, CouponClass::Shop, Cut::Percent(2_000)), |c| {
        c.cap = Some(Money(150));
    })];
    assert_eq!(bill(vec![line(1, 700, 1)], rules.clone()).total, Money(560));
    assert_eq!(bill(vec![line(1, 1_000, 1)], rules).total, Money(850));
}

#[test]
fn a_coupon_says_why_it_cant_be_used() {
    let one = || off(1, CouponClass::Shop, 10);
    let used = |used, used_by_buyer| Buyer {
        coupons: vec![CouponFact { rule: RuleId(1), used, used_by_buyer }],
        ..Buyer::default()
    };
    let why = |rule: Rule, buyer: &Buyer| {
        why_not(&bill_for(basket(vec![line(1, 100, 1)]), vec![rule], buyer), 1, None)
    };
    let limited = || edited(one(), |c| (c.total, c.per_member) = (Some(50), Some(2)));
    assert_eq!(why(limited(), &used(49, 1)), None);
    assert_eq!(why(limited(), &used(50, 0)), Some(Reason::UsedUp));
    assert_eq!(why(limited(), &used(9, 2)), Some(Reason::MemberLimit { limit: 2 }));
    let tiered = edited(one(), |c| c.tiers = vec![TierId(3)]);
    assert_eq!(why(tiered, &used(0, 0)), Some(Reason::OtherTier));
    let first = edited(one(), |c| c.first_order = true);
    assert_eq!(why(first, &used(0, 0)), Some(Reason::NotFirstOrder));
    assert_eq!(why(on(with_tag("tea"), one()), &used(0, 0)), Some(Reason::OutOfScope));
    let until = Timestamp(1_000);
    let over = Rule { window: Window { from: None, until: Some(until) }, ..one() };
    assert_eq!(why(over, &used(0, 0)), Some(Reason::Over { until }));
    let free = off(1, CouponClass::Shipping, 10);
    assert_eq!(why(free, &used(0, 0)), Some(Reason::NoShipping));
    let cart = Basket { coupons: vec![RuleId(9)], ..basket(vec![line(1, 100, 1)]) };
    let unknown = price_basket(&cart, &set(vec![]), &Buyer::default(), NOW);
    assert_eq!(why_not(&unknown, 9, None), Some(Reason::Unknown));
}

fn shop(free_from: i64, rules: Vec<Rule>) -> RuleSet {
    let points = PointsRules { rate_points: 100, rate_worth: Money(1), step: 100, most_bp: 5_000 };
    let free_shipping_from = Some(Money(free_from));
    let settings = PriceRules { tax_bp: 500, free_shipping_from };
    RuleSet { settings, points: Some(points), ..set(rules) }
}

#[test]
fn a_coupon_that_would_cost_free_shipping_is_left_alone() {
    // 1000 ships free from 990. A coupon of 20 gives 980 + 80 = 1060; one of 100 gives 980.
    let cart = |id| Basket {
        coupons: vec![RuleId(id)],
        rate: Some(rate()),
        ..basket(vec![line(1, 1_000, 1)])
    };
    let rules = shop(990, vec![off(1, CouponClass::Shop, 20), off(2, CouponClass::Shop, 100)]);
    let small = price_basket(&cart(1), &rules, &Buyer::default(), NOW);
    assert_eq!((small.total, why_not(&small, 1, None)), (Money(1_000), Some(Reason::NotBest)));
    let large = price_basket(&cart(2), &rules, &Buyer::default(), NOW);
    assert_eq!((large.total, large.to_free_shipping), (Money(980), Some(Money(90))));
}

#[test]
fn a_small_coupon_is_found_behind_a_large_one_that_costs_free_shipping() {
    // 1000 ships free from 980. 70 off gives 930 + 80 = 1010; 20 off gives 980.
    let rules = shop(980, vec![off(1, CouponClass::Shop, 70), off(2, CouponClass::Shop, 20)]);
    let cart = Basket {
        coupons: vec![RuleId(1), RuleId(2)],
        rate: Some(rate()),
        ..basket(vec![line(1, 1_000, 1)])
    };
    let priced = price_basket(&cart, &rules, &Buyer::default(), NOW);
    assert_eq!((priced.total, priced.coupons), (Money(980), vec![RuleId(2)]));
}

#[test]
fn a_tier_has_its_own_threshold_of_free_shipping() {
    let cart = Basket { rate: Some(rate()), ..basket(vec![line(1, 600, 1)]) };
    let gold = Buyer { free_shipping_from: Some(Money(500)), ..Buyer::default() };
    let rules = shop(990, vec![]);
    assert_eq!(price_basket(&cart, &rules, &Buyer::default(), NOW).total, Money(680));
    assert_eq!(price_basket(&cart, &rules, &gold, NOW).total, Money(600));
}

#[test]
fn points_pay_for_goods_but_never_for_shipping() {
    // 99,900 points are worth 999; half of 300 is 150; shipping 80 stays.
    let buyer = Buyer { points: 99_900, ..Buyer::default() };
    let cart = |points| Basket { points, rate: Some(rate()), ..basket(vec![line(1, 300, 1)]) };
    let priced = price_basket(&cart(PointsWish::Best), &shop(990, vec![]), &buyer, NOW);
    assert_eq!((priced.total, priced.points), (Money(230), 15_000));
    let priced = price_basket(&cart(PointsWish::UpTo(2_050)), &shop(990, vec![]), &buyer, NOW);
    assert_eq!((priced.total, priced.points), (Money(360), 2_000));
    let priced = price_basket(&cart(PointsWish::Keep), &shop(990, vec![]), &buyer, NOW);
    assert_eq!((priced.total, priced.points), (Money(380), 0));
}
