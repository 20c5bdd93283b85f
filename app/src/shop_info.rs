//! What every page knows of the shop itself. On the server it comes from the configuration, in the
//! browser from attributes of the document's root.

use domain::money::{Currency, Money};
use leptos::prelude::*;

/// The shop's own constants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShopInfo {
    /// Store currency.
    pub currency: Currency,
    /// Store time, minutes east of UTC.
    pub utc_offset_minutes: i32,
    /// Public address without a slash at its end: `https://shop.example`.
    pub base_url: String,
}

/// The shop's constants, copied cheaply into closures.
#[derive(Clone, Copy)]
pub struct Shopfront(StoredValue<ShopInfo>);

impl Shopfront {
    /// The constants of a shop, for as long as the current owner lives.
    pub fn of(info: ShopInfo) -> Self {
        Self(StoredValue::new(info))
    }

    /// Puts the constants where pages find them.
    pub fn provide(info: ShopInfo) {
        provide_context(Self::of(info));
    }

    /// An amount as people read it.
    pub fn money(self, amount: Money) -> String {
        self.0.with_value(|info| info.currency.format(amount))
    }

    /// Store currency.
    pub fn currency(self) -> Currency {
        self.0.with_value(|info| info.currency)
    }

    /// Store time, minutes east of UTC.
    pub fn utc_offset_minutes(self) -> i32 {
        self.0.with_value(|info| info.utc_offset_minutes)
    }

    /// A path as an address that works from everywhere.
    pub fn absolute(self, path: &str) -> String {
        self.0.with_value(|info| format!("{}{path}", info.base_url))
    }
}

/// The shop's constants. Without a provider (a component tried alone) the defaults.
pub fn use_shop() -> Shopfront {
    use_context().unwrap_or_else(|| Shopfront(StoredValue::new(ShopInfo::default())))
}
