//! What a cart costs. Pure functions, the same in the browser and on the server. [`price_cart`] knows
//! list prices, shipping and included tax; [`engine::price_basket`] runs all eight stages of the rule
//! book, and without rules comes to the same figures (a property test holds them together).

pub mod allocate;
pub mod basket;
mod best;
pub mod bill;
mod bundle;
mod contest;
mod coupon;
pub mod cut;
pub mod engine;
mod gift;
mod item_promotion;
mod order_promotion;
pub mod points;
pub mod refund;
pub mod rule;
pub mod scope;
pub mod trace;
mod unit_price;
pub mod validate;
mod work;

#[cfg(test)]
mod faults;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod samples;

use crate::money::Money;
use crate::shipping::{ShippingQuote, ShippingRate};
use serde::{Deserialize, Serialize};
use serde_tuple::{Deserialize_tuple, Serialize_tuple};

/// What pricing has to know of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceableLine {
    /// Price of one unit, tax included.
    pub unit_price: Money,
    /// Units.
    pub quantity: u32,
    /// Weight of one unit in grams.
    pub weight_g: u32,
}

/// The store's own settings that bear on a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PriceRules {
    /// Tax included in every price, in basis points: 500 is 5 %.
    pub tax_bp: u32,
    /// Goods total from which shipping is free; `None` when it never is.
    pub free_shipping_from: Option<Money>,
}

impl Default for PriceRules {
    fn default() -> Self {
        Self { tax_bp: 500, free_shipping_from: None }
    }
}

/// A cart with its figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct PricedCart {
    /// Line totals, in the order of the lines.
    pub line_totals: Vec<Money>,
    /// Sum of the lines.
    pub subtotal: Money,
    /// Shipping; `None` while the delivery method isn't known.
    pub shipping: Option<ShippingQuote>,
    /// How much is missing for free shipping; zero when it is reached, `None` when there is none.
    pub to_free_shipping: Option<Money>,
    /// Lines plus shipping.
    pub total: Money,
    /// The tax that `total` contains.
    pub tax_included: Money,
    /// Grams over all lines.
    pub weight_g: u64,
}

/// Prices a cart. `rate` is the chosen delivery method's row, once there is one.
///
/// Rounding of the included tax: half up to the minor unit, `total × rate / (1 + rate)`.
pub fn price_cart(
    lines: &[PriceableLine],
    rules: &PriceRules,
    rate: Option<&ShippingRate>,
) -> PricedCart {
    let line_totals: Vec<Money> = lines.iter().map(|l| l.unit_price.times(l.quantity)).collect();
    let subtotal: Money = line_totals.iter().copied().sum();
    let weights = lines.iter().map(|l| u64::from(l.weight_g) * u64::from(l.quantity));
    let weight_g = weights.fold(0, u64::saturating_add);
    let shipping = rate.map(|rate| rate.quote(weight_g, subtotal, rules.free_shipping_from));
    let total = subtotal + shipping.as_ref().map_or(Money::ZERO, |s| s.price);
    PricedCart {
        line_totals,
        subtotal,
        to_free_shipping: rules.free_shipping_from.map(|from| (from - subtotal).max(Money::ZERO)),
        shipping,
        total,
        tax_included: included_tax(total, rules.tax_bp),
        weight_g,
    }
}

