//! Large carts: the searches stay within their steps, and what is always true holds there as well.

use crate::ids::RuleId;
use crate::money::Money;
use crate::pricing::PriceRules;
use crate::pricing::basket::{Basket, Buyer, PointsWish};
use crate::pricing::bill::Bill;
use crate::pricing::cut::Cut;
use crate::pricing::engine::price_basket;
use crate::pricing::points::PointsRules;
use crate::pricing::rule::*;
use crate::pricing::samples::*;
use crate::pricing::scope::Scope;

const TAGS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// 50 lines with 1–4 units and one tag of five each.
fn cart() -> Basket {
    let lines = (0..50_u32).map(|key| {
        let price = 90 + i64::from(key * 37 % 1_000);
        tagged(TAGS[key as usize % 5], line(key, price, 1 + key % 4))
    });
    Basket { points: PointsWish::Best, rate: Some(rate()), ..basket(lines.collect()) }
}

fn scope_of(index: i64) -> Scope {
    with_tag(TAGS[index as usize % 5])
}

/// 30 coupons: ten of each class, with minimums, caps, percentages and amounts.
fn coupons() -> Vec<Rule> {
    let classes = [CouponClass::Goods, CouponClass::Shop, CouponClass::Shipping];
    let coupon = |index: i64| {
        let class = classes[index as usize % 3];
        let cut = match index % 2 {
            0 => Cut::Percent(500 + 70 * index as u32),
            _ => Cut::Off(Money(20 + 11 * index)),
        };
        let cap = (index % 4 == 0).then_some(Money(300 + index));
        let min_spend = Money(100 * index);
        let terms = Coupon { cap, min_spend, ..terms(class, cut) };
        let scope = if class == CouponClass::Goods { scope_of(index) } else { Scope::All };
        on(scope, rule(1_000 + index, RuleKind::Coupon(terms)))
    };
    (0..30).map(coupon).collect()
}

/// 100 rules: specials, Nth items, spend-and-save and bundles over the five tags.
fn promotions() -> Vec<Rule> {
    let promotion = |index: i64| {
        let kind = match index % 4 {
            0 => RuleKind::Special(Cut::Percent(100 + 10 * index as u32)),
            1 => RuleKind::Nth { n: 3, cut: Cut::Percent(2_000), per: Per::Product },
            2 => RuleKind::Spend(Spend::Every {
                each: Money(900 + index),
                off: Money(10 + index),
                most: Some(3),
            }),
            _ => {
                let part = |any_of| Component { any_of, units: 1 };
                let components = vec![part(scope_of(index)), part(scope_of(index + 1))];
                RuleKind::Bundle(Bundle { components, cut: Cut::Percent(1_500), most: Some(2) })
            }
        };
        let scope = if index % 4 == 3 { Scope::All } else { scope_of(index) };
        on(scope, rule(index, kind))
    };
    (1..=100).map(promotion).collect()
}

fn shop(rules: Vec<Rule>) -> RuleSet {
    let points = PointsRules { rate_points: 100, rate_worth: Money(1), step: 100, most_bp: 3_000 };
    let settings = PriceRules { tax_bp: 500, free_shipping_from: Some(Money(45_000)) };
    RuleSet { settings, points: Some(points), ..set(rules) }
}

fn price(what: &str, set: &RuleSet) -> Bill {
    let coupons = set.rules.iter().filter(|rule| rule.id.0 >= 1_000).map(|rule| rule.id);
    let basket = Basket { coupons: coupons.collect(), ..cart() };
    let buyer = Buyer { points: 90_000, ..Buyer::default() };
    let bill = price_basket(&basket, set, &buyer, NOW);
    let bare = price_basket(&Basket { coupons: vec![], ..basket }, set, &buyer, NOW);
    assert!(bill.total >= Money::ZERO && bill.total <= bare.total, "{what}");
    assert_eq!(bill.goods, bill.lines.iter().map(|line| line.net).sum());
    bill
}

#[test]
fn large_wallets_and_many_rules() {
    // One on goods and one on the shop; it ships free, so the one for shipping is kept.
    assert_eq!(price("50 lines, 30 coupons", &shop(coupons())).coupons.len(), 2);
    let all: Vec<Rule> = promotions().into_iter().chain(coupons()).collect();
    price("50 lines, 100 rules, 30 coupons", &shop(all.clone()));
    price("50 lines, 100 rules", &shop(promotions()));
    let pairs = |of: fn(i64, i64) -> bool| {
        let ids = || 1_000..1_030;
        let pairs = ids().flat_map(move |one| ids().map(move |other| (one, other)));
        pairs.filter(move |&(one, other)| one < other && of(one, other))
    };
    let stackable = |of| pairs(of).map(|(one, other)| (RuleId(one), RuleId(other))).collect();
    let some = RuleSet { stackable: stackable(|a, b| (a + b) % 5 == 0), ..shop(coupons()) };
    price("a fifth of the pairs stackable", &some);
    let every = RuleSet { stackable: stackable(|_, _| true), ..shop(coupons()) };
    price("all pairs stackable", &every);
}

/// A wide choice group over the whole cart, many times over.
#[test]
fn large_choice_groups() {
    let wide = Component { any_of: Scope::All, units: 5 };
    let bundle = Bundle { components: vec![wide], cut: Cut::Percent(2_000), most: None };
    let bill = price("any five of 125 units", &shop(vec![rule(1, RuleKind::Bundle(bundle))]));
    // 50 lines with 1, 2, 3, 4, 1, 2, … units: 123, which make 24 bundles and leave three units.
    let units: u32 = bill.lines.iter().flat_map(|l| &l.parts).map(|part| part.units).sum();
    let single = bill.lines.iter().flat_map(|l| &l.parts).filter(|part| part.promotion.is_none());
    assert_eq!((units, single.map(|part| part.units).sum::<u32>()), (123, 3));
}
