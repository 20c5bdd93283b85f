//! The order form: what it carries and what can be wrong with it. Placing the order is the
//! service's work.

use crate::address::Address;
use crate::cart::{CartNotice, CartView};
use crate::money::Money;
use crate::shipping::{DeliveryMethod, ShippingQuote};
use serde::{Deserialize, Serialize};

/// How the buyer pays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PaymentMethod {
    /// 貨到付款: the courier collects it.
    #[default]
    CashOnDelivery,
    /// 轉帳: the order waits for the money, for a configured time.
    BankTransfer,
}

impl PaymentMethod {
    /// All, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::CashOnDelivery, Self::BankTransfer];

    /// Code in forms and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CashOnDelivery => "cod",
            Self::BankTransfer => "transfer",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }
}

/// What the invoice needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Invoice {
    /// To the e-mail address.
    #[default]
    Personal,
    /// Taiwan mobile barcode carrier 手機條碼: `/` and seven of `0-9A-Z.+-`.
    Carrier {
        /// The barcode.
        code: String,
    },
    /// A company: title and 8-digit tax number 統一編號 (or 18-character 统一社会信用代码).
    Company {
        /// Company name.
        title: String,
        /// Tax number.
        tax_id: String,
    },
}

/// A field of the order form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Field {
    /// E-mail address.
    Email,
    /// Telephone.
    Phone,
    /// Recipient.
    Recipient,
    /// Country.
    Country,
    /// 縣市, 省, state.
    Region,
    /// 區, city.
    City,
    /// Street.
    Street,
    /// Postcode.
    Postcode,
    /// Delivery method.
    Delivery,
    /// Payment method.
    Payment,
    /// Note.
    Note,
    /// Carrier barcode.
    InvoiceCarrier,
    /// Company name.
    InvoiceTitle,
    /// Tax number.
    InvoiceTaxId,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldProblem {
    /// Nothing was typed.
    Missing,
    /// More characters than the field takes.
    TooLong {
        /// The most it takes.
        max: u32,
    },
    /// Not of the form the field needs.
    Malformed,
    /// Not offered: a method for this zone, a region that does not exist.
    NotOffered,
}

/// What the order page offers for a zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckoutOptions {
    /// The cart.
    pub cart: CartView,
    /// What each delivery method of the zone costs this cart; empty when nothing goes there.
    pub quotes: Vec<ShippingQuote>,
}

/// What the order form sends. Contact and address are as typed; nothing is trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckoutForm {
    /// One per attempt: the same key always gives the same order.
    pub idempotency_key: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Where to; ignored for pick-up, but for the recipient's name.
    pub address: Address,
    /// How.
    pub delivery: DeliveryMethod,
    /// How it is paid.
    pub payment: PaymentMethod,
    /// What the buyer wants the shop to know.
    pub note: String,
    /// Invoice.
    pub invoice: Invoice,
    /// The grand total the buyer saw.
    pub seen_total: Money,
}

/// Why an order was not placed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum PlaceOrderError {
    /// Fields to mend, in the order of the form.
    #[error("{} fields are wrong", .0.len())]
    Fields(Vec<(Field, FieldProblem)>),
    /// There is nothing in the cart.
    #[error("the cart is empty")]
    EmptyCart,
    /// Price or stock changed since the buyer looked; the form shows the difference and asks again.
    #[error("the cart changed")]
    CartChanged {
        /// What changed.
        notices: Vec<CartNotice>,
        /// The grand total the buyer saw.
        seen_total: Money,
        /// The grand total now.
        total: Money,
    },
}
