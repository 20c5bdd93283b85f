//! Audits the database against the shop's invariants.

use crate::Shop;
use std::fmt;
use store::audit::{Fault, list_faults};

/// A row that breaks an invariant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which invariant, as a stable code: `journal_on_hand`, `order_total`…
    pub rule: &'static str,
    /// Which row: an order's number, a SKU, a product's address.
    pub subject: String,
    /// What is there and what should be.
    pub detail: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.rule, self.subject, self.detail)
    }
}

/// Every row at fault; empty when all is well. Each invariant is one query, so the shop may be open
/// meanwhile.
///
/// # Errors
/// What the database met.
pub async fn check(shop: &Shop) -> anyhow::Result<Vec<Violation>> {
    let faults = list_faults(shop.store.reader()).await?;
    Ok(faults.into_iter().map(Violation::from).collect())
}

impl From<Fault> for Violation {
    fn from(fault: Fault) -> Self {
        Self {
            rule: fault.rule,
            subject: fault.subject,
            detail: format!("found {}, expected {}", fault.found, fault.expected),
        }
    }
}
