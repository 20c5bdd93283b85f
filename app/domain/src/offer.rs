//! What promotions make of a product now, as shelves and product pages show it: prices below the list
//! price, what else is on, coupons, bundles. Only what travels; how it is counted is
//! [`crate::pricing`]'s business.

use crate::catalog::{Image, Link};
use crate::ids::VariantId;
use crate::money::Money;
use crate::time::Timestamp;
use serde_tuple::{Deserialize_tuple, Serialize_tuple};

/// The lowest price of a product, when a promotion makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct CardOffer {
    /// Price of one unit of the variant that is cheapest now.
    pub price: Money,
    /// What that variant costs otherwise, or cost before.
    pub was: Money,
    /// Whether other variants cost more.
    pub is_from: bool,
    /// A flash price 秒殺; else a limited-time special 限時特價.
    pub is_flash: bool,
    /// When it ends; `None` when nobody knows.
    pub until: Option<Timestamp>,
}

/// The price of a variant, when a promotion makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct VariantOffer {
    /// The variant.
    pub variant: VariantId,
    /// Price of one unit.
    pub price: Money,
    /// What it costs otherwise, or cost before.
    pub was: Money,
    /// A flash price 秒殺; else a limited-time special 限時特價.
    pub is_flash: bool,
    /// When it ends; `None` when nobody knows.
    pub until: Option<Timestamp>,
    /// Units that a flash sale has of it; 0 for a special.
    pub units: u32,
    /// Units of these that are left.
    pub left: u32,
}

impl VariantOffer {
    /// How much of a flash sale's allotment is sold, in percent, rounded down; `None` for a special.
    pub fn sold_percent(&self) -> Option<u32> {
        let sold = u64::from(self.units.saturating_sub(self.left)) * 100;
        let percent = sold.checked_div(u64::from(self.units))?;
        u32::try_from(percent).ok()
    }
}

/// What is on for a product.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct ProductOffers {
    /// Variants that a promotion makes cheaper.
    pub variants: Vec<VariantOffer>,
    /// Promotions that it takes part in: codes and names.
    pub promotions: Vec<Link>,
    /// Coupons that anybody can claim and that are good for it.
    pub coupons: Vec<CouponOffer>,
    /// Bundles that it belongs to.
    pub bundles: Vec<BundleOffer>,
}

impl ProductOffers {
    /// The offer of a variant.
    pub fn of(&self, variant: VariantId) -> Option<&VariantOffer> {
        self.variants.iter().find(|offer| offer.variant == variant)
    }
}

/// A coupon to be claimed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct CouponOffer {
    /// What is claimed.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// What it asks for, in a sentence; may be empty.
    pub note: String,
}

/// What units cost, each by itself and as a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct BundlePrice {
    /// Each by itself, at the prices of now.
    pub apart: Money,
    /// As a bundle.
    pub together: Money,
}

/// A bundle that can be put together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct BundleOffer {
    /// The promotion's code.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// A sentence about it; may be empty.
    pub note: String,
    /// What belongs to it.
    pub parts: Vec<BundlePart>,
    /// What the units chosen here cost.
    pub price: BundlePrice,
}

/// A part of a bundle: so many units of what there is to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct BundlePart {
    /// At least one.
    pub choices: Vec<BundleChoice>,
    /// For each unit the position of its first choice.
    pub chosen: Vec<u16>,
}

/// A variant that may stand in a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct BundleChoice {
    /// The variant.
    pub variant: VariantId,
    /// The product's address.
    pub slug: String,
    /// The product's name.
    pub name: String,
    /// The chosen options; empty for a product without.
    pub options: String,
    /// Picture of the variant.
    pub image: Image,
    /// What one unit costs now, by itself.
    pub price: Money,
}

impl BundleOffer {
    /// Every unit with what it may be and what it is at first.
    pub fn slots(&self) -> impl Iterator<Item = (&BundlePart, &BundleChoice)> {
        self.parts.iter().flat_map(|part| {
            let choice = |at: &u16| part.choices.get(usize::from(*at));
            part.chosen.iter().filter_map(choice).map(move |choice| (part, choice))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sold_of_an_allotment() {
        let offer = |units, left| VariantOffer {
            variant: VariantId(1),
            price: Money(1),
            was: Money(2),
            is_flash: units > 0,
            until: None,
            units,
            left,
        };
        assert_eq!(offer(0, 0).sold_percent(), None);
        assert_eq!(offer(3, 1).sold_percent(), Some(66));
        assert_eq!(offer(3, 5).sold_percent(), Some(0), "more left than there is");
        assert_eq!(offer(u32::MAX, 0).sold_percent(), Some(100));
    }
}
