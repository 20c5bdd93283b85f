//! What a shelf may say of a price before there is a cart: one unit for anybody who walks in, and a
//! bundle put together. Both ask the engine, so that a cart comes to the same figures.

use super::basket::{Basket, BasketLine, Buyer, FlashFact, Wish};
use super::bill::{PriceKind, Stage};
use super::engine::price_basket;
use super::rule::{Rule, RuleKind, RuleSet};
use super::trace::Source;
use crate::ids::RuleId;
use crate::money::Money;
use crate::offer::BundlePrice;
use crate::time::Timestamp;

/// A price below the list price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitOffer {
    /// Price of one unit.
    pub price: Money,
    /// Which price that is.
    pub kind: PriceKind,
    /// The rule it comes from.
    pub rule: RuleId,
}

/// What one unit costs an anonymous buyer at a moment by stage 1 alone; `None` when that is the list
/// price. `flash`: what is left of flash sales; one without its fact counts as sold out.
pub fn unit_offer<'a>(
    line: &BasketLine,
    rules: impl IntoIterator<Item = &'a Rule>,
    flash: &[FlashFact],
    now: Timestamp,
) -> Option<UnitOffer> {
    let concerned = |rule: &&Rule| is_of_stage_1(&rule.kind) && rule.scope.covers(line);
    let rules: Vec<Rule> = rules.into_iter().filter(concerned).cloned().collect();
    if rules.is_empty() {
        return None;
    }
    let line = BasketLine { units: 1, wish: Wish::Ordinary, ..line.clone() };
    let basket = Basket { lines: vec![line], ..Basket::default() };
    let buyer = Buyer { flash: flash.to_vec(), ..Buyer::default() };
    let bill = price_basket(&basket, &RuleSet { rules, ..RuleSet::default() }, &buyer, now);
    let part = bill.lines.first()?.parts.first()?;
    let applied = bill.adjustments.iter().find(|a| a.stage == Stage::UnitPrice)?;
    let Source::Rule(rule) = applied.source else { return None };
    Some(UnitOffer { price: part.unit_price, kind: part.kind, rule })
}

/// What units cost by themselves and as that bundle, at a moment, by it and stage 1 alone. Where they
/// don't make the bundle both figures are the same.
pub fn bundle_price<'a>(
    lines: Vec<BasketLine>,
    bundle: &'a Rule,
    rules: impl IntoIterator<Item = &'a Rule>,
    flash: &[FlashFact],
    now: Timestamp,
) -> BundlePrice {
    let others = rules.into_iter().filter(|rule| is_of_stage_1(&rule.kind));
    let rules = others.chain([bundle]).cloned().collect();
    let basket = Basket { lines, ..Basket::default() };
    let buyer = Buyer { flash: flash.to_vec(), ..Buyer::default() };
    let bill = price_basket(&basket, &RuleSet { rules, ..RuleSet::default() }, &buyer, now);
    BundlePrice { apart: bill.subtotal, together: bill.goods }
}

/// Whether a rule gives a unit its price, and it can be anybody's.
fn is_of_stage_1(kind: &RuleKind) -> bool {
    matches!(kind, RuleKind::Special(_) | RuleKind::Flash { .. })
}

#[cfg(test)]
mod tests {
    use super::super::cut::Cut;
    use super::super::rule::{Bundle, Component, GroupBuy, Window};
    use super::super::samples::*;
    use super::*;
    use crate::ids::VariantId;
    use proptest::prelude::*;

    fn flash_rule(id: i64, cut: Cut) -> Rule {
        rule(id, RuleKind::Flash { cut, per_member: Some(1) })
    }

    fn left(rule: i64, variant: i64, left: u32) -> FlashFact {
        FlashFact { rule: RuleId(rule), variant: VariantId(variant), left, bought: 0 }
    }

    fn special(id: i64, bp: u32) -> Rule {
        rule(id, RuleKind::Special(Cut::Percent(bp)))
    }

