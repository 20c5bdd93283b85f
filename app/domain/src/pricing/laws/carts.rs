//! Random carts and rules: small figures, so that things collide, and now and then absurd ones.

use crate::ids::{RuleId, TierId, VariantId};
use crate::money::Money;
use crate::pricing::PriceRules;
use crate::pricing::basket::{
    Basket, BasketLine, Buyer, CouponFact, FlashFact, GiftFact, PointsWish, Wish,
};
use crate::pricing::cut::Cut;
use crate::pricing::points::PointsRules;
use crate::pricing::rule::*;
use crate::pricing::samples::{line, rate, rule, with_tag};
use crate::pricing::scope::Scope;
use crate::time::Timestamp;
use proptest::prelude::*;
use proptest::sample::select;

/// Coupons have ids from here on, other rules below.
pub const FIRST_COUPON: i64 = 100;
const FIRST_WITH_WISH: i64 = 1;
const TAGS: [&str; 3] = ["tea", "silk", "gift"];

/// Everything a price depends on.
#[derive(Clone, Debug)]
pub struct Case {
    pub basket: Basket,
    pub set: RuleSet,
    pub buyer: Buyer,
}

fn amount() -> impl Strategy<Value = Money> {
    prop_oneof![9 => 0_i64..400, 1 => any::<i64>()].prop_map(Money)
}

pub fn cut() -> impl Strategy<Value = Cut> {
    prop_oneof![
        (0_u32..12_000).prop_map(Cut::Percent),
        amount().prop_map(Cut::Off),
        amount().prop_map(Cut::To),
    ]
}

pub fn scope() -> impl Strategy<Value = Scope> {
    prop_oneof![Just(Scope::All), select(&TAGS[..]).prop_map(with_tag)]
}

fn wish() -> impl Strategy<Value = Wish> {
    let id = || (FIRST_WITH_WISH..9).prop_map(RuleId);
    prop_oneof![
        6 => Just(Wish::Ordinary),
        1 => id().prop_map(Wish::Group),
        1 => id().prop_map(Wish::Presale),
        1 => id().prop_map(Wish::Redeem),
        1 => id().prop_map(Wish::AddOn),
    ]
}

fn basket_line() -> impl Strategy<Value = BasketLine> {
    let tags = prop::sample::subsequence(TAGS.to_vec(), 0..=2);
    (1_i64..5, 0_i64..1_000, 0_u32..5, tags, wish(), 0_u32..800).prop_map(
        |(variant, price, units, tags, wish, weight_g)| BasketLine {
            variant: VariantId(variant),
            tags: tags.into_iter().map(str::to_owned).collect(),
            weight_g,
            wish,
            ..line(0, price, units)
        },
    )
}

pub fn lines() -> impl Strategy<Value = Vec<BasketLine>> {
    prop::collection::vec(basket_line(), 0..7).prop_map(|mut lines| {
        for (key, line) in (0..).zip(&mut lines) {
            line.key = key;
        }
        lines
    })
}

fn threshold() -> impl Strategy<Value = Threshold> {
    (0_i64..900, 0_u32..4, any::<bool>()).prop_map(|(spend, units, repeats)| Threshold {
        spend: Money(spend),
        units,
        repeats,
    })
}

fn limit() -> impl Strategy<Value = Option<u32>> {
    prop::option::of(0_u32..4)
}

pub fn bundle() -> impl Strategy<Value = RuleKind> {
    let component = (scope(), 1_u32..3).prop_map(|(any_of, units)| Component { any_of, units });
    (prop::collection::vec(component, 0..3), cut(), limit())
        .prop_map(|(components, cut, most)| RuleKind::Bundle(Bundle { components, cut, most }))
}

fn unit_price() -> impl Strategy<Value = RuleKind> {
    prop_oneof![
        cut().prop_map(RuleKind::Special),
        (cut(), limit()).prop_map(|(cut, per_member)| RuleKind::Flash { cut, per_member }),
        (0_i64..2, cut()).prop_map(|(tier, cut)| RuleKind::Tier { tiers: vec![TierId(tier)], cut }),
        cut().prop_map(|cut| RuleKind::Group(GroupBuy { cut, seats: 3, hours: 24 })),
        (cut(), amount(), amount()).prop_map(|(cut, deposit, worth)| presale(cut, deposit, worth)),
        (0_u32..300, amount()).prop_map(|(points, price)| RuleKind::Redemption { points, price }),
    ]
}

fn presale(cut: Cut, deposit: Money, worth: Money) -> RuleKind {
    let [balance_from, balance_until, ships_from] = [2_000, 3_000, 4_000].map(Timestamp);
    RuleKind::Presale(Presale { cut, deposit, worth, balance_from, balance_until, ships_from })
}

fn item() -> impl Strategy<Value = RuleKind> {
    let per = select(&[Per::Scope, Per::Product, Per::Variant][..]);
    let reward = prop::option::of(scope());
    prop_oneof![
        (0_u32..4, cut(), per).prop_map(|(n, cut, per)| RuleKind::Nth { n, cut, per }),
        (0_u32..3, 0_u32..3, reward, cut(), limit()).prop_map(|(buy, get, reward, cut, most)| {
            RuleKind::BuyGet(BuyGet { buy, get, reward, cut, most })
        }),
        (threshold(), 0_u32..3).prop_map(|(when, units)| {
            RuleKind::Gift(Gift { when, choices: vec![VariantId(60), VariantId(61)], units })
        }),
        (threshold(), scope(), amount(), 0_u32..3).prop_map(|(when, items, price, units)| {
            RuleKind::AddOn(AddOn { when, items, price, units })
        }),
    ]
}

