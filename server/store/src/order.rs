//! Orders: how one is written, changed and read. Which change is allowed, `domain` and `service` say.

mod change;
mod insert;
mod list;
mod own;
mod read;

pub use change::{
    Stamps, add_event, add_shipment, lock_order, lock_order_by_id, mark_late_told, set_state,
};
pub use insert::{NewLine, NewOrder, insert_order};
pub use list::{OrderRow, list_orders};
pub use own::list_own_orders;
pub(crate) use read::{corrupt, state};
pub use read::{find_number_by_attempt, find_order, find_secrets, list_units};

use crate::cart::TokenHash;
use domain::checkout::PaymentMethod;
use domain::ids::OrderId;
use domain::order::OrderState;
use domain::shipping::DeliveryMethod;

/// What commands need to know of an order before they change it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderHead {
    /// Its id.
    pub id: OrderId,
    /// Its number as shown.
    pub number: String,
    /// Where it stands.
    pub state: OrderState,
    /// How it is paid.
    pub payment: PaymentMethod,
    /// How it travels.
    pub delivery: DeliveryMethod,
}

/// What opens an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderSecrets {
    /// Its id.
    pub id: OrderId,
    /// Hash of the token that its placing gave out.
    pub access_hash: TokenHash,
    /// E-mail address in its normal form.
    pub email_normal: String,
    /// Telephone in its normal form.
    pub phone_normal: String,
}
