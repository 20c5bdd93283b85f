//! Places an order: one transaction from the cart to the order.

use crate::{ServiceError, Shop};
use domain::checkout::{CheckoutForm, PlaceOrderError};
use domain::lang::Lang;
use domain::order::PlacedOrder;

/// Places the order of a cart.
pub async fn place_order(
    _shop: &Shop,
    _token: Option<&str>,
    _form: CheckoutForm,
    _lang: Lang,
) -> Result<PlacedOrder, ServiceError<PlaceOrderError>> {
    Err(anyhow::anyhow!("not written yet").into())
}
