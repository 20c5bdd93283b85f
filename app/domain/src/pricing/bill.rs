//! What the engine answers: a priced cart with every discount and its shares of the lines.

use super::trace::{Source, Trace};
use crate::ids::{RuleId, VariantId};
use crate::money::Money;
use crate::shipping::ShippingQuote;
use serde::{Deserialize, Serialize};

/// A cart with its figures. `list_total` plus the goods' adjustments is `goods`; `goods` plus
/// shipping is `total`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bill {
    /// Lines, in the order of the basket.
    pub lines: Vec<BillLine>,
    /// Gifts that go with it, at zero. They don't count for the weight: the shop gives them.
    pub gifts: Vec<GiftLine>,
    /// Every discount, in the order of the stages.
    pub adjustments: Vec<Adjustment>,
    /// Lines at list price.
    pub list_total: Money,
    /// Lines at unit prices, before bundles, promotions, coupons and points.
    pub subtotal: Money,
    /// Lines after everything.
    pub goods: Money,
    /// Shipping; `None` while the delivery method isn't known. `price` is after shipping coupons.
    pub shipping: Option<ShippingQuote>,
    /// How much is missing for free shipping; `None` when there is none.
    pub to_free_shipping: Option<Money>,
    /// What is to be paid.
    pub total: Money,
    /// The tax that `total` contains.
    pub tax_included: Money,
    /// Coupons used, by id.
    pub coupons: Vec<RuleId>,
    /// Points used, for redemption and as a discount.
    pub points: i64,
    /// Grams over all lines.
    pub weight_g: u64,
    /// Why.
    pub trace: Vec<Trace>,
}

/// A line with its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BillLine {
    /// The basket line's key.
    pub key: u32,
    /// The variant.
    pub variant: VariantId,
    /// Its units in parts that cost the same. Units are numbered through the parts from 0.
    pub parts: Vec<BillPart>,
    /// All units at list price.
    pub list_total: Money,
    /// What is paid for it in the end.
    pub net: Money,
}

/// Units of a line that were priced alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BillPart {
    /// How many.
    pub units: u32,
    /// Price of one after stage 1.
    pub unit_price: Money,
    /// Which price that is.
    pub kind: PriceKind,
    /// The bundle or item promotion they take part in.
    pub promotion: Option<RuleId>,
    /// What is paid for them in the end.
    pub net: Money,
    /// Points that were spent on them.
    pub points: i64,
}

/// Which price a unit has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PriceKind {
    /// List price.
    List,
    /// Limited-time special.
    Special,
    /// Tier price.
    Tier,
    /// Flash price.
    Flash,
    /// Group-buy price.
    Group,
    /// Presale price.
    Presale,
    /// Points and a small price.
    Redemption,
    /// Add-on price.
    AddOn,
}

impl PriceKind {
    /// Whether such units by default take part in nothing else.
    pub const fn is_special(self) -> bool {
        matches!(self, Self::Flash | Self::Group | Self::Presale | Self::Redemption | Self::AddOn)
    }
}

/// A gift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GiftLine {
    /// The gift rule.
    pub rule: RuleId,
    /// The variant.
    pub variant: VariantId,
    /// Units.
    pub units: u32,
}

impl Bill {
    /// Units of all gifts together.
    pub fn gift_units(&self) -> u32 {
        self.gifts.iter().fold(0, |units, gift| units.saturating_add(gift.units))
    }
}

/// The stage a discount belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    /// 1.
    UnitPrice,
    /// 2.
    Bundle,
    /// 3.
    ItemPromotion,
    /// 4.
    OrderPromotion,
    /// 5, on goods.
    Coupon,
    /// 6.
    Points,
    /// 5, on shipping; no line has a share of it.
    ShippingCoupon,
}

/// A discount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adjustment {
    /// What it comes from.
    pub source: Source,
    /// Its stage.
    pub stage: Stage,
    /// Signed: a discount is negative.
    pub amount: Money,
    /// Shares by line key, ascending; they add up to `amount`, but for shipping, which has none.
    pub shares: Vec<(u32, Money)>,
}
