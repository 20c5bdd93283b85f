//! Unit prices and bundles.

use crate::ids::{RuleId, TierId, VariantId};
use crate::money::Money;
use crate::pricing::basket::{Buyer, FlashFact, Wish};
use crate::pricing::bill::PriceKind;
use crate::pricing::cut::Cut;
use crate::pricing::rule::{
    Bundle, Component, GroupBuy, Presale, Rule, RuleKind, Spend, SpendTier, Window,
};
use crate::pricing::samples::*;
use crate::pricing::trace::Reason;
use crate::time::Timestamp;

fn tier(id: i64, cut: Cut) -> Rule {
    rule(id, RuleKind::Tier { tiers: vec![TierId(7)], cut })
}

fn gold() -> Buyer {
    Buyer { tier: Some(TierId(7)), ..Buyer::default() }
}

#[test]
fn the_best_single_price_holds_and_none_is_stacked() {
    // List 1000; special 10 % → 900; gold 5 % → 950. Not 855.
    let rules = vec![rule(1, RuleKind::Special(Cut::Percent(1_000))), tier(2, Cut::Percent(500))];
    let bill = bill_for(basket(vec![line(1, 1_000, 1)]), rules, &gold());
    assert_eq!((bill.total, amount_of(&bill, 1)), (Money(900), -100));
    assert_eq!(why_not(&bill, 2, Some(1)), Some(Reason::Dearer { by: Money(50) }));
    assert_eq!((bill.list_total, bill.subtotal), (Money(1_000), Money(900)));
}

#[test]
fn a_tier_price_is_for_its_tier() {
    let priced = bill(vec![line(1, 1_000, 1)], vec![tier(2, Cut::Percent(500))]);
    assert_eq!(why_not(&priced, 2, Some(1)), Some(Reason::OtherTier));
    let priced =
        bill_for(basket(vec![line(1, 1_000, 2)]), vec![tier(2, Cut::Percent(500))], &gold());
    assert_eq!(priced.total, Money(1_900));
}

#[test]
fn a_window_opens_and_closes() {
    let special = |from, until| Rule {
        window: Window { from: Some(Timestamp(from)), until: Some(Timestamp(until)) },
        ..rule(1, RuleKind::Special(Cut::To(Money(50))))
    };
    let priced = |from, until| bill(vec![line(1, 80, 1)], vec![special(from, until)]);
    assert_eq!(priced(1_000, 1_001).total, Money(50));
    let early = priced(1_001, 2_000);
    let from = Timestamp(1_001);
    assert_eq!((early.total, why_not(&early, 1, None)), (Money(80), Some(Reason::NotYet { from })));
    let late = priced(0, 1_000);
    let until = Timestamp(1_000);
    assert_eq!((late.total, why_not(&late, 1, None)), (Money(80), Some(Reason::Over { until })));
}

fn flash(left: u32, bought: u32) -> (Rule, Buyer) {
    let kind = RuleKind::Flash { cut: Cut::To(Money(500)), per_member: Some(2) };
    let fact = FlashFact { rule: RuleId(1), variant: VariantId(1), left, bought };
    (rule(1, kind), Buyer { flash: vec![fact], ..Buyer::default() })
}

#[test]
fn a_flash_price_is_for_what_is_left_and_for_what_a_member_may_have() {
    // 5 units; 3 left, 2 a member, 1 had already → 1 at 500 and 4 at 800 = 3700.
    let (rule, buyer) = flash(3, 1);
    let priced = bill_for(basket(vec![line(1, 800, 5)]), vec![rule.clone()], &buyer);
    assert_eq!(parts(&priced.lines[0]), [(1, 500), (4, 800)]);
    assert_eq!(priced.total, Money(3_700));
    let limit = bill_for(basket(vec![line(1, 800, 1)]), vec![rule.clone()], &flash(9, 2).1);
    assert_eq!(why_not(&limit, 1, Some(1)), Some(Reason::MemberLimit { limit: 2 }));
    let gone = bill_for(basket(vec![line(1, 800, 1)]), vec![rule.clone()], &flash(0, 0).1);
    assert_eq!(why_not(&gone, 1, Some(1)), Some(Reason::SoldOut));
    // Without a fact it counts as sold out.
    assert_eq!(bill(vec![line(1, 800, 1)], vec![rule]).total, Money(800));
}

#[test]
fn two_lines_of_one_variant_share_an_allotment() {
    let (rule, buyer) = flash(1, 0);
    let mut other = line(2, 800, 1);
    other.variant = VariantId(1);
    let priced = bill_for(basket(vec![line(1, 800, 1), other]), vec![rule], &buyer);
    assert_eq!(nets(&priced), [500, 800]);
}

fn presale(cut: Cut, deposit: i64, worth: i64) -> Presale {
    let [balance_from, balance_until, ships_from] = [2_000, 3_000, 4_000].map(Timestamp);
    let (deposit, worth) = (Money(deposit), Money(worth));
    Presale { cut, deposit, worth, balance_from, balance_until, ships_from }
}

#[test]
fn a_presale_that_leaves_no_balance_is_none() {
    let price = |deposit, worth| {
        let rules = vec![rule(1, RuleKind::Presale(presale(Cut::Off(Money(300)), deposit, worth)))];
        bill(vec![wished(Wish::Presale(RuleId(1)), line(1, 1_000, 1))], rules)
    };
    assert_eq!(price(100, 699).total, Money(101));
    let none = price(100, 700);
    assert_eq!((none.total, why_not(&none, 1, Some(1))), (Money(1_000), Some(Reason::NoSaving)));
}

