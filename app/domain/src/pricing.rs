//! What a cart costs. Pure functions, the same in the browser and on the server:
//! [`engine::price_basket`] runs all eight stages of the rule book.

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
pub mod offer;
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
pub(crate) mod samples;

use crate::money::Money;
use serde::{Deserialize, Serialize};

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

/// The tax that a price contains, half up to the minor unit; `tax_bp` in basis points.
pub(crate) fn included_tax(total: Money, tax_bp: u32) -> Money {
    let rate = i128::from(tax_bp);
    let base = 10_000 + rate;
    let tax = (i128::from(total.0.max(0)) * rate * 2 + base) / (base * 2);
    Money(i64::try_from(tax).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn tax_is_rounded_half_up() {
        let tax = |price| included_tax(Money(price), 500).0;
        // 10 × 5/105 = 0.476…, 11 × 5/105 = 0.523…, 1280 × 5/105 = 60.95…
        assert_eq!([tax(0), tax(105), tax(10), tax(11), tax(1_280)], [0, 5, 0, 1, 61]);
    }

    proptest! {
        #[test]
        fn tax_is_the_nearest_whole_unit(total in 0_i64..1_000_000_000, tax_bp in 0_u32..10_000) {
            let tax = i128::from(included_tax(Money(total), tax_bp).0);
            let rate = i128::from(tax_bp);
            // |tax − total × rate / (10000 + rate)| ≤ ½, multiplied out.
            let error = (tax * (10_000 + rate) - i128::from(total) * rate).abs();
            prop_assert!(error * 2 <= 10_000 + rate);
            prop_assert!((0..=i128::from(total)).contains(&tax));
        }
    }
}
