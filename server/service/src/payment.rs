//! Kinds of payment: in which state an order starts with each, how long it waits, when the money
//! counts as received, and how it is paid. A card provider becomes one more implementation; what it
//! asks over the network stays outside the transactions in which these are called.

use crate::settings::Settings;
use domain::checkout::PaymentMethod;
use domain::order::{Order, OrderState, TransferInstructions};
use domain::time::{HOUR_MS, Timestamp};

/// A kind of payment.
pub trait PaymentProvider: Sync {
    /// Which one.
    fn method(&self) -> PaymentMethod;

    /// The state in which an order paid this way starts.
    fn first_state(&self) -> OrderState;

    /// Until when an order placed now must be paid; `None` when nothing is waited for.
    fn pay_by(&self, settings: &Settings, placed_at: Timestamp) -> Option<Timestamp>;

    /// The state whose reaching means that the money is with the shop, where it is paid as a whole.
    fn received_with(&self) -> OrderState;

    /// How the buyer pays an order; `None` when there is nothing to do, or nothing any more.
    fn instructions(&self, settings: &Settings, order: &Order) -> Option<TransferInstructions>;
}

/// 貨到付款: accepted at once, collected by the courier.
#[derive(Clone, Copy, Debug)]
pub struct CashOnDelivery;

/// 轉帳: the order waits for the money.
#[derive(Clone, Copy, Debug)]
pub struct BankTransfer;

impl PaymentProvider for CashOnDelivery {
    fn method(&self) -> PaymentMethod {
        PaymentMethod::CashOnDelivery
    }

    fn first_state(&self) -> OrderState {
        OrderState::Paid
    }

    fn pay_by(&self, _settings: &Settings, _placed_at: Timestamp) -> Option<Timestamp> {
        None
    }

    fn received_with(&self) -> OrderState {
        OrderState::Delivered
    }

    fn instructions(&self, _settings: &Settings, _order: &Order) -> Option<TransferInstructions> {
        None
    }
}

impl PaymentProvider for BankTransfer {
    fn method(&self) -> PaymentMethod {
        PaymentMethod::BankTransfer
    }

    fn first_state(&self) -> OrderState {
        OrderState::PendingPayment
    }

    fn pay_by(&self, settings: &Settings, placed_at: Timestamp) -> Option<Timestamp> {
        let hours = i64::from(settings.payment.transfer_window_hours);
        Some(placed_at.plus_ms(hours * HOUR_MS))
    }

    fn received_with(&self) -> OrderState {
        OrderState::Paid
    }

    fn instructions(&self, settings: &Settings, order: &Order) -> Option<TransferInstructions> {
        let due = order.due()?;
        let account = settings.payment.bank_account.clone();
        Some(TransferInstructions {
            bank: account.bank,
            branch: account.branch,
            account: account.account,
            holder: account.holder,
            amount: due.amount,
            reference: order.number.clone(),
            pay_by: due.until,
        })
    }
}

/// Who handles a method.
pub fn provider_for(method: PaymentMethod) -> &'static dyn PaymentProvider {
    match method {
        PaymentMethod::CashOnDelivery => &CashOnDelivery,
        PaymentMethod::BankTransfer => &BankTransfer,
    }
}