#[test]
fn group_and_presale_prices_only_where_they_were_asked_for() {
    let rules = || {
        vec![
            rule(1, RuleKind::Group(GroupBuy { cut: Cut::To(Money(600)), seats: 3, hours: 24 })),
            rule(2, RuleKind::Presale(presale(Cut::Off(Money(300)), 100, 150))),
        ]
    };
    let priced = bill(
        vec![
            line(1, 1_000, 1),
            wished(Wish::Group(RuleId(1)), line(2, 1_000, 1)),
            wished(Wish::Presale(RuleId(2)), line(3, 1_000, 1)),
        ],
        rules(),
    );
    // 300 off, and 50 that the deposit is worth beyond its value.
    assert_eq!(nets(&priced), [1_000, 600, 650]);
    assert_eq!(why_not(&priced, 1, Some(1)), Some(Reason::NotAskedFor));
}

#[test]
fn special_prices_take_no_spend_and_save_unless_it_says_so() {
    let tiers = vec![SpendTier { from: Money(500), cut: Cut::Off(Money(50)) }];
    let spend = rule(2, RuleKind::Spend(Spend::Tiers(tiers)));
    let group =
        rule(1, RuleKind::Group(GroupBuy { cut: Cut::To(Money(600)), seats: 3, hours: 24 }));
    let lines = || vec![wished(Wish::Group(RuleId(1)), line(1, 1_000, 1))];
    let priced = bill(lines(), vec![group.clone(), spend.clone()]);
    assert_eq!((priced.total, why_not(&priced, 2, None)), (Money(600), Some(Reason::SpecialPrice)));
    // Beside a line that takes it: 500 + 600, 50 off the 500 only, and the other line says why.
    let mixed = vec![wished(Wish::Group(RuleId(1)), line(1, 1_000, 1)), line(2, 500, 1)];
    let priced = bill(mixed, vec![group.clone(), spend.clone()]);
    assert_eq!(nets(&priced), [600, 450]);
    assert_eq!(why_not(&priced, 2, Some(1)), Some(Reason::SpecialPrice));
    let spend = Rule { special_lines: true, ..spend };
    assert_eq!(bill(lines(), vec![group, spend]).total, Money(550));
}

#[test]
fn redemption_takes_points_and_a_small_price_as_far_as_points_reach() {
    // 250 points at 100 a unit: two units at 1, one at list 90.
    let redeem = rule(1, RuleKind::Redemption { points: 100, price: Money(1) });
    let buyer = Buyer { points: 250, ..Buyer::default() };
    let cart = basket(vec![wished(Wish::Redeem(RuleId(1)), line(1, 90, 3))]);
    let priced = bill_for(cart, vec![redeem], &buyer);
    assert_eq!((priced.total, priced.points), (Money(92), 200));
    assert_eq!(priced.lines[0].parts[0].kind, PriceKind::Redemption);
}

fn bundle(id: i64, components: &[(&[i64], u32)], cut: Cut) -> Rule {
    let component =
        |(any_of, units): &(&[i64], u32)| Component { any_of: only(any_of), units: *units };
    let components = components.iter().map(component).collect();
    rule(id, RuleKind::Bundle(Bundle { components, cut, most: None }))
}

#[test]
fn a_bundle_at_a_fixed_total() {
    // 500 + 800 for 999 saves 301: 301 × 500/1300 = 115.77 → 116, 301 × 800/1300 = 185.23 → 185.
    let rules = vec![bundle(1, &[(&[1], 1), (&[2], 1)], Cut::To(Money(999)))];
    let priced = bill(vec![line(1, 500, 1), line(2, 800, 2)], rules.clone());
    assert_eq!(nets(&priced), [384, 1_415]);
    assert_eq!(priced.adjustments[0].shares, [(1, Money(-116)), (2, Money(-185))]);
    let alone = bill(vec![line(1, 500, 1)], rules);
    assert_eq!(why_not(&alone, 1, None), Some(Reason::UnitsMore { missing: 1 }));
}

#[test]
fn a_choice_group_takes_what_saves_most() {
    // 20 % off a top (500) and any one of 300, 400: with the 400, 180 off.
    let rules = vec![bundle(1, &[(&[1], 1), (&[2, 3], 1)], Cut::Percent(2_000))];
    let priced = bill(vec![line(1, 500, 1), line(2, 300, 1), line(3, 400, 1)], rules);
    assert_eq!(amount_of(&priced, 1), -180);
    assert_eq!(nets(&priced)[1], 300);
}

#[test]
fn the_assignment_that_saves_most_isnt_the_greedy_one() {
    // A+B saves 60, the most a unit; but A+C and B+D save 50 each, together 100.
    let rules = vec![
        bundle(1, &[(&[1], 1), (&[2], 1)], Cut::Off(Money(60))),
        bundle(2, &[(&[1], 1), (&[3], 1)], Cut::Off(Money(50))),
        bundle(3, &[(&[2], 1), (&[4], 1)], Cut::Off(Money(50))),
    ];
    let priced = bill((1..=4).map(|key| line(key, 100, 1)).collect(), rules);
    assert_eq!(priced.total, Money(300));
    assert_eq!(why_not(&priced, 1, None), Some(Reason::NoSaving));
}

#[test]
fn a_bundle_as_often_as_it_may_be() {
    let one = bundle(1, &[(&[1], 2)], Cut::To(Money(150)));
    // 5 units of 100: two bundles save 50 each, one unit is left: 400.
    assert_eq!(bill(vec![line(1, 100, 5)], vec![one.clone()]).total, Money(400));
    let RuleKind::Bundle(terms) = one.kind.clone() else { return };
    let once = Rule { kind: RuleKind::Bundle(Bundle { most: Some(1), ..terms }), ..one };
    assert_eq!(bill(vec![line(1, 100, 5)], vec![once]).total, Money(450));
}
