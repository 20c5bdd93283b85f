//! Where the money of an order stands. Who takes it is the service's business.

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
}

impl PaymentState {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Awaited, Self::Received, Self::Cancelled, Self::RefundDue, Self::Refunded];

    /// Code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Awaited => "awaited",
            Self::Received => "received",
            Self::Cancelled => "cancelled",
            Self::RefundDue => "refund_due",
            Self::Refunded => "refunded",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// What becomes of it when its order is called off: money that came goes back, other money is
    /// no longer expected.
    pub const fn when_cancelled(self) -> Self {
        match self {
            Self::Awaited => Self::Cancelled,
            Self::Received => Self::RefundDue,
            settled => settled,
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
    }

    #[test]
    fn calling_off_twice_changes_nothing_more() {
        for state in PaymentState::ALL {
            let once = state.when_cancelled();
            assert_eq!(once.when_cancelled(), once);
            assert_ne!(once, PaymentState::Awaited);
        }
    }
}
