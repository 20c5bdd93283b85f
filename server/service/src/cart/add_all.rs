//! Puts several things into the cart at once: all of them, or nothing.

use super::add::put;
use super::{Result, open_cart, reread, units};
use crate::{ServiceError, Shop};
use domain::cart::{CartError, CartView, MAX_LINES};
use domain::ids::VariantId;
use domain::lang::Lang;
use domain::pricing::basket::Wish;
use std::collections::BTreeMap;
use store::cart::list_lines;
use store::catalog::variant_lines;

/// Puts units of variants in, ordinary ones, in one transaction; the same variant twice is summed.
/// Gives back the cart's token like [`super::add`].
///
/// # Errors
/// [`CartError`] when nothing is asked for, a variant is not on sale, fewer are left than the cart
/// would hold, or the cart would be too full; then it is as it was.
pub async fn add_all(
    shop: &Shop,
    token: Option<&str>,
    items: &[(VariantId, u32)],
    lang: Lang,
) -> Result<(String, CartView)> {
    let now = shop.clock.now();
    let mut wanted: BTreeMap<VariantId, u32> = BTreeMap::new();
    for (variant, quantity) in items {
        let sum = wanted.entry(*variant).or_default();
        *sum = sum.saturating_add((*quantity).max(1));
    }
    if wanted.len() > MAX_LINES {
        return Err(ServiceError::Rule(CartError::TooManyLines));
    }
    let ids: Vec<VariantId> = wanted.keys().copied().collect();
    let mut offers = variant_lines(shop.store.reader(), &ids, lang, now).await?;
    offers.retain(|offer| offer.is_on_sale);
    if offers.is_empty() || offers.len() < wanted.len() {
        return Err(ServiceError::Rule(CartError::NotForSale));
    }
    let (offers, wanted) = (&offers, &wanted);
    shop.store
        .write(|tx| async move {
            let (token, cart_id) = open_cart(shop, &tx, token).await?;
            let lines = list_lines(&tx, cart_id, lang, now).await?;
            let held = units(&lines);
            let new = wanted.keys().filter(|id| !held.contains_key(id)).count();
            if new > 0 && lines.len() + new > MAX_LINES {
                return Err(ServiceError::Rule(CartError::TooManyLines));
            }
            for offer in offers {
                let quantity = wanted.get(&offer.variant_id).copied().unwrap_or(1);
                put(&tx, cart_id, &lines, offer, quantity, Wish::Ordinary).await?;
            }
            Ok((token, reread(shop, &tx, cart_id, lang).await?))
        })
        .await
}
