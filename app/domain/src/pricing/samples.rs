//! Short ways to write carts and rules, for the tests of this folder.

use super::basket::{Basket, BasketLine, Buyer, Wish};
use super::bill::{Bill, BillLine};
use super::cut::Cut;
use super::engine::price_basket;
use super::rule::{Coupon, CouponClass, Rule, RuleKind, RuleSet, Window};
use super::scope::{Scope, Selection};
use super::trace::{Outcome, Reason, Source};
use crate::ids::{ProductId, RuleId, VariantId};
use crate::money::Money;
use crate::shipping::{DeliveryMethod, ShippingRate, Zone};
use crate::time::Timestamp;

pub const NOW: Timestamp = Timestamp(1_000);
pub const HALF: Cut = Cut::Percent(5_000);

/// A line whose key is also its variant and its product.
pub fn line(key: u32, price: i64, units: u32) -> BasketLine {
    BasketLine {
        key,
        variant: VariantId(key.into()),
        product: ProductId(key.into()),
        categories: Vec::new(),
        brand: None,
        tags: Vec::new(),
        list_price: Money(price),
        units,
        weight_g: 100,
        wish: Wish::Ordinary,
    }
}

pub fn tagged(tag: &str, line: BasketLine) -> BasketLine {
    BasketLine { tags: vec![tag.to_owned()], ..line }
}

pub fn wished(wish: Wish, line: BasketLine) -> BasketLine {
    BasketLine { wish, ..line }
}

pub fn basket(lines: Vec<BasketLine>) -> Basket {
    Basket { lines, ..Basket::default() }
}

pub fn rule(id: i64, kind: RuleKind) -> Rule {
    Rule {
        id: RuleId(id),
        window: Window::default(),
        scope: Scope::All,
        group: None,
        priority: 0,
        special_lines: false,
        kind,
    }
}

pub fn only(variants: &[i64]) -> Scope {
    let variants = variants.iter().copied().map(VariantId).collect();
    Scope::Only(Selection { variants, ..Selection::default() })
}

pub fn with_tag(tag: &str) -> Scope {
    Scope::Only(Selection { tags: vec![tag.to_owned()], ..Selection::default() })
}

pub fn on(scope: Scope, rule: Rule) -> Rule {
    Rule { scope, ..rule }
}

pub fn in_group(group: &str, rule: Rule) -> Rule {
    Rule { group: Some(group.to_owned()), ..rule }
}

pub fn terms(class: CouponClass, cut: Cut) -> Coupon {
    Coupon {
        class,
        cut,
        cap: None,
        min_spend: Money::ZERO,
        tiers: Vec::new(),
        first_order: false,
        total: None,
        per_member: None,
    }
}

pub fn coupon(id: i64, class: CouponClass, cut: Cut) -> Rule {
    rule(id, RuleKind::Coupon(terms(class, cut)))
}

pub fn set(rules: Vec<Rule>) -> RuleSet {
    RuleSet { rules, ..RuleSet::default() }
}

/// 80 up to 1 kg, 120 up to 5 kg, then 15 a kilogram.
pub fn rate() -> ShippingRate {
    ShippingRate {
        zone: Zone::Taiwan,
        method: DeliveryMethod::Home,
        brackets: vec![(1_000, Money(80)), (5_000, Money(120))],
        per_extra_kg: Money(15),
        days: (1, 3),
        can_be_free: true,
    }
}

/// Prices lines by rules for a guest, with every coupon among the rules on offer.
pub fn bill(lines: Vec<BasketLine>, rules: Vec<Rule>) -> Bill {
    bill_for(basket(lines), rules, &Buyer::default())
}

pub fn bill_for(basket: Basket, rules: Vec<Rule>, buyer: &Buyer) -> Bill {
    let coupons = rules.iter().map(|rule| rule.id).filter(|id| {
        rules.iter().any(|rule| rule.id == *id && matches!(rule.kind, RuleKind::Coupon(_)))
    });
    let basket = Basket { coupons: coupons.collect(), ..basket };
    price_basket(&basket, &set(rules), buyer, NOW)
}

pub fn nets(bill: &Bill) -> Vec<i64> {
    bill.lines.iter().map(|line| line.net.0).collect()
}

/// Signed amount of a rule's discounts.
pub fn amount_of(bill: &Bill, id: i64) -> i64 {
    let source = Source::Rule(RuleId(id));
    bill.adjustments.iter().filter(|a| a.source == source).map(|a| a.amount.0).sum()
}

/// Why a rule did not apply, to a line or to the order.
pub fn why_not(bill: &Bill, id: i64, line: Option<u32>) -> Option<Reason> {
    bill.trace.iter().find_map(|trace| match trace.outcome {
        Outcome::Skipped(reason) if trace.source == Source::Rule(RuleId(id)) => {
            (trace.line == line).then_some(reason)
        }
        _ => None,
    })
}

/// What is missing for a rule's next step.
pub fn next_of(bill: &Bill, id: i64) -> Option<i64> {
    bill.trace.iter().find_map(|trace| match trace.outcome {
        Outcome::Applied { next, .. } if trace.source == Source::Rule(RuleId(id)) => {
            next.map(|money| money.0)
        }
        _ => None,
    })
}

/// Units and unit prices of a line's parts.
pub fn parts(line: &BillLine) -> Vec<(u32, i64)> {
    line.parts.iter().map(|part| (part.units, part.unit_price.0)).collect()
}
