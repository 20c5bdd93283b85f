//! What a cart costs. One pure function, the same in the browser and on the server. This version
//! knows list prices, shipping and included tax; promotions and coupons add stages to it.

use crate::money::Money;
use crate::shipping::{ShippingQuote, ShippingRate};
use serde::{Deserialize, Serialize};

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    let weight_g = lines.iter().map(|l| u64::from(l.weight_g) * u64::from(l.quantity)).sum();
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

fn included_tax(total: Money, tax_bp: u32) -> Money {
    let rate = i128::from(tax_bp);
    let base = 10_000 + rate;
    let tax = (i128::from(total.0.max(0)) * rate * 2 + base) / (base * 2);
    Money(i64::try_from(tax).unwrap_or(i64::MAX))
}
