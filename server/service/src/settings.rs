//! What a shop's owner decides: currency, shipping table, payment windows, promises. Plain data; where
//! it is read from (file, environment) is the server's business.

mod members;

pub use members::MemberSettings;

use domain::money::{Currency, Money};
use domain::pricing::PriceRules;
use domain::shipping::{DeliveryMethod, ShippingRate, Zone};
use domain::time::{DAY_MS, HOUR_MS};
use serde::{Deserialize, Serialize};

/// The settings of a shop; the default is the demo mall's, in TWD.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Currency of every price.
    pub currency: Currency,
    /// The shop's local time, in minutes east of UTC.
    pub utc_offset_minutes: i32,
    /// Tax and free shipping.
    pub prices: PriceRules,
    /// Shipping table: one row per zone and method.
    pub shipping: Vec<ShippingRate>,
    /// Payment.
    pub payment: PaymentSettings,
    /// Promises after payment.
    pub fulfilment: FulfilmentSettings,
    /// Presales.
    pub presale: PresaleSettings,
    /// Carts.
    pub cart: CartSettings,
    /// Points and tiers.
    pub members: MemberSettings,
}

/// How buyers pay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PaymentSettings {
    /// Hours until an unpaid transfer lapses and gives its stock back.
    pub transfer_window_hours: u32,
    /// Where transfers go.
    pub bank_account: BankAccount,
}

/// A bank account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BankAccount {
    /// Bank, with its code.
    pub bank: String,
    /// Branch; may be empty.
    pub branch: String,
    /// Account number.
    pub account: String,
    /// Account holder.
    pub holder: String,
}

/// What is promised once an order may be picked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FulfilmentSettings {
    /// Hours within which an order should leave; after that it is flagged to staff.
    pub ship_within_hours: u32,
    /// Hours within which it must leave; after that its buyer is told.
    pub ship_at_most_hours: u32,
    /// Days from delivered to completed.
    pub complete_after_days: u32,
}

/// What is agreed in presales.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PresaleSettings {
    /// Whether the deposit goes back to who doesn't pay the balance or calls the order off before; else
    /// the shop keeps it. An order keeps what it was placed with.
    pub refund_deposit: bool,
}

/// How long carts live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CartSettings {
    /// Days after its last change until a cart is forgotten.
    pub keep_days: u32,
}

/// A setting that can't be worked with; the key is its path in the file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{key}: {reason}")]
pub struct SettingsProblem {
    /// Path of the key: `payment.transfer_window_hours`.
    pub key: String,
    /// What is wrong with it.
    pub reason: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            currency: Currency::TWD,
            utc_offset_minutes: 480,
            prices: PriceRules { tax_bp: 500, free_shipping_from: Some(Money(990)) },
            shipping: default_rates(),
            payment: PaymentSettings::default(),
            fulfilment: FulfilmentSettings::default(),
            presale: PresaleSettings::default(),
            cart: CartSettings::default(),
            members: MemberSettings::default(),
        }
    }
}

impl Default for PaymentSettings {
    fn default() -> Self {
        Self { transfer_window_hours: 72, bank_account: BankAccount::default() }
    }
}

impl Default for BankAccount {
    fn default() -> Self {
        Self {
            bank: "示範商業銀行（999）".into(),
            branch: "鋪子分行".into(),
            account: "0000-1234-5678-90".into(),
            holder: "鋪子股份有限公司".into(),
        }
    }
}

impl Default for FulfilmentSettings {
    fn default() -> Self {
        Self { ship_within_hours: 24, ship_at_most_hours: 48, complete_after_days: 7 }
    }
}

impl Default for PresaleSettings {
    fn default() -> Self {
        Self { refund_deposit: true }
    }
}

impl Default for CartSettings {
    fn default() -> Self {
        Self { keep_days: 60 }
    }
}

impl Settings {
    /// The shipping table's row for a zone and a method, when it is offered.
    pub fn rate(&self, zone: Zone, method: DeliveryMethod) -> Option<&ShippingRate> {
        self.shipping.iter().find(|rate| rate.zone == zone && rate.method == method)
    }

    /// Milliseconds from when an order may be picked until it must have left.
    pub fn ship_at_most_ms(&self) -> i64 {
        i64::from(self.fulfilment.ship_at_most_hours) * HOUR_MS
    }

    /// Milliseconds from when an order may be picked until it is flagged to staff.
    pub fn ship_within_ms(&self) -> i64 {
        i64::from(self.fulfilment.ship_within_hours) * HOUR_MS
    }

    /// Milliseconds from delivered to completed.
    pub fn complete_after_ms(&self) -> i64 {
        i64::from(self.fulfilment.complete_after_days) * DAY_MS
    }

