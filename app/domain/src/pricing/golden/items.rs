//! Item promotions and order promotions.

use crate::ids::{RuleId, VariantId};
use crate::money::Money;
use crate::pricing::basket::{Basket, Buyer, GiftFact, Wish};
use crate::pricing::bill::GiftLine;
use crate::pricing::cut::Cut;
use crate::pricing::rule::{AddOn, BuyGet, Gift, Per, Rule, RuleKind, Spend, SpendTier, Threshold};
use crate::pricing::samples::*;
use crate::pricing::trace::Reason;

#[test]
fn second_item_at_half_price() {
    // Dearest first: 399 with 299; 199 is left over. Half of 299 is 149.5 → 150 off 698.
    let half = |per| vec![rule(1, RuleKind::Nth { n: 2, cut: HALF, per })];
    let lines = || vec![line(1, 199, 1), line(2, 399, 1), line(3, 299, 1)];
    let priced = bill(lines(), half(Per::Scope));
    // 150 × 399/698 = 85.74 → 86, 150 × 299/698 = 64.26 → 64.
    assert_eq!(nets(&priced), [199, 313, 235]);
    let priced = bill(lines(), half(Per::Variant));
    assert_eq!(why_not(&priced, 1, None), Some(Reason::UnitsMore { missing: 1 }));
    // Three of one: one pair of 398 less 199/2 = 99.5 → 100, and one at 199: 497.
    assert_eq!(bill(vec![line(1, 199, 3)], half(Per::Variant)).total, Money(497));
}

fn buy_get(buy: u32, get: u32, reward: Option<&[i64]>) -> Rule {
    let reward = reward.map(only);
    let cut = Cut::Percent(10_000);
    rule(1, RuleKind::BuyGet(BuyGet { buy, get, reward, cut, most: None }))
}

#[test]
fn buy_two_get_one_free() {
    // 7 units, dearest first: (90, 90, 80), (80, 70, 70), 70: free are 80 and 70.
    let lines = vec![line(1, 90, 2), line(2, 80, 2), line(3, 70, 3)];
    let priced = bill(lines, vec![buy_get(2, 1, None)]);
    assert_eq!(priced.total, Money(550 - 150));
}

#[test]
fn units_that_qualify_cant_be_the_reward() {
    // "Buy any two, get one of variant 2 free."
    let rules = || vec![buy_get(2, 1, Some(&[2]))];
    let two = bill(vec![line(1, 100, 1), line(2, 60, 1)], rules());
    assert_eq!(why_not(&two, 1, None), Some(Reason::UnitsMore { missing: 1 }));
    // 1 + 2 of variant 2: one of these qualifies, the other is the reward.
    assert_eq!(bill(vec![line(1, 100, 1), line(2, 60, 2)], rules()).total, Money(160));
    // Enough others: the single one of variant 2 is free.
    assert_eq!(bill(vec![line(1, 100, 2), line(2, 60, 1)], rules()).total, Money(200));
}

#[test]
fn a_unit_takes_part_in_one_item_promotion_only() {
    let first = Rule { priority: 1, ..buy_get(1, 1, None) };
    let second = rule(2, RuleKind::Nth { n: 2, cut: HALF, per: Per::Scope });
    let priced = bill(vec![line(1, 100, 2)], vec![second, first]);
    assert_eq!((priced.total, amount_of(&priced, 2)), (Money(100), 0));
}

fn gift(choices: &[i64], repeats: bool) -> Rule {
    let when = Threshold { spend: Money(1_000), units: 0, repeats };
    let choices = choices.iter().copied().map(VariantId).collect();
    rule(1, RuleKind::Gift(Gift { when, choices, units: 1 }))
}

fn stock(left: &[(i64, u32)]) -> Buyer {
    let fact = |&(variant, left): &(i64, u32)| GiftFact {
        rule: RuleId(1),
        variant: VariantId(variant),
        left,
    };
    Buyer { gifts: left.iter().map(fact).collect(), ..Buyer::default() }
}

#[test]
fn a_gift_comes_with_the_spend_and_ends_with_its_stock() {
    let priced = |price, repeats, left| {
        bill_for(basket(vec![line(1, price, 1)]), vec![gift(&[50], repeats)], &stock(&[(50, left)]))
    };
    let given = |units| vec![GiftLine { rule: RuleId(1), variant: VariantId(50), units }];
    assert_eq!(priced(1_000, false, 9).gifts, given(1));
    assert_eq!(priced(1_000, false, 9).total, Money(1_000));
    assert_eq!(priced(3_500, true, 9).gifts, given(3));
    assert_eq!(priced(3_500, true, 2).gifts, given(2));
    let missing = Reason::SpendMore { missing: Money(40) };
    assert_eq!(why_not(&priced(960, false, 9), 1, None), Some(missing));
    assert_eq!(why_not(&priced(1_000, false, 0), 1, None), Some(Reason::SoldOut));
}

