//! Changes how many of something the cart holds.

use super::{Result, lines_with, offer, open_cart, reread};
use crate::{ServiceError, Shop};
use domain::cart::{CartError, CartView, MAX_LINES};
use domain::ids::{CartId, VariantId};
use domain::lang::Lang;
use domain::pricing::basket::Wish;
use store::Tx;
use store::cart::{FreshLine, delete_lines_of, insert_line, list_lines, update_line};
use store::catalog::VariantLine;

/// Sets how many units of a variant the cart holds: 0 removes it, more than 0 puts in what
/// was not there. Gives back the cart's token like [`super::add`].
///
/// # Errors
/// [`CartError`] when the variant is not on sale, fewer are left than were asked for, or the cart is
/// full; then it is as it was.
pub async fn set_quantity(
    shop: &Shop,
    token: Option<&str>,
    variant_id: VariantId,
    quantity: u32,
    lang: Lang,
) -> Result<(String, CartView)> {
    let now = shop.clock.now();
    shop.store
        .write(|tx| async move {
            let (token, cart_id) = open_cart(shop, &tx, token).await?;
            if quantity == 0 {
                delete_lines_of(&tx, cart_id, variant_id).await?;
            } else {
                let lines = list_lines(&tx, cart_id, lang, now).await?;
                let offer = offer(shop, &tx, variant_id, lang).await?;
                put(&tx, cart_id, &lines, &offer, quantity).await?;
            }
            Ok((token, reread(shop, &tx, cart_id, lang).await?))
        })
        .await
}

async fn put(
    tx: &Tx,
    cart_id: CartId,
    lines: &[FreshLine],
    offer: &VariantLine,
    quantity: u32,
) -> Result<()> {
    let VariantLine { variant_id, unit_price, available, .. } = *offer;
    if quantity > available {
        return Err(ServiceError::Rule(CartError::NotEnough { available }));
    }
    let mut of_variant = lines_with(lines, variant_id);
    match (of_variant.next(), of_variant.next()) {
        (Some(only), None) => Ok(update_line(tx, only.id, quantity, unit_price).await?),
        (None, _) if lines.len() >= MAX_LINES => Err(ServiceError::Rule(CartError::TooManyLines)),
        _ => {
            delete_lines_of(tx, cart_id, variant_id).await?;
            Ok(insert_line(tx, cart_id, variant_id, quantity, unit_price, Wish::Ordinary).await?)
        }
    }
}
