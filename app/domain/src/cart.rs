//! The cart as it is stored and as it is shown. Prices are decided in [`crate::pricing`].

use crate::catalog::{Image, MAX_LINE_QUANTITY};
use crate::ids::VariantId;
use crate::money::Money;
use crate::pricing::{PriceRules, PriceableLine, PricedCart, price_cart};
use serde::{Deserialize, Serialize};
use serde_tuple::{Deserialize_tuple, Serialize_tuple};

/// Most different variants in one cart.
pub const MAX_LINES: usize = 100;

/// What a shopper put in: a variant and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineItem {
    /// The variant.
    pub variant_id: VariantId,
    /// Units, 1 to [`crate::catalog::MAX_LINE_QUANTITY`].
    pub quantity: u32,
}

/// A line with what is known of its variant now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct CartLine {
    /// The variant.
    pub variant_id: VariantId,
    /// Its SKU.
    pub sku: String,
    /// The product's address.
    pub slug: String,
    /// The product's name.
    pub name: String,
    /// The chosen options: `海軍藍 / M`; empty for a product without options.
    pub options: String,
    /// Picture of the variant.
    pub image: Image,
    /// Units.
    pub quantity: u32,
    /// Price of one unit now.
    pub unit_price: Money,
    /// Units that could be bought now, capped at 99; 0 also when it is no longer listed.
    pub available: u32,
    /// Weight of one unit in grams.
    pub weight_g: u32,
}

/// What changed since the shopper last saw the cart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CartNotice {
    /// The price of one unit is another.
    PriceChanged {
        /// Which line.
        variant_id: VariantId,
        /// What the product is called.
        name: String,
        /// Before.
        from: Money,
        /// Now.
        to: Money,
    },
    /// Fewer are left than the cart holds.
    NotEnough {
        /// Which line.
        variant_id: VariantId,
        /// What the product is called.
        name: String,
        /// What is left; 0 is sold out or no longer listed.
        available: u32,
    },
}

/// The cart as a page shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct CartView {
    /// Lines in the order they were put in.
    pub lines: Vec<CartLine>,
    /// Units over all lines.
    pub count: u32,
    /// Figures, shipping not yet known.
    pub totals: PricedCart,
    /// What changed since it was last shown.
    pub notices: Vec<CartNotice>,
    /// What prices are made by, so that the browser can price a change before the server answers.
    pub rules: PriceRules,
}

impl CartView {
    /// Counts and prices the lines anew after one of them changed.
    pub fn reprice(&mut self) {
        let lines: Vec<PriceableLine> = self
            .lines
            .iter()
            .map(|line| PriceableLine {
                unit_price: line.unit_price,
                quantity: line.quantity,
                weight_g: line.weight_g,
            })
            .collect();
        self.count = lines.iter().map(|line| line.quantity).sum();
        self.totals = price_cart(&lines, &self.rules, None);
    }

    /// Whether every line can be bought as it stands.
    pub fn can_check_out(&self) -> bool {
        !self.lines.is_empty() && self.lines.iter().all(|l| l.quantity <= l.available)
    }
}

/// Why a cart could not be changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum CartError {
    /// No such variant, or it is not on sale.
    #[error("variant is not on sale")]
    NotForSale,
    /// Fewer are left than were asked for.
    #[error("only {available} available")]
    NotEnough {
        /// What is left.
        available: u32,
    },
    /// The cart holds too many different things.
    #[error("too many lines")]
    TooManyLines,
}

/// Adds what a guest's cart held to a member's cart: quantities add, capped at stock and at
/// [`MAX_LINE_QUANTITY`]; lines beyond [`MAX_LINES`] are left out.
pub fn merge(
    mine: &[LineItem],
    other: &[LineItem],
    available: impl Fn(VariantId) -> u32,
) -> Vec<LineItem> {
    let mut merged = mine.to_vec();
    for line in other {
        match merged.iter_mut().find(|m| m.variant_id == line.variant_id) {
            Some(found) => found.quantity = found.quantity.saturating_add(line.quantity),
            None => merged.push(*line),
        }
    }
    for line in &mut merged {
        line.quantity = line.quantity.min(available(line.variant_id)).min(MAX_LINE_QUANTITY);
    }
    merged.retain(|line| line.quantity > 0);
    merged.truncate(MAX_LINES);
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn item(id: i64, quantity: u32) -> LineItem {
        LineItem { variant_id: VariantId(id), quantity }
    }

    fn items() -> impl Strategy<Value = Vec<LineItem>> {
        prop::collection::btree_map(0_i64..150, 1_u32..200, 0..120)
            .prop_map(|lines| lines.into_iter().map(|(id, quantity)| item(id, quantity)).collect())
    }

    #[test]
    fn quantities_add_up_to_what_is_left() {
        let merged = merge(&[item(1, 2), item(2, 1)], &[item(2, 5), item(3, 1)], |id| match id.0 {
            2 => 4,
            3 => 0,
            _ => 99,
        });
        assert_eq!(merged, [item(1, 2), item(2, 4)]);
    }

    proptest! {
        #[test]
        fn a_merged_cart_keeps_the_limits(mine in items(), other in items(), stock in 0_u32..300) {
            let merged = merge(&mine, &other, |_| stock);
            prop_assert!(merged.len() <= MAX_LINES);
            for line in &merged {
                let of = |lines: &[LineItem]| {
                    lines.iter().filter(|l| l.variant_id == line.variant_id).map(|l| l.quantity).sum::<u32>()
                };
                prop_assert_eq!(of(&merged), line.quantity, "one line a variant");
                let sum = of(&mine) + of(&other);
                prop_assert_eq!(line.quantity, sum.min(stock).min(MAX_LINE_QUANTITY));
            }
        }

        #[test]
        fn merging_nothing_only_caps(mine in items()) {
            let capped: Vec<LineItem> = mine.iter().take(MAX_LINES)
                .map(|l| item(l.variant_id.0, l.quantity.min(MAX_LINE_QUANTITY))).collect();
            prop_assert_eq!(merge(&mine, &[], |_| u32::MAX), capped);
        }
    }
}
