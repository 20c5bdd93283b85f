//! Orders that should have left by now: flagged to staff, and their buyers are told once.

use crate::Shop;
use domain::order::OrderState;
use domain::time::Timestamp;

/// An order that has not left in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateOrder {
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub state: OrderState,
    /// When it must have left at the latest.
    pub ship_by: Timestamp,
    /// Whether that moment is past too; otherwise only the usual time is.
    pub is_overdue: bool,
}

/// Orders that have not left within the usual time, the oldest first, at most `limit`.
pub async fn late_orders(_shop: &Shop, _limit: u32) -> anyhow::Result<Vec<LateOrder>> {
    Err(anyhow::anyhow!("not written yet").into())
}

/// Queues one message to each buyer whose order is overdue; how many. Safe to run on several
/// instances.
pub async fn tell_late_buyers(_shop: &Shop) -> anyhow::Result<u32> {
    Err(anyhow::anyhow!("not written yet").into())
}
