//! Where the money of an order stands, and what part of it a payment is. Who takes it is the service's
//! business.

use crate::order::OrderState;
use serde::{Deserialize, Serialize};

/// Where a payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PaymentState {
    /// Not there yet.
    Awaited,
    /// With the shop.
    Received,
    /// No longer expected: the order was called off before it came.
    Cancelled,
    /// With the shop, and to be given back.
    RefundDue,
    /// Given back.
    Refunded,
    /// With the shop for good: the deposit of who did not pay the balance, where that was agreed.
    Kept,
}

impl PaymentState {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Awaited,
        Self::Received,
        Self::Cancelled,
        Self::RefundDue,
        Self::Refunded,
        Self::Kept,
    ];

    /// Code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Awaited => "awaited",
            Self::Received => "received",
            Self::Cancelled => "cancelled",
            Self::RefundDue => "refund_due",
            Self::Refunded => "refunded",
            Self::Kept => "kept",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// What becomes of it when its order is called off: money that came goes back unless it is forfeited,
    /// other money is no longer expected.
    pub const fn when_cancelled(self, is_forfeited: bool) -> Self {
        match self {
            Self::Awaited => Self::Cancelled,
            Self::Received if is_forfeited => Self::Kept,
            Self::Received => Self::RefundDue,
            settled => settled,
        }
    }
}

/// What part of an order's total a payment is. The parts of an order add up to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PaymentPart {
    /// All of it.
    Whole,
    /// A presale's deposit.
    Deposit,
    /// The rest of a presale's total, with shipping.
    Balance,
}

impl PaymentPart {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Whole, Self::Deposit, Self::Balance];

    /// Code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Deposit => "deposit",
            Self::Balance => "balance",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }

    /// Whether it has come when an order reaches a state. `whole_with`: the state that the whole comes
    /// with. A deposit that leaves no balance makes the order paid at once.
    pub fn comes_with(self, to: OrderState, whole_with: OrderState) -> bool {
        match self {
            Self::Whole => to == whole_with,
            Self::Deposit => matches!(to, OrderState::Deposited | OrderState::Paid),
            Self::Balance => to == OrderState::Paid,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_back() {
        for state in PaymentState::ALL {
            assert_eq!(PaymentState::from_code(state.code()), Some(state));
        }
        for part in PaymentPart::ALL {
            assert_eq!(PaymentPart::from_code(part.code()), Some(part));
        }
    }

    #[test]
    fn calling_off_twice_changes_nothing_more() {
        for (state, is_forfeited) in
            PaymentState::ALL.into_iter().flat_map(|s| [(s, true), (s, false)])
        {
            let once = state.when_cancelled(is_forfeited);
            assert_eq!(once.when_cancelled(!is_forfeited), once);
            assert!(!matches!(once, PaymentState::Awaited | PaymentState::Received));
            let keeps = is_forfeited && state == PaymentState::Received;
            assert_eq!(once == PaymentState::Kept, keeps || state == PaymentState::Kept);
        }
    }

    #[test]
    fn the_balance_comes_after_the_deposit() {
        use OrderState::{Deposited, Paid};
        let comes = |part: PaymentPart, to| part.comes_with(to, Paid);
        assert!(comes(PaymentPart::Deposit, Deposited) && !comes(PaymentPart::Balance, Deposited));
        assert!(comes(PaymentPart::Deposit, Paid) && comes(PaymentPart::Balance, Paid));
        assert!(comes(PaymentPart::Whole, Paid) && !comes(PaymentPart::Whole, Deposited));
        for state in [OrderState::PendingPayment, OrderState::Shipped, OrderState::Cancelled] {
            assert!(PaymentPart::ALL.into_iter().all(|part| !comes(part, state)));
        }
    }
}
