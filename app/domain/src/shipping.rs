//! Zones, delivery methods and what they cost by weight. Where a parcel is, is told by the order.

use crate::money::Money;
use serde::{Deserialize, Serialize};

/// Where a parcel goes; it also chooses the form of the address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Zone {
    /// Taiwan.
    #[default]
    Taiwan,
    /// Mainland China.
    Mainland,
    /// Everywhere else.
    International,
}

impl Zone {
    /// All, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Taiwan, Self::Mainland, Self::International];

    /// Code in forms and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Taiwan => "tw",
            Self::Mainland => "cn",
            Self::International => "intl",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|zone| zone.code() == code)
    }
}

/// How a parcel travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DeliveryMethod {
    /// Courier to the door.
    #[default]
    Home,
    /// Faster courier.
    Express,
    /// The buyer fetches it at the store; needs no address.
    Pickup,
}

impl DeliveryMethod {
    /// All, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Home, Self::Express, Self::Pickup];

    /// Code in forms and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Express => "express",
            Self::Pickup => "pickup",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }
}

/// One row of the shipping table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShippingRate {
    /// Where to.
    pub zone: Zone,
    /// How.
    pub method: DeliveryMethod,
    /// Price up to a weight in grams, lightest first.
    pub brackets: Vec<(u64, Money)>,
    /// Price of each started kilogram above the last bracket.
    pub per_extra_kg: Money,
    /// Days until it arrives, from and to, counted from shipping.
    pub days: (u8, u8),
    /// Whether the free-shipping threshold applies.
    pub can_be_free: bool,
}

/// What shipping costs for one cart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShippingQuote {
    /// Where to.
    pub zone: Zone,
    /// How.
    pub method: DeliveryMethod,
    /// What it costs this cart.
    pub price: Money,
    /// What it would cost below the threshold.
    pub full_price: Money,
    /// Days until it arrives, from and to.
    pub days: (u8, u8),
}

impl ShippingRate {
    /// What this row asks for a weight and a goods total.
    pub fn quote(&self, weight_g: u64, goods: Money, free_from: Option<Money>) -> ShippingQuote {
        let full_price = self.price_for(weight_g);
        let free = self.can_be_free && free_from.is_some_and(|from| goods >= from);
        ShippingQuote {
            zone: self.zone,
            method: self.method,
            price: if free { Money::ZERO } else { full_price },
            full_price,
            days: self.days,
        }
    }

    fn price_for(&self, weight_g: u64) -> Money {
        match self.brackets.iter().find(|(up_to, _)| weight_g <= *up_to) {
            Some((_, price)) => *price,
            None => {
                let (top, price) = self.brackets.last().copied().unwrap_or((0, Money::ZERO));
                let extra_kg = (weight_g - top).div_ceil(1_000);
                price + self.per_extra_kg.times(u32::try_from(extra_kg).unwrap_or(u32::MAX))
            }
        }
    }
}