pub fn spend() -> impl Strategy<Value = RuleKind> {
    let tier = (amount(), cut()).prop_map(|(from, cut)| SpendTier { from, cut });
    prop_oneof![
        prop::collection::vec(tier, 0..3).prop_map(|tiers| RuleKind::Spend(Spend::Tiers(tiers))),
        (amount(), amount(), limit()).prop_map(|(each, off, most)| RuleKind::Spend(Spend::Every {
            each,
            off,
            most
        })),
    ]
}

pub fn coupon() -> impl Strategy<Value = RuleKind> {
    let class = select(&[CouponClass::Goods, CouponClass::Shop, CouponClass::Shipping][..]);
    (class, cut(), prop::option::of(amount()), 0_i64..500, limit(), any::<bool>()).prop_map(
        |(class, cut, cap, min_spend, total, first_order)| {
            RuleKind::Coupon(Coupon {
                class,
                cut,
                cap,
                min_spend: Money(min_spend),
                tiers: Vec::new(),
                first_order,
                total,
                per_member: None,
            })
        },
    )
}

/// A rule of a kind with the rest at random; ids are given later.
pub fn rule_of(kind: impl Strategy<Value = RuleKind>) -> impl Strategy<Value = Rule> {
    let group = prop_oneof![3 => Just(None), 1 => Just(Some("g".to_owned()))];
    (kind, scope(), group, -2_i32..3, prop::bool::weighted(0.2)).prop_map(
        |(kind, scope, group, priority, special_lines)| Rule {
            scope,
            group,
            priority,
            special_lines,
            ..rule(0, kind)
        },
    )
}

pub fn numbered(rules: Vec<Rule>, first: i64) -> Vec<Rule> {
    let number = |(id, rule)| Rule { id: RuleId(id), ..rule };
    (first..).zip(rules).map(number).collect()
}

pub fn points() -> impl Strategy<Value = Option<PointsRules>> {
    prop::option::of((0_u32..20, 0_i64..20, 0_u32..60, 0_u32..11_000).prop_map(
        |(rate_points, rate_worth, step, most_bp)| PointsRules {
            rate_points,
            rate_worth: Money(rate_worth),
            step,
            most_bp,
        },
    ))
}

/// Pairs of coupons that may be used together.
pub fn stackable() -> impl Strategy<Value = Vec<(RuleId, RuleId)>> {
    let id = || (FIRST_COUPON..FIRST_COUPON + 6).prop_map(RuleId);
    prop::collection::vec((id(), id()), 0..6)
}

fn buyer() -> impl Strategy<Value = Buyer> {
    let facts = prop::collection::vec((1_i64..9, 1_i64..5, 0_u32..4, 0_u32..2), 0..8);
    let uses = prop::collection::vec((FIRST_COUPON..FIRST_COUPON + 6, 0_u32..4), 0..4);
    let free = prop::option::of(0_i64..900);
    (facts, uses, 0_u32..2_000, any::<bool>(), free).prop_map(
        |(facts, uses, points, first, free)| Buyer {
            tier: Some(TierId(1)),
            first_order: first,
            points,
            free_shipping_from: free.map(Money),
            flash: facts
                .iter()
                .map(|&(rule, variant, left, bought)| FlashFact {
                    rule: RuleId(rule),
                    variant: VariantId(variant),
                    left,
                    bought,
                })
                .collect(),
            coupons: uses
                .into_iter()
                .map(|(rule, used)| CouponFact { rule: RuleId(rule), used, used_by_buyer: used })
                .collect(),
            gifts: facts
                .iter()
                .map(|&(rule, _, left, _)| GiftFact {
                    rule: RuleId(rule),
                    variant: VariantId(60),
                    left,
                })
                .collect(),
        },
    )
}

fn wished_points() -> impl Strategy<Value = PointsWish> {
    prop_oneof![
        Just(PointsWish::Keep),
        Just(PointsWish::Best),
        (0_u32..500).prop_map(PointsWish::UpTo)
    ]
}

/// A case from given rules (in any number), coupons on offer and points.
pub fn case_of(rules: impl Strategy<Value = Rule>) -> impl Strategy<Value = Case> {
    let rules = prop::collection::vec(rules, 0..7);
    let coupons = prop::collection::vec(rule_of(coupon()), 0..6);
    let settings = prop::option::of(0_i64..1_500);
    (
        (lines(), any::<bool>(), wished_points()),
        (rules, coupons, stackable(), points(), settings),
        buyer(),
    )
        .prop_map(
            |((lines, shipped, points), (rules, coupons, stackable, paid, free), buyer)| {
                let coupons = numbered(coupons, FIRST_COUPON);
                let basket = Basket {
                    lines,
                    coupons: coupons.iter().map(|rule| rule.id).collect(),
                    points,
                    gifts: Vec::new(),
                    rate: shipped.then(rate),
                };
                let mut rules = numbered(rules, FIRST_WITH_WISH);
                rules.extend(coupons);
                let free_shipping_from = free.map(Money);
                let settings = PriceRules { tax_bp: 500, free_shipping_from };
                let set =
                    RuleSet { version: RULES_VERSION, settings, rules, stackable, points: paid };
                Case { basket, set, buyer }
            },
        )
}

/// A case with rules of all kinds.
pub fn case() -> impl Strategy<Value = Case> {
    case_of(rule_of(prop_oneof![unit_price(), bundle(), item(), spend()]))
}
