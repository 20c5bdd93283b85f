//! What is refused, with the field's name; and that data reads back as it was written.

use super::*;
use crate::ids::RuleId;
use crate::money::Money;
use crate::pricing::points::PointsRules;
use crate::pricing::rule::{Component, CouponClass, Per, Window};
use crate::pricing::samples::*;
use crate::pricing::scope::Selection;
use crate::time::Timestamp;

fn fields(set: &RuleSet) -> Vec<(String, RuleFault)> {
    let errors = validate(set).err().unwrap_or_default();
    errors.into_iter().map(|error| (error.field, error.fault)).collect()
}

fn refused(rule: Rule) -> Vec<(String, RuleFault)> {
    fields(&set(vec![rule]))
}

fn one(field: &str, fault: RuleFault) -> Vec<(String, RuleFault)> {
    vec![(field.to_owned(), fault)]
}

#[test]
fn what_can_be_right_passes() {
    let ten = Cut::Percent(1_000);
    let part = Component { any_of: only(&[1]), units: 2 };
    let bundle = Bundle { components: vec![part], cut: Cut::To(Money(99)), most: None };
    let rules = vec![
        rule(1, RuleKind::Special(ten)),
        rule(2, RuleKind::Nth { n: 2, cut: HALF, per: Per::Product }),
        rule(3, RuleKind::Bundle(bundle)),
        in_group("g", coupon(4, CouponClass::Shop, ten)),
    ];
    assert_eq!(validate(&set(rules)), Ok(()));
}

#[test]
fn the_set_itself_is_checked() {
    let points = PointsRules { rate_points: 0, rate_worth: Money(1), step: 1, most_bp: 5_000 };
    let special = rule(1, RuleKind::Special(HALF));
    let faulty = RuleSet {
        version: 9,
        points: Some(points),
        stackable: vec![(RuleId(1), RuleId(2))],
        ..set(vec![special.clone(), special])
    };
    let expected = [
        ("version", RuleFault::Unknown),
        ("points.rate_points", RuleFault::TooSmall { least: 1 }),
        ("stackable", RuleFault::Unknown),
        ("id", RuleFault::Duplicate),
    ];
    assert_eq!(fields(&faulty), expected.map(|(field, fault)| (field.to_owned(), fault)));
}

#[test]
fn windows_scopes_and_groups_are_checked() {
    let special = || rule(1, RuleKind::Special(HALF));
    let window = Window { from: Some(Timestamp(5)), until: Some(Timestamp(5)) };
    let shut = Rule { window, ..special() };
    assert_eq!(refused(shut), one("window.until", RuleFault::NotAscending));
    let nothing = on(Scope::Only(Selection::default()), special());
    assert_eq!(refused(nothing), one("scope", RuleFault::Empty));
    assert_eq!(refused(in_group("g", special())), one("group", RuleFault::NotAllowed));
}

#[test]
fn cuts_are_checked() {
    let special = |cut| refused(rule(1, RuleKind::Special(cut)));
    assert_eq!(
        special(Cut::Percent(10_001)),
        one("kind.cut", RuleFault::TooLarge { most: 10_000 })
    );
    assert_eq!(special(Cut::Off(Money(0))), one("kind.cut", RuleFault::TooSmall { least: 1 }));
    let fixed = coupon(1, CouponClass::Shop, Cut::To(Money(5)));
    assert_eq!(refused(fixed), one("kind.cut", RuleFault::NotAllowed));
}

#[test]
fn groups_are_neither_alone_nor_endless() {
    let group = |seats, hours| RuleKind::Group(GroupBuy { cut: HALF, seats, hours });
    for (seats, hours) in [(2, 1), (20, 168)] {
        assert_eq!(refused(rule(1, group(seats, hours))), []);
    }
    let small = |field, least| one(field, RuleFault::TooSmall { least });
    let large = |field, most| one(field, RuleFault::TooLarge { most });
    assert_eq!(refused(rule(1, group(1, 24))), small("kind.seats", 2));
    assert_eq!(refused(rule(1, group(21, 24))), large("kind.seats", 20));
    assert_eq!(refused(rule(1, group(3, 0))), small("kind.hours", 1));
    assert_eq!(refused(rule(1, group(3, 169))), large("kind.hours", 168));
}

