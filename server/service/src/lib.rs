//! The shop's commands, one per file: each is one transaction with its side effects, told by the
//! rules of `domain` and kept by `store`. No HTTP, no cookies, no words for people.

pub mod account;
pub mod addresses;
mod advance_order;
pub mod behaviour;
pub mod bundle_ideas;
mod cancel_order;
pub mod cart;
mod check;
mod clock;
pub mod community;
mod complete_orders;
pub mod coupons;
mod error;
mod expire_carts;
pub mod favourites;
pub mod groups;
mod lapse_balances;
mod lapse_groups;
mod lapse_orders;
mod late_orders;
pub mod mail;
pub mod offers;
pub mod order;
mod payment;
mod place_order;
pub mod points;
pub mod presales;
pub mod promotions;
pub mod recommender;
pub mod refunds;
pub mod related;
mod remembered;
pub mod reviews;
mod rule_book;
pub mod search;
mod secret;
mod settings;
mod shop;
pub mod staff_orders;
pub mod staff_promotions;
mod tell_balances;
mod transition;

pub use advance_order::advance_order;
pub use cancel_order::cancel_order;
pub use check::{Violation, check};
pub use clock::Clock;
pub use complete_orders::complete_orders;
pub use error::ServiceError;
pub use expire_carts::expire_carts;
pub use lapse_balances::lapse_balances;
pub use lapse_groups::lapse_groups;
pub use lapse_orders::lapse_orders;
pub use late_orders::{LateOrder, late_orders, tell_late_buyers};
pub use payment::{BankTransfer, CashOnDelivery, PaymentProvider, provider_for};
pub use place_order::place_order;
pub use rule_book::RuleBook;
pub use settings::{
    BankAccount, CartSettings, FulfilmentSettings, MemberSettings, PaymentSettings,
    PresaleSettings, Settings, SettingsProblem,
};
pub use shop::Shop;
pub use tell_balances::tell_balances;