/// The tax that a price contains, half up to the minor unit; `tax_bp` in basis points.
fn included_tax(total: Money, tax_bp: u32) -> Money {
    let rate = i128::from(tax_bp);
    let base = 10_000 + rate;
    let tax = (i128::from(total.0.max(0)) * rate * 2 + base) / (base * 2);
    Money(i64::try_from(tax).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipping::{DeliveryMethod, Zone};
    use proptest::prelude::*;

    fn line() -> impl Strategy<Value = PriceableLine> {
        (0_i64..10_000_000, 0_u32..100, 0_u32..30_000).prop_map(|(price, quantity, weight_g)| {
            PriceableLine { unit_price: Money(price), quantity, weight_g }
        })
    }

    fn rules() -> impl Strategy<Value = PriceRules> {
        (0_u32..3_000, prop::option::of(0_i64..100_000))
            .prop_map(|(tax_bp, from)| PriceRules { tax_bp, free_shipping_from: from.map(Money) })
    }

    fn rate() -> ShippingRate {
        ShippingRate {
            zone: Zone::Taiwan,
            method: DeliveryMethod::Home,
            brackets: vec![(1_000, Money(80)), (5_000, Money(120))],
            per_extra_kg: Money(15),
            days: (1, 3),
            can_be_free: true,
        }
    }

    #[test]
    fn tax_is_rounded_half_up() {
        let rules = PriceRules { tax_bp: 500, free_shipping_from: None };
        let tax = |price| {
            let line = PriceableLine { unit_price: Money(price), quantity: 1, weight_g: 0 };
            price_cart(&[line], &rules, None).tax_included.0
        };
        // 10 × 5/105 = 0.476…, 11 × 5/105 = 0.523…, 1280 × 5/105 = 60.95…
        assert_eq!([tax(0), tax(105), tax(10), tax(11), tax(1_280)], [0, 5, 0, 1, 61]);
    }

    #[test]
    fn shipping_joins_the_total_and_the_tax() {
        let rules = PriceRules { tax_bp: 500, free_shipping_from: Some(Money(990)) };
        let line = |price| PriceableLine { unit_price: Money(price), quantity: 2, weight_g: 600 };
        let below = price_cart(&[line(400)], &rules, Some(&rate()));
        assert_eq!((below.total, below.to_free_shipping), (Money(920), Some(Money(190))));
        let above = price_cart(&[line(495)], &rules, Some(&rate()));
        assert_eq!((above.total, above.to_free_shipping), (Money(990), Some(Money::ZERO)));
        assert_eq!(above.weight_g, 1_200);
    }

    proptest! {
        #[test]
        fn the_total_is_lines_plus_shipping(
            lines in prop::collection::vec(line(), 0..20),
            rules in rules(),
            shipped in any::<bool>(),
        ) {
            let rate = rate();
            let priced = price_cart(&lines, &rules, shipped.then_some(&rate));
            let goods: Money = priced.line_totals.iter().copied().sum();
            let shipping = priced.shipping.as_ref().map_or(Money::ZERO, |quote| quote.price);
            prop_assert_eq!(priced.line_totals.len(), lines.len());
            prop_assert_eq!(priced.subtotal, goods);
            prop_assert_eq!(priced.total, goods + shipping);
            prop_assert!(priced.total >= Money::ZERO);
            prop_assert!(priced.to_free_shipping.is_none_or(|missing| missing >= Money::ZERO));
        }

        #[test]
        fn the_order_of_lines_does_not_matter(
            lines in prop::collection::vec(line(), 0..20),
            rules in rules(),
            turn in 0_usize..20,
        ) {
            let rate = rate();
            let before = price_cart(&lines, &rules, Some(&rate));
            let mut turned = lines.clone();
            turned.rotate_left(turn % lines.len().max(1));
            turned.reverse();
            let mut after = price_cart(&turned, &rules, Some(&rate));
            after.line_totals.reverse();
            after.line_totals.rotate_right(turn % lines.len().max(1));
            prop_assert_eq!(before, after);
        }

        #[test]
        fn tax_is_the_nearest_whole_unit(total in 0_i64..1_000_000_000, tax_bp in 0_u32..10_000) {
            let tax = i128::from(included_tax(Money(total), tax_bp).0);
            let rate = i128::from(tax_bp);
            // |tax − total × rate / (10000 + rate)| ≤ ½, multiplied out.
            let error = (tax * (10_000 + rate) - i128::from(total) * rate).abs();
            prop_assert!(error * 2 <= 10_000 + rate);
            prop_assert!((0..=i128::from(total)).contains(&tax));
        }

        #[test]
        fn no_figures_break_it(price in any::<i64>(), quantity in any::<u32>(), weight_g in any::<u32>()) {
            let line = PriceableLine { unit_price: Money(price), quantity, weight_g };
            let _ = price_cart(&[line, line], &PriceRules::default(), Some(&rate()));
        }
    }
}