#[test]
fn presales_can_be_paid_and_sent() {
    let good = Presale {
        cut: HALF,
        deposit: Money(10),
        worth: Money(10),
        balance_from: Timestamp(20),
        balance_until: Timestamp(30),
        ships_from: Timestamp(20),
    };
    let until = |until| {
        move |presale| {
            let window = Window { from: None, until };
            refused(Rule { window, ..rule(1, RuleKind::Presale(presale)) })
        }
    };
    let told = until(Some(Timestamp(30)));
    assert_eq!(told(good), []);
    // All that it saves may be what the deposit is worth.
    let only_deposit = Presale { cut: Cut::Off(Money(0)), worth: Money(11), ..good };
    assert_eq!(told(only_deposit), []);
    let small = |field, least| one(field, RuleFault::TooSmall { least });
    assert_eq!(told(Presale { worth: Money(10), ..only_deposit }), small("kind.cut", 1));
    assert_eq!(told(Presale { deposit: Money(0), ..good }), small("kind.deposit", 1));
    assert_eq!(told(Presale { worth: Money(9), ..good }), small("kind.worth", 10));
    let late = |field| one(field, RuleFault::NotAscending);
    let empty = Presale { balance_from: Timestamp(30), ships_from: Timestamp(30), ..good };
    assert_eq!(told(empty), late("kind.balance_until"));
    assert_eq!(told(Presale { ships_from: Timestamp(19), ..good }), late("kind.ships_from"));
    assert_eq!(until(None)(good), one("window.until", RuleFault::Empty));
    let most = RuleFault::TooLarge { most: 30 };
    assert_eq!(until(Some(Timestamp(31)))(good), one("window.until", most));
}

#[test]
fn figures_of_promotions_are_checked() {
    let tier = |from, off| SpendTier { from: Money(from), cut: Cut::Off(Money(off)) };
    let falling = Spend::Tiers(vec![tier(600, 50), tier(300, 20)]);
    assert_eq!(
        refused(rule(1, RuleKind::Spend(falling))),
        one("kind.tiers.from", RuleFault::NotAscending)
    );
    let more = Spend::Every { each: Money(100), off: Money(101), most: None };
    assert_eq!(
        refused(rule(1, RuleKind::Spend(more))),
        one("kind.off", RuleFault::TooLarge { most: 100 })
    );
    let when = Threshold { repeats: true, ..Threshold::default() };
    let gift = Gift { when, choices: vec![], units: 0 };
    let names: Vec<String> =
        refused(rule(1, RuleKind::Gift(gift))).into_iter().map(|(field, _)| field).collect();
    assert_eq!(names, ["kind.when.repeats", "kind.choices", "kind.units"]);
    let first = rule(1, RuleKind::Nth { n: 1, cut: HALF, per: Per::Scope });
    assert_eq!(refused(first), one("kind.n", RuleFault::TooSmall { least: 2 }));
    let part = Component { any_of: Scope::All, units: 21 };
    let large = Bundle { components: vec![part], cut: HALF, most: None };
    assert_eq!(
        refused(rule(1, RuleKind::Bundle(large))),
        one("kind.components", RuleFault::TooLarge { most: 20 })
    );
}

#[test]
fn rules_read_back_and_unknown_fields_are_refused() {
    let rules = set(vec![
        on(with_tag("tea"), rule(1, RuleKind::Special(HALF))),
        coupon(2, CouponClass::Shipping, Cut::Off(Money(30))),
    ]);
    let text = serde_json::to_string(&rules).unwrap();
    assert_eq!(serde_json::from_str::<RuleSet>(&text).unwrap(), rules);
    let short = r#"{"version":1,"settings":{"tax_bp":500},"rules":[
        {"id":1,"scope":{"Only":{"tags":["tea"]}},"kind":{"Spend":{"Every":
        {"each":300,"off":30,"most":null}}}}]}"#;
    assert_eq!(validate(&serde_json::from_str(short).unwrap()), Ok(()));
    let typo = text.replace("\"priority\"", "\"prority\"");
    assert!(serde_json::from_str::<RuleSet>(&typo).is_err());
}
