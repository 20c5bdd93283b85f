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

/// The methods that can go to a zone. Which of them a shop offers, its shipping table says.
pub const fn methods_for(zone: Zone) -> &'static [DeliveryMethod] {
    match zone {
        Zone::Taiwan | Zone::Mainland | Zone::International => &DeliveryMethod::ALL,
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
    fn brackets_include_their_upper_end() {
        let price = |weight| rate().quote(weight, Money::ZERO, None).price.0;
        assert_eq!([price(0), price(1_000), price(1_001), price(5_000)], [80, 80, 120, 120]);
        assert_eq!([price(5_001), price(6_000), price(6_001)], [135, 135, 150]);
    }

    #[test]
    fn free_from_the_threshold_where_the_row_allows_it() {
        let quote = rate().quote(10, Money(990), Some(Money(990)));
        assert_eq!((quote.price, quote.full_price), (Money::ZERO, Money(80)));
        assert_eq!(rate().quote(10, Money(989), Some(Money(990))).price, Money(80));
        let never = ShippingRate { can_be_free: false, ..rate() };
        assert_eq!(never.quote(10, Money(9_990), Some(Money(990))).price, Money(80));
    }

    #[test]
    fn codes_read_back() {
        for zone in Zone::ALL {
            assert_eq!(Zone::from_code(zone.code()), Some(zone));
        }
        for method in DeliveryMethod::ALL {
            assert_eq!(DeliveryMethod::from_code(method.code()), Some(method));
        }
    }

    proptest! {
        #[test]
        fn heavier_is_never_cheaper(light in 0_u64..50_000, more in 0_u64..50_000) {
            let price = |weight| rate().quote(weight, Money::ZERO, None).price;
            prop_assert!(price(light) <= price(light + more));
        }

        #[test]
        fn no_weight_or_total_breaks_it(weight in any::<u64>(), goods in any::<i64>()) {
            let quote = rate().quote(weight, Money(goods), Some(Money(990)));
            prop_assert!(quote.price >= Money::ZERO && quote.price <= quote.full_price);
        }
    }
}
