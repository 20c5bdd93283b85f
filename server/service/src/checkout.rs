//! What the order page needs to know before anything is placed.

use crate::{ServiceError, Shop, cart};
use domain::cart::CartError;
use domain::checkout::CheckoutOptions;
use domain::lang::Lang;
use domain::shipping::{ShippingQuote, Zone, methods_for};

/// The cart and what each delivery method of a zone costs it, in the order in which they are offered.
///
/// # Errors
/// Only unexpected ones.
pub async fn options(
    shop: &Shop,
    token: Option<&str>,
    zone: Zone,
    lang: Lang,
) -> Result<CheckoutOptions, ServiceError<CartError>> {
    let cart = cart::view(shop, token, lang).await?;
    let free_from = shop.settings.prices.free_shipping_from;
    let quote = |method| -> Option<ShippingQuote> {
        let rate = shop.settings.rate(zone, method)?;
        Some(rate.quote(cart.totals.weight_g, cart.totals.subtotal, free_from))
    };
    let quotes = methods_for(zone).iter().filter_map(|method| quote(*method)).collect();
    Ok(CheckoutOptions { cart, quotes })
}
