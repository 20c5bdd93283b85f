//! Staff move an order on.

use crate::{ServiceError, Shop};
use domain::order::{AdvanceOrderError, OrderState, Parcel};

/// Moves an order to a state that may follow its own.
pub async fn advance_order(
    _shop: &Shop,
    _number: &str,
    _to: OrderState,
    _staff: &str,
    _parcel: Option<Parcel>,
    _reason: &str,
) -> Result<(), ServiceError<AdvanceOrderError>> {
    Err(anyhow::anyhow!("not written yet").into())
}
