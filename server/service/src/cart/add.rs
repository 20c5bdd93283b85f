//! Puts something into the cart.

use super::{Result, lines_with, offer, open_cart, reread, units};
use crate::{ServiceError, Shop};
use domain::cart::{CartError, CartView, MAX_LINES};
use domain::ids::{CartId, VariantId};
use domain::lang::Lang;
use domain::pricing::basket::Wish;
use store::Tx;
use store::cart::{FreshLine, insert_line, list_lines, set_wish, update_line};
use store::catalog::VariantLine;

/// Puts units of a variant in, at least one, and gives back the cart's token: a new one when there
/// was none or it opened nothing. `wish`: what they are put in as; a line that is there becomes that,
/// but for an ordinary wish, which leaves it what it is.
///
/// # Errors
/// [`CartError`] when the variant is not on sale, fewer are left than the cart would hold, or the
/// cart is full; then it is as it was.
pub async fn add(
    shop: &Shop,
    token: Option<&str>,
    variant_id: VariantId,
    quantity: u32,
    wish: Wish,
    lang: Lang,
) -> Result<(String, CartView)> {
    let now = shop.clock.now();
    let offer = &offer(shop, shop.store.reader(), variant_id, lang).await?;
    shop.store
        .write(|tx| async move {
            let (token, cart_id) = open_cart(shop, &tx, token).await?;
            let lines = list_lines(&tx, cart_id, lang, now).await?;
            put(&tx, cart_id, &lines, offer, quantity.max(1), wish).await?;
            Ok((token, reread(shop, &tx, cart_id, lang).await?))
        })
        .await
}

/// Puts units of a variant beside these lines.
pub(super) async fn put(
    tx: &Tx,
    cart_id: CartId,
    lines: &[FreshLine],
    offer: &VariantLine,
    quantity: u32,
    wish: Wish,
) -> Result<()> {
    let VariantLine { variant_id, unit_price, available, .. } = *offer;
    let held = units(lines).get(&variant_id).copied().unwrap_or(0);
    if held.saturating_add(quantity) > available {
        return Err(ServiceError::Rule(CartError::NotEnough { available }));
    }
    if let Some(line) = lines_with(lines, variant_id).next() {
        let more = line.shown.quantity.saturating_add(quantity);
        update_line(tx, line.id, more, unit_price).await?;
        if wish != Wish::Ordinary {
            set_wish(tx, line.id, wish).await?;
        }
        return Ok(());
    }
    if lines.len() >= MAX_LINES {
        return Err(ServiceError::Rule(CartError::TooManyLines));
    }
    Ok(insert_line(tx, cart_id, variant_id, quantity, unit_price, wish).await?)
}
