//! A rule as the shop keeps it: with a code to name it by, words in three languages and a switch. What
//! the rule does is [`crate::pricing`]'s business.

use crate::cart::Extra;
use crate::catalog::{Image, ProductCard};
use crate::draft::Texts;
use crate::ids::{RuleId, VariantId};
use crate::money::Money;
use crate::pricing::rule::Rule;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Most characters of a code.
pub const MAX_CODE: usize = 48;

/// A promotion as staff, the demo mall or an import write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromotionDraft {
    /// Its part of an address, its name on the command line, and for a coupon what a shopper types;
    /// unique, see [`is_code`].
    pub code: String,
    /// What it is called.
    pub name: Texts,
    /// A sentence about it; may be empty.
    #[serde(default)]
    pub note: Texts,
    /// The rule. Its id is given by the store: whatever stands there is replaced.
    pub rule: Rule,
    /// Units of each variant that a flash sale has; empty for every other kind.
    #[serde(default)]
    pub allotments: Vec<Allotment>,
    /// Codes of the coupons of its class that it may be used together with.
    #[serde(default)]
    pub stacks_with: Vec<String>,
    /// Whether it is shown among what is on. A coupon that is not can only be had by its code.
    #[serde(default = "yes")]
    pub is_listed: bool,
    /// Whether it holds at all.
    #[serde(default = "yes")]
    pub is_on: bool,
}

/// What a flash sale has of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allotment {
    /// The variant.
    pub variant_id: VariantId,
    /// Units.
    pub units: u32,
}

/// A promotion as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promotion {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub name: Texts,
    /// A sentence about it.
    pub note: Texts,
    /// The rule, with its id.
    pub rule: Rule,
    /// Whether it is shown among what is on.
    pub is_listed: bool,
    /// Whether it holds at all.
    pub is_on: bool,
}

impl Promotion {
    /// The id of its rule.
    pub fn id(&self) -> RuleId {
        self.rule.id
    }
}

/// A promotion as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromotionCard {
    /// Its code, and its part of the address.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// A sentence about it; may be empty.
    pub note: String,
    /// What it does, and from when until when.
    pub rule: Rule,
    /// Pictures of some of what it is about.
    pub images: Vec<Image>,
    /// Whether it is a coupon that nobody can claim any more.
    pub is_used_up: bool,
}

/// What is on, and what begins soon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatsOn {
    /// The flash session that runs.
    pub flash: Option<FlashSession>,
    /// Promotions that hold now, without coupons and flash sales.
    pub running: Vec<PromotionCard>,
    /// Coupons to claim.
    pub coupons: Vec<PromotionCard>,
    /// Promotions that begin within some weeks, soonest first; no flash sales.
    pub upcoming: Vec<PromotionCard>,
}

/// A promotion with what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromotionPage {
    /// The promotion.
    pub card: PromotionCard,
    /// Products that it is about; for the whole shop those that sell best.
    pub products: Vec<ProductCard>,
    /// When this was so.
    pub now: Timestamp,
}

/// A session of the flash sale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlashSession {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// From when.
    pub from: Timestamp,
    /// Until when.
    pub until: Timestamp,
    /// Most units of one thing for one buyer.
    pub per_member: Option<u32>,
    /// What it sells.
    pub items: Vec<FlashItem>,
}

/// What a flash session sells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlashItem {
    /// The variant, with its list price and what is left in the shop.
    pub item: Extra,
    /// Price within the session.
    pub price: Money,
    /// Units of its allotment.
    pub units: u32,
    /// Units that orders hold.
    pub sold: u32,
}

impl FlashItem {
    /// Units that can be had at the flash price.
    pub fn left(&self) -> u32 {
        self.units.saturating_sub(self.sold).min(self.item.available)
    }
}

/// The flash sale's page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlashPage {
    /// The sessions of the day, by the hour: code, from, until.
    pub sessions: Vec<(String, Timestamp, Timestamp)>,
    /// The one that is looked at.
    pub session: Option<FlashSession>,
    /// When this was so.
    pub now: Timestamp,
}

/// Whether a text can be a promotion's code: 2 to [`MAX_CODE`] of `a-z`, `0-9` and `-`.
pub fn is_code(code: &str) -> bool {
    (2..=MAX_CODE).contains(&code.len())
        && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

const fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        assert!(is_code("618-skincare"));
        for bad in ["", "a", "A1", "with space", "中文", &"a".repeat(49)] {
            assert!(!is_code(bad), "{bad}");
        }
    }
}