    #[test]
    fn the_best_single_price_is_offered() {
        let tea = line(1, 1_000, 5);
        let rules = [special(1, 1_000), flash_rule(2, HALF), special(3, 2_000)];
        let offer = |flash: &[FlashFact]| unit_offer(&tea, &rules, flash, NOW);
        let by_flash = UnitOffer { price: Money(500), kind: PriceKind::Flash, rule: RuleId(2) };
        let by_special = UnitOffer { price: Money(800), kind: PriceKind::Special, rule: RuleId(3) };
        assert_eq!(offer(&[left(2, 1, 1)]), Some(by_flash));
        // Sold out, of another variant, or not known.
        for flash in [&[left(2, 1, 0)][..], &[left(2, 9, 5)], &[]] {
            assert_eq!(offer(flash), Some(by_special), "{flash:?}");
        }
    }

    #[test]
    fn only_what_holds_for_anybody_counts() {
        let tea = line(1, 1_000, 1);
        let window = |from, until| Window { from, until };
        let not_yet = Rule { window: window(Some(NOW.plus_ms(1)), None), ..special(1, 5_000) };
        let over = Rule { window: window(None, Some(NOW)), ..special(2, 5_000) };
        let elsewhere = on(only(&[2]), special(3, 5_000));
        let of_members = rule(4, RuleKind::Tier { tiers: vec![], cut: HALF });
        let in_groups = rule(5, RuleKind::Group(GroupBuy { cut: HALF, seats: 3, hours: 24 }));
        let second =
            rule(6, RuleKind::Nth { n: 1, cut: HALF, per: super::super::rule::Per::Scope });
        let rules = [not_yet, over, elsewhere, of_members, in_groups, second];
        assert_eq!(unit_offer(&tea, &rules, &[], NOW), None);
        let wished = wished(Wish::Group(RuleId(5)), tea);
        assert_eq!(unit_offer(&wished, &rules, &[], NOW), None);
    }

    #[test]
    fn a_bundle_counts_from_the_prices_of_now() {
        let component = |variants: &[i64]| Component { any_of: only(variants), units: 1 };
        let pair = Bundle {
            components: vec![component(&[1]), component(&[2, 3])],
            cut: Cut::Off(Money(100)),
            most: None,
        };
        let bundle = rule(1, RuleKind::Bundle(pair));
        let special = on(only(&[2]), special(2, 5_000));
        let rules = [bundle.clone(), special, rule(3, RuleKind::Special(Cut::Percent(0)))];
        let price = |lines| bundle_price(lines, &bundle, &rules, &[], NOW);
        let of = |apart, together| BundlePrice { apart: Money(apart), together: Money(together) };
        assert_eq!(price(vec![line(1, 300, 1), line(2, 400, 1)]), of(500, 400));
        assert_eq!(price(vec![line(1, 300, 1), line(3, 400, 1)]), of(700, 600));
        assert_eq!(price(vec![line(1, 300, 2)]), of(600, 600), "these make no bundle");
        assert_eq!(price(vec![]), of(0, 0));
    }

    proptest! {
        #[test]
        fn an_offer_is_what_a_cart_of_one_costs(
            price in 0_i64..100_000, bps in prop::collection::vec(0_u32..12_000, 0..4), stock in 0_u32..3,
        ) {
            let mut rules: Vec<Rule> = (1..).zip(&bps).map(|(id, bp)| special(id, *bp)).collect();
            rules.push(flash_rule(9, Cut::Percent(3_000)));
            let facts = [left(9, 1, stock)];
            let buyer = Buyer { flash: facts.to_vec(), ..Buyer::default() };
            let cart = bill_for(basket(vec![line(1, price, 1)]), rules.clone(), &buyer);
            let offer = unit_offer(&line(1, price, 7), &rules, &facts, NOW);
            prop_assert_eq!(offer.map_or(price, |offer| offer.price.0), cart.goods.0);
            prop_assert!(offer.is_none_or(|offer| offer.price.0 < price));
        }
    }
}
