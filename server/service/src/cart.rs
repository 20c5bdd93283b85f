//! The cart's commands: show it, put something in, change a quantity.

use crate::{ServiceError, Shop};
use domain::cart::{CartError, CartView};
use domain::ids::VariantId;
use domain::lang::Lang;

/// The cart a token opens, with what changed since it was last shown; an empty one for no token or
/// one that opens nothing.
pub async fn view(
    _shop: &Shop,
    _token: Option<&str>,
    _lang: Lang,
) -> Result<CartView, ServiceError<CartError>> {
    Err(anyhow::anyhow!("not written yet").into())
}

/// Puts units of a variant in and gives back the cart's token, a new one when there was none.
pub async fn add(
    _shop: &Shop,
    _token: Option<&str>,
    _variant_id: VariantId,
    _quantity: u32,
    _lang: Lang,
) -> Result<(String, CartView), ServiceError<CartError>> {
    Err(anyhow::anyhow!("not written yet").into())
}

/// Sets the quantity of a line; 0 removes it.
pub async fn set_quantity(
    _shop: &Shop,
    _token: Option<&str>,
    _variant_id: VariantId,
    _quantity: u32,
    _lang: Lang,
) -> Result<(String, CartView), ServiceError<CartError>> {
    Err(anyhow::anyhow!("not written yet").into())
}