    /// Milliseconds after its last change until a cart is forgotten.
    pub fn cart_keep_ms(&self) -> i64 {
        i64::from(self.cart.keep_days) * DAY_MS
    }

    /// The first setting that can't be worked with.
    pub fn validate(&self) -> Result<(), SettingsProblem> {
        let problem = |key: &str, reason: &str| SettingsProblem {
            key: key.to_owned(),
            reason: reason.to_owned(),
        };
        if !(-720..=840).contains(&self.utc_offset_minutes) {
            return Err(problem("utc_offset_minutes", "must be from -720 to 840"));
        }
        if self.prices.tax_bp > 10_000 {
            return Err(problem("prices.tax_bp", "must be at most 10000"));
        }
        if self.prices.free_shipping_from.is_some_and(|from| from < Money::ZERO) {
            return Err(problem("prices.free_shipping_from", "must not be negative"));
        }
        if self.payment.transfer_window_hours == 0 {
            return Err(problem("payment.transfer_window_hours", "must be at least 1"));
        }
        if self.fulfilment.ship_at_most_hours < self.fulfilment.ship_within_hours {
            return Err(problem(
                "fulfilment.ship_at_most_hours",
                "must not be less than ship_within_hours",
            ));
        }
        if self.cart.keep_days == 0 {
            return Err(problem("cart.keep_days", "must be at least 1"));
        }
        self.members.validate()?;
        self.validate_shipping()
    }

    fn validate_shipping(&self) -> Result<(), SettingsProblem> {
        for (index, rate) in self.shipping.iter().enumerate() {
            let problem = |reason: &str| SettingsProblem {
                key: format!("shipping[{index}]"),
                reason: reason.to_owned(),
            };
            if !rate.brackets.is_sorted_by(|a, b| a.0 < b.0) {
                return Err(problem("brackets must rise by weight"));
            }
            let prices = rate.brackets.iter().map(|(_, price)| *price);
            if prices.chain([rate.per_extra_kg]).any(|price| price < Money::ZERO) {
                return Err(problem("prices must not be negative"));
            }
            if rate.days.0 > rate.days.1 {
                return Err(problem("days must be from the fewest to the most"));
            }
            let same = |r: &&ShippingRate| (r.zone, r.method) == (rate.zone, rate.method);
            if self.shipping.iter().filter(same).count() > 1 {
                return Err(problem("zone and method are there twice"));
            }
        }
        Ok(())
    }
}

fn default_rates() -> Vec<ShippingRate> {
    use DeliveryMethod::{Express, Home, Pickup};
    use Zone::{International, Mainland, Taiwan};
    let rate = |zone, method, brackets: &[(u64, i64)], extra, days, can_be_free| ShippingRate {
        zone,
        method,
        brackets: brackets.iter().map(|(up_to, price)| (*up_to, Money(*price))).collect(),
        per_extra_kg: Money(extra),
        days,
        can_be_free,
    };
    vec![
        rate(Taiwan, Home, &[(1_000, 80), (5_000, 100), (20_000, 180)], 15, (1, 3), true),
        rate(Taiwan, Express, &[(1_000, 150), (5_000, 190), (20_000, 320)], 25, (1, 1), false),
        rate(Taiwan, Pickup, &[(20_000, 0)], 0, (1, 2), true),
        rate(Mainland, Home, &[(1_000, 180), (5_000, 420)], 80, (4, 8), false),
        rate(Mainland, Express, &[(1_000, 360), (5_000, 900)], 150, (2, 4), false),
        rate(Mainland, Pickup, &[(20_000, 0)], 0, (1, 2), true),
        rate(International, Home, &[(500, 350), (2_000, 800)], 300, (7, 15), false),
        rate(International, Express, &[(500, 900), (2_000, 1_500)], 500, (3, 6), false),
        rate(International, Pickup, &[(20_000, 0)], 0, (1, 2), true),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_can_be_worked_with() {
        assert_eq!(Settings::default().validate(), Ok(()));
    }

    #[test]
    fn a_wrong_value_is_named_by_its_key() {
        let mut settings = Settings::default();
        settings.payment.transfer_window_hours = 0;
        assert_eq!(settings.validate().unwrap_err().key, "payment.transfer_window_hours");
        let mut settings = Settings::default();
        let twice = settings.shipping[0].clone();
        settings.shipping.push(twice);
        assert_eq!(settings.validate().unwrap_err().key, "shipping[0]");
        let mut settings = Settings::default();
        settings.shipping[1].brackets.reverse();
        assert_eq!(settings.validate().unwrap_err().key, "shipping[1]");
    }
}
