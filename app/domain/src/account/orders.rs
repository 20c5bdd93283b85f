//! A member's own orders, as their list shows them.

use crate::money::Money;
use crate::order::OrderState;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// An order in its buyer's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnOrder {
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub state: OrderState,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// Grand total.
    pub total: Money,
    /// Units of all its lines.
    pub units: u32,
    /// Name of its first line.
    pub name: String,
    /// Pictures of its first lines, absolute paths.
    pub pictures: Vec<String>,
}

/// A page of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnOrders {
    /// The newest first.
    pub orders: Vec<OwnOrder>,
    /// How many there are in each state, whatever is filtered; states without any are left out.
    pub counts: Vec<(OrderState, u32)>,
    /// Where the next page begins; none when this is the last.
    pub next: Option<i64>,
}

/// Which of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnFilter {
    /// In this state only.
    pub state: Option<OrderState>,
    /// Whose number or product's name holds this; empty: all.
    pub search: String,
    /// Where the page begins, as [`OwnOrders::next`] told.
    pub before: Option<i64>,
}