#[test]
fn what_the_cart_holds_itself_is_not_given_again() {
    let cart = |units| basket(vec![line(50, 1_000, units)]);
    let priced = |units| bill_for(cart(units), vec![gift(&[50], false)], &stock(&[(50, 3)]));
    assert_eq!(priced(2).gifts[0].units, 1);
    assert_eq!(why_not(&priced(3), 1, None), Some(Reason::SoldOut));
    // Nor does a second rule give what the first one has given.
    let other = Rule { id: RuleId(2), ..gift(&[50], false) };
    let fact = |rule| GiftFact { rule: RuleId(rule), variant: VariantId(50), left: 1 };
    let buyer = Buyer { gifts: vec![fact(1), fact(2)], ..Buyer::default() };
    let cart = basket(vec![line(1, 1_000, 1)]);
    let priced = bill_for(cart, vec![gift(&[50], false), other], &buyer);
    assert_eq!(priced.gifts.len(), 1);
    assert_eq!(why_not(&priced, 2, None), Some(Reason::SoldOut));
}

#[test]
fn the_shopper_chooses_a_gift_where_there_is_a_choice() {
    let cart = |gifts| Basket { gifts, ..basket(vec![line(1, 1_000, 1)]) };
    let buyer = stock(&[(50, 1), (51, 1)]);
    let open = bill_for(cart(vec![]), vec![gift(&[50, 51], false)], &buyer);
    assert_eq!(why_not(&open, 1, None), Some(Reason::ChooseGift));
    let wish = vec![(RuleId(1), VariantId(51))];
    let chosen = bill_for(cart(wish), vec![gift(&[50, 51], false)], &buyer);
    assert_eq!(chosen.gifts[0].variant, VariantId(51));
}

#[test]
fn an_add_on_costs_the_small_price_once_the_spend_is_there() {
    let when = Threshold { spend: Money(500), ..Threshold::default() };
    let terms = AddOn { when, items: only(&[9]), price: Money(1), units: 1 };
    let rules = || vec![rule(1, RuleKind::AddOn(terms.clone()))];
    let add_on = |units| wished(Wish::AddOn(RuleId(1)), line(9, 120, units));
    // 500 + 1; the second unit stays at 120.
    assert_eq!(bill(vec![line(1, 500, 1), add_on(1)], rules()).total, Money(501));
    assert_eq!(bill(vec![line(1, 500, 1), add_on(2)], rules()).total, Money(621));
    // The add-on itself doesn't count: 450 + 120 is 50 short.
    let short = bill(vec![line(1, 450, 1), add_on(1)], rules());
    assert_eq!(short.total, Money(570));
    assert_eq!(why_not(&short, 1, None), Some(Reason::SpendMore { missing: Money(50) }));
    // Asked for by nobody, it is an offer.
    let offer = bill(vec![line(1, 500, 1)], rules());
    assert_eq!(why_not(&offer, 1, None), Some(Reason::NotAskedFor));
}

fn tiers(id: i64, steps: &[(i64, i64)]) -> Rule {
    let tier =
        |&(from, off): &(i64, i64)| SpendTier { from: Money(from), cut: Cut::Off(Money(off)) };
    rule(id, RuleKind::Spend(Spend::Tiers(steps.iter().map(tier).collect())))
}

fn every(id: i64, each: i64, off: i64, most: Option<u32>) -> Rule {
    rule(id, RuleKind::Spend(Spend::Every { each: Money(each), off: Money(off), most }))
}

#[test]
fn spend_and_save_by_tiers_says_what_is_missing() {
    let rules = || vec![tiers(1, &[(300, 50), (600, 120)])];
    let priced = bill(vec![line(1, 260, 1)], rules());
    assert_eq!(why_not(&priced, 1, None), Some(Reason::SpendMore { missing: Money(40) }));
    let priced = bill(vec![line(1, 300, 1)], rules());
    assert_eq!((priced.total, next_of(&priced, 1)), (Money(250), Some(300)));
    let priced = bill(vec![line(1, 700, 1)], rules());
    assert_eq!((priced.total, next_of(&priced, 1)), (Money(580), None));
}

#[test]
fn spend_and_save_on_every_full_amount() {
    // 950: three times 300 → 90 off, 250 to the next.
    let priced = bill(vec![line(1, 950, 1)], vec![every(1, 300, 30, None)]);
    assert_eq!((priced.total, next_of(&priced, 1)), (Money(860), Some(250)));
    let priced = bill(vec![line(1, 950, 1)], vec![every(1, 300, 30, Some(2))]);
    assert_eq!((priced.total, next_of(&priced, 1)), (Money(890), None));
}

#[test]
fn of_an_exclusion_group_the_better_one_wins() {
    // 900: tiers save 50, "every 300" saves 90. Without the group both: 900 − 50 = 850, 2 × 30 off.
    let rules = || vec![Rule { priority: 5, ..tiers(1, &[(300, 50)]) }, every(2, 300, 30, None)];
    assert_eq!(bill(vec![line(1, 900, 1)], rules()).total, Money(790));
    let rules = rules().into_iter().map(|rule| in_group("autumn", rule)).collect();
    let priced = bill(vec![line(1, 900, 1)], rules);
    assert_eq!(priced.total, Money(810));
    assert_eq!(why_not(&priced, 1, None), Some(Reason::Excluded { by: RuleId(2) }));
}

#[test]
fn a_category_promotion_measures_and_cuts_its_category_only() {
    let rules = vec![on(with_tag("tea"), tiers(1, &[(300, 50)]))];
    let lines = |tea| vec![tagged("tea", line(1, tea, 1)), line(2, 800, 1)];
    assert_eq!(nets(&bill(lines(300), rules.clone())), [250, 800]);
    assert_eq!(nets(&bill(lines(299), rules)), [299, 800]);
}
