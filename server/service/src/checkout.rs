//! What the order page needs to know before anything is placed.

use crate::{ServiceError, Shop};
use domain::cart::CartError;
use domain::checkout::CheckoutOptions;
use domain::lang::Lang;
use domain::shipping::Zone;

/// The cart and what each delivery method of a zone costs it.
pub async fn options(
    _shop: &Shop,
    _token: Option<&str>,
    _zone: Zone,
    _lang: Lang,
) -> Result<CheckoutOptions, ServiceError<CartError>> {
    Err(anyhow::anyhow!("not written yet").into())
}
