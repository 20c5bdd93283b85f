//! How a buyer gets at an order: by number and secret, or by number and contact.

use crate::Shop;
use domain::order::{Order, TransferInstructions};

/// The order that number and access token open.
pub async fn find(
    _shop: &Shop,
    _number: &str,
    _access_token: &str,
) -> anyhow::Result<Option<Order>> {
    Err(anyhow::anyhow!("not written yet").into())
}

/// A new access token for who knows an order's number and its e-mail address or telephone. An
/// unknown number and a wrong contact are told apart by nothing, not even by time.
pub async fn track(_shop: &Shop, _number: &str, _contact: &str) -> anyhow::Result<Option<String>> {
    Err(anyhow::anyhow!("not written yet").into())
}

/// How to pay an order that waits for a transfer; `None` for every other.
pub fn transfer_instructions(_shop: &Shop, _order: &Order) -> Option<TransferInstructions> {
    None
}
