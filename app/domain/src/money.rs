//! Money as integer minor units, and currencies. No exchange rates, no floating point.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};

/// An amount in the store currency's minor units (cents for USD, dollars for TWD, which has none).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Money(pub i64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The amount in minor units.
    pub const fn minor(self) -> i64 {
        self.0
    }

    /// The amount times a quantity; saturates instead of wrapping.
    pub const fn times(self, quantity: u32) -> Self {
        Self(self.0.saturating_mul(quantity as i64))
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// A store currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Currency {
    /// New Taiwan dollar, no decimals.
    #[default]
    TWD,
    /// Renminbi, two decimals.
    CNY,
    /// United States dollar, two decimals.
    USD,
}

impl Currency {
    /// Reads an ISO 4217 code.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "TWD" => Some(Self::TWD),
            "CNY" => Some(Self::CNY),
            "USD" => Some(Self::USD),
            _ => None,
        }
    }

    /// The ISO 4217 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TWD => "TWD",
            Self::CNY => "CNY",
            Self::USD => "USD",
        }
    }

    /// Digits after the decimal point.
    pub const fn decimals(self) -> u32 {
        match self {
            Self::TWD => 0,
            Self::CNY | Self::USD => 2,
        }
    }

    /// What stands before the figure.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::TWD => "NT$",
            Self::CNY => "¥",
            Self::USD => "US$",
        }
    }

    /// `NT$1,280`, `US$12.80`, `-¥3.00`: the same text on the server and in the browser.
    pub fn format(self, amount: Money) -> String {
        let sign = if amount.0 < 0 { "-" } else { "" };
        let minor = amount.0.unsigned_abs();
        let unit = 10_u64.pow(self.decimals());
        let mut text = format!("{sign}{}{}", self.symbol(), group_thousands(minor / unit));
        if self.decimals() > 0 {
            let rest = (minor % unit).to_string();
            text.push('.');
            for _ in rest.len()..self.decimals() as usize {
                text.push('0');
            }
            text.push_str(&rest);
        }
        text
    }

    /// Reads what a person types into a price field (`1280`, `12.8`, `1,280`) as minor units.
    /// `None` for anything else, for more decimals than the currency has, and for overflow.
    pub fn parse(self, text: &str) -> Option<Money> {
        let text: String = text.trim().chars().filter(|c| *c != ',').collect();
        let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
        let decimals = self.decimals() as usize;
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || part.len() > decimals || !digits(whole) || !digits(part) {
            return None;
        }
        let mut minor: i64 = whole.parse().ok()?;
        for place in 0..decimals {
            let digit = part.as_bytes().get(place).map_or(0, |b| b - b'0');
            minor = minor.checked_mul(10)?.checked_add(i64::from(digit))?;
        }
        Some(Money(minor))
    }
}

/// `1234567` → `1,234,567`; all three interface languages group this way.
pub fn group_thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formats_by_currency() {
        assert_eq!(Currency::TWD.format(Money(1_280)), "NT$1,280");
        assert_eq!(Currency::USD.format(Money(-1_205)), "-US$12.05");
        assert_eq!(Currency::CNY.format(Money(100_000_000)), "¥1,000,000.00");
    }

    #[test]
    fn parses_what_people_type() {
        assert_eq!(Currency::TWD.parse(" 1,280 "), Some(Money(1_280)));
        assert_eq!(Currency::USD.parse("12.8"), Some(Money(1_280)));
        assert_eq!(Currency::TWD.parse("12.8"), None);
        assert_eq!(Currency::TWD.parse("-1"), None);
        assert_eq!(Currency::USD.parse("99999999999999999999"), None);
    }

    proptest! {
        #[test]
        fn what_is_formatted_reads_back(minor in 0_i64..i64::MAX / 1000) {
            for currency in [Currency::TWD, Currency::CNY, Currency::USD] {
                let text = currency.format(Money(minor));
                prop_assert_eq!(currency.parse(&text[currency.symbol().len()..]), Some(Money(minor)));
            }
        }
    }
}
