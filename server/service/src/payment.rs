//! Kinds of payment: in which state an order starts with each, and what becomes of the payment when
//! the order moves on or is called off. A card provider becomes one more implementation.

use domain::checkout::PaymentMethod;
use domain::order::OrderState;

/// A kind of payment.
pub trait PaymentProvider: Sync {
    /// Which one.
    fn method(&self) -> PaymentMethod;

    /// The state in which an order paid this way starts.
    fn first_state(&self) -> OrderState;
}

/// 貨到付款: accepted at once, collected by the courier.
pub struct CashOnDelivery;

/// 轉帳: the order waits for the money.
pub struct BankTransfer;

impl PaymentProvider for CashOnDelivery {
    fn method(&self) -> PaymentMethod {
        PaymentMethod::CashOnDelivery
    }

    fn first_state(&self) -> OrderState {
        OrderState::Paid
    }
}

impl PaymentProvider for BankTransfer {
    fn method(&self) -> PaymentMethod {
        PaymentMethod::BankTransfer
    }

    fn first_state(&self) -> OrderState {
        OrderState::PendingPayment
    }
}

/// Who handles a method.
pub fn provider_for(method: PaymentMethod) -> &'static dyn PaymentProvider {
    match method {
        PaymentMethod::CashOnDelivery => &CashOnDelivery,
        PaymentMethod::BankTransfer => &BankTransfer,
    }
}
