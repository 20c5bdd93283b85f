//! Puts something into the cart in presale.

use super::{Result, offer, open_cart, reread};
use crate::presales::presale_of;
use crate::{ServiceError, Shop};
use domain::cart::{CartError, CartView, MAX_LINES};
use domain::catalog::MAX_LINE_QUANTITY;
use domain::ids::VariantId;
use domain::lang::Lang;
use domain::pricing::basket::Wish;
use store::cart::{delete_lines_of, insert_line, list_lines};
use store::catalog::VariantLine;

/// Puts so many units of a variant in as its presale, at least one, in place of those that the cart held of
/// it: sent twice, they are there once. Gives back the cart's token like [`super::add`]. What is in presale
/// is ordered alone; a cart with other things can be kept, but not ordered as it stands.
///
/// # Errors
/// [`CartError::NotForSale`] when the variant has no presale now, and those of [`super::add`]; then the cart
/// is as it was.
pub async fn start_presale(
    shop: &Shop,
    token: Option<&str>,
    variant_id: VariantId,
    quantity: u32,
    lang: Lang,
) -> Result<(String, CartView)> {
    let now = shop.clock.now();
    let offer = &offer(shop, shop.store.reader(), variant_id, lang).await?;
    let quantity = quantity.clamp(1, MAX_LINE_QUANTITY);
    shop.store
        .write(|tx| async move {
            let book = shop.rule_book(&tx).await?;
            let (promotion, _) =
                presale_of(&book, offer, now).ok_or(ServiceError::Rule(CartError::NotForSale))?;
            let VariantLine { unit_price, available, .. } = *offer;
            if quantity > available {
                return Err(ServiceError::Rule(CartError::NotEnough { available }));
            }
            let (token, cart_id) = open_cart(shop, &tx, token).await?;
            delete_lines_of(&tx, cart_id, variant_id).await?;
            if list_lines(&tx, cart_id, lang, now).await?.len() >= MAX_LINES {
                return Err(ServiceError::Rule(CartError::TooManyLines));
            }
            let wish = Wish::Presale(promotion.id());
            insert_line(&tx, cart_id, variant_id, quantity, unit_price, wish).await?;
            Ok((token, reread(shop, &tx, cart_id, lang).await?))
        })
        .await
}
