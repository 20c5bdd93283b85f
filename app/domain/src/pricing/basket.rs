//! What the engine is given: the cart's lines with what rules ask of them, the buyer, and the facts
//! that only the store knows (what is left, what was used), as plain figures.

use crate::ids::{BrandId, CategoryId, ProductId, RuleId, TierId, VariantId};
use crate::money::Money;
use crate::shipping::ShippingRate;
use serde::{Deserialize, Serialize};

/// A cart as the engine sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basket {
    /// The lines, in any order.
    pub lines: Vec<BasketLine>,
    /// Coupons on offer: those the shopper chose, or the whole wallet for "best for me". The engine
    /// uses the set of them that makes the cart cheapest.
    pub coupons: Vec<RuleId>,
    /// How many points to use.
    pub points: PointsWish,
    /// Gifts the shopper chose where there is a choice.
    pub gifts: Vec<(RuleId, VariantId)>,
    /// The chosen delivery method's row, once there is one.
    pub rate: Option<ShippingRate>,
}

/// A line of a [`Basket`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BasketLine {
    /// Names the line in the answer; unique in a basket.
    pub key: u32,
    /// The variant.
    pub variant: VariantId,
    /// Its product.
    pub product: ProductId,
    /// Its categories with all that lie above them.
    pub categories: Vec<CategoryId>,
    /// Its brand.
    pub brand: Option<BrandId>,
    /// Its tags, by code.
    pub tags: Vec<String>,
    /// List price of a unit, tax included; counts from 0 to [`MAX_UNIT_PRICE`].
    pub list_price: Money,
    /// Units; counts up to [`MAX_UNITS`].
    pub units: u32,
    /// Weight of a unit in grams.
    pub weight_g: u32,
    /// What the line was put in as.
    pub wish: Wish,
}

/// The highest list price the engine counts with, in minor units; keeps every sum within an `i64`.
pub const MAX_UNIT_PRICE: Money = Money(1_000_000_000_000);
/// Most units of one line the engine counts with.
pub const MAX_UNITS: u32 = 9_999;

impl BasketLine {
    /// The list price, brought within bounds.
    pub(super) fn price(&self) -> Money {
        self.list_price.clamp(Money::ZERO, MAX_UNIT_PRICE)
    }

    /// The units, brought within bounds.
    pub(super) fn count(&self) -> u32 {
        self.units.min(MAX_UNITS)
    }
}

/// What a line was put in as. Where the rule doesn't hold, it is priced as an ordinary line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Wish {
    /// An ordinary line.
    #[default]
    Ordinary,
    /// Part of a group order under this rule.
    Group(RuleId),
    /// A presale under this rule.
    Presale(RuleId),
    /// Redeemed with points under this rule.
    Redeem(RuleId),
    /// Added at the small price of this rule.
    AddOn(RuleId),
}

/// How many points to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PointsWish {
    /// None.
    #[default]
    Keep,
    /// As many as help, but not more than this.
    UpTo(u32),
    /// As many as help.
    Best,
}

impl PointsWish {
    /// As many as help, but not more than `most`.
    pub const fn from_most(most: u32) -> Self {
        match most {
            0 => Self::Keep,
            most => Self::UpTo(most),
        }
    }
}

/// Who buys, and what the store knows of them and of what is left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Buyer {
    /// Their tier; `None` for a guest.
    pub tier: Option<TierId>,
    /// Whether they have never ordered.
    pub first_order: bool,
    /// Points they can spend.
    pub points: u32,
    /// Their tier's own threshold of free shipping; the lower one counts.
    pub free_shipping_from: Option<Money>,
    /// What is left of flash allotments. A flash rule without its fact counts as sold out.
    pub flash: Vec<FlashFact>,
    /// How often coupons were used. Without a fact: never.
    pub coupons: Vec<CouponFact>,
    /// What is left of gifts. Without a fact: none.
    pub gifts: Vec<GiftFact>,
}

/// The state of a variant in a flash sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlashFact {
    /// The flash rule.
    pub rule: RuleId,
    /// The variant.
    pub variant: VariantId,
    /// Units left of the allotment.
    pub left: u32,
    /// Units this buyer already has.
    pub bought: u32,
}

/// How often a coupon was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CouponFact {
    /// The coupon.
    pub rule: RuleId,
    /// By everybody.
    pub used: u32,
    /// By this buyer.
    pub used_by_buyer: u32,
}

/// What is left of a gift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GiftFact {
    /// The gift rule.
    pub rule: RuleId,
    /// The variant.
    pub variant: VariantId,
    /// Units left of its stock, those in the basket included.
    pub left: u32,
}
