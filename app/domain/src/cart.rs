//! The cart as it is stored and as it is shown. Prices are decided in [`crate::pricing`].

use crate::catalog::{Image, MAX_LINE_QUANTITY};
use crate::ids::{BrandId, CategoryId, ProductId, RuleId, VariantId};
use crate::money::Money;
use crate::presale::{Plan, not_alone, plan};
use crate::pricing::basket::{Basket, BasketLine, Buyer, PointsWish, Wish};
use crate::pricing::bill::Bill;
use crate::pricing::engine::price_basket;
use crate::pricing::rule::RuleSet;
use crate::shipping::ShippingRate;
use crate::time::Timestamp;
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
    /// List price of one unit now.
    pub unit_price: Money,
    /// Units that could be bought now, capped at 99; 0 also when it is no longer listed.
    pub available: u32,
    /// Weight of one unit in grams.
    pub weight_g: u32,
    /// Its product.
    pub product_id: ProductId,
    /// The product's brand.
    pub brand: Option<BrandId>,
    /// The product's category and all above it.
    pub categories: Vec<CategoryId>,
    /// The product's tags, by code.
    pub tags: Vec<String>,
    /// What it was put in as.
    pub wish: Wish,
}

impl CartLine {
    /// As the pricing engine sees it.
    pub fn to_basket_line(&self, key: u32) -> BasketLine {
        BasketLine {
            key,
            variant: self.variant_id,
            product: self.product_id,
            categories: self.categories.clone(),
            brand: self.brand,
            tags: self.tags.clone(),
            list_price: self.unit_price,
            units: self.quantity,
            weight_g: self.weight_g,
            wish: self.wish,
        }
    }
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
    /// A flash sale has no more units for this line, or not for this buyer.
    FlashOver {
        /// Which line.
        variant_id: VariantId,
        /// What the product is called.
        name: String,
        /// Most units that one buyer may have, where that is why; else it sold out.
        limit: Option<u32>,
    },
    /// A coupon can't be used any more: altogether, or not by this buyer.
    CouponOver {
        /// What it is called.
        name: String,
    },
    /// The group that the cart was to join is full or closed, or the buyer is in it already.
    GroupOver {
        /// What the group buy is called.
        name: String,
    },
    /// A gift that the buyer saw has run out, or is given no more.
    GiftOver,
    /// A line in presale is ordered alone, and there are others.
    PresaleAlone {
        /// What the product is called.
        name: String,
    },
}

/// What a rule is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct RuleName {
    /// Which.
    pub id: RuleId,
    /// Its code.
    pub code: String,
    /// Its name, in the shopper's language.
    pub name: String,
}

/// A variant that a rule gives or sells along with a cart, as it is shown beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Extra {
    /// The variant.
    pub variant_id: VariantId,
    /// The product's address.
    pub slug: String,
    /// The product's name.
    pub name: String,
    /// The chosen options.
    pub options: String,
    /// Picture.
    pub image: Image,
    /// List price of one unit.
    pub unit_price: Money,
    /// Units that could be had now.
    pub available: u32,
}

/// What a cart is priced by, but for its lines: with it the browser comes to the server's figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Terms {
    /// The rules that hold now and have to do with the lines.
    pub set: RuleSet,
    /// What they are called.
    pub names: Vec<RuleName>,
    /// The buyer, and what is left and was used.
    pub buyer: Buyer,
    /// Coupons that the shopper holds, each with whether it may be used.
    pub coupons: Vec<(RuleId, bool)>,
    /// Coupons that fit the cart and could be claimed.
    pub claimable: Vec<RuleId>,
    /// Gifts that the shopper chose.
    pub gifts: Vec<(RuleId, VariantId)>,
    /// How many points to use.
    pub points: PointsWish,
    /// Gifts and add-ons that the rules name.
    pub extras: Vec<Extra>,
    /// When all this was so.
    pub now: Timestamp,
}

impl Terms {
    /// Prices lines, whose keys are their positions.
    pub fn bill(&self, lines: &[CartLine], rate: Option<&ShippingRate>) -> Bill {
        self.bill_using(self.points, lines, rate)
    }

    /// The same with another number of points.
    fn bill_using(
        &self,
        points: PointsWish,
        lines: &[CartLine],
        rate: Option<&ShippingRate>,
    ) -> Bill {
        let keyed = lines.iter().zip(0..);
        let chosen = self.coupons.iter().filter(|(_, is_chosen)| *is_chosen);
        let basket = Basket {
            lines: keyed.map(|(line, key)| line.to_basket_line(key)).collect(),
            coupons: chosen.map(|(id, _)| *id).collect(),
            points,
            gifts: self.gifts.clone(),
            rate: rate.cloned(),
        };
        price_basket(&basket, &self.set, &self.buyer, self.now)
    }

    /// What a rule is called.
    pub fn name(&self, id: RuleId) -> Option<&RuleName> {
        self.names.iter().find(|name| name.id == id)
    }

    /// A gift or an add-on.
    pub fn extra(&self, variant_id: VariantId) -> Option<&Extra> {
        self.extras.iter().find(|extra| extra.variant_id == variant_id)
    }
}

/// The cart as a page shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct CartView {
    /// Lines in the order they were put in.
    pub lines: Vec<CartLine>,
    /// What changed since it was last shown.
    pub notices: Vec<CartNotice>,
    /// What it is priced by.
    pub terms: Terms,
}

impl CartView {
    /// Units over all lines.
    pub fn count(&self) -> u32 {
        self.lines.iter().fold(0, |sum, line| sum.saturating_add(line.quantity))
    }

    /// What it costs; shipping only with a delivery method's row.
    pub fn bill(&self, rate: Option<&ShippingRate>) -> Bill {
        self.terms.bill(&self.lines, rate)
    }

    /// What it costs with so many points.
    pub fn bill_using(&self, points: PointsWish, rate: Option<&ShippingRate>) -> Bill {
        self.terms.bill_using(points, &self.lines, rate)
    }

    /// What of it is paid when, when it is in presale and costs this.
    pub fn plan(&self, bill: &Bill) -> Option<Plan> {
        plan(&self.terms, &self.lines, bill)
    }

    /// Whether every line can be bought as it stands, and they can be ordered together.
    pub fn can_check_out(&self) -> bool {
        !self.lines.is_empty()
            && self.lines.iter().all(|l| l.quantity <= l.available)
            && !self.mixes_presale()
    }

    /// Whether there is a line in presale beside others.
    fn mixes_presale(&self) -> bool {
        let asks = |line: &CartLine| matches!(line.wish, Wish::Presale(_));
        self.lines.iter().any(asks) && not_alone(&self.lines, &self.bill(None)).is_some()
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
    /// No coupon has this code, or it is not to be had now.
    #[error("no such coupon")]
    NoSuchCoupon,
    /// The coupon was used as often as it could be.
    #[error("the coupon is used up")]
    CouponUsedUp,
    /// The group is full, closed, or one of something else.
    #[error("the group can't be joined")]
    GroupOver,
    /// Another price that holds now is as good as the group's, without waiting.
    #[error("cheaper alone")]
    CheaperAlone,
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
