//! What a shopper chooses for a cart: which coupons may be used, which gift of several.

use super::{Result, open_cart, reread};
use crate::{ServiceError, Shop};
use domain::cart::{CartError, CartView};
use domain::ids::{RuleId, VariantId};
use domain::lang::Lang;
use domain::pricing::rule::RuleKind;
use store::promotion::{choose_coupon as write_choice, list_claims, set_gift};

/// Sets whether a coupon that the cart holds may be used, or with `None` that all of them may: the
/// engine then takes the best of them. Gives back the cart's token like [`super::add`].
///
/// # Errors
/// Only unexpected ones; a coupon that the cart doesn't hold is left alone.
pub async fn choose_coupon(
    shop: &Shop,
    token: Option<&str>,
    coupon: Option<RuleId>,
    is_chosen: bool,
    lang: Lang,
) -> Result<(String, CartView)> {
    shop.store
        .write(|tx| async move {
            let (token, cart_id) = open_cart(shop, &tx, token).await?;
            for claim in list_claims(&tx, cart_id).await? {
                if coupon.is_none_or(|coupon| coupon == claim.rule) {
                    write_choice(&tx, cart_id, claim.rule, is_chosen).await?;
                }
            }
            Ok((token, reread(shop, &tx, cart_id, lang).await?))
        })
        .await
}

/// Chooses a gift of a promotion that lets the shopper choose.
///
/// # Errors
/// [`CartError::NotForSale`] when the promotion doesn't hold or doesn't offer that.
pub async fn choose_gift(
    shop: &Shop,
    token: Option<&str>,
    rule: RuleId,
    variant_id: VariantId,
    lang: Lang,
) -> Result<(String, CartView)> {
    let now = shop.clock.now();
    shop.store
        .write(|tx| async move {
            let book = shop.rule_book(&tx).await?;
            let is_offered = book.held_at(now).any(|promotion| {
                promotion.id() == rule
                    && matches!(&promotion.rule.kind,
                        RuleKind::Gift(gift) if gift.choices.contains(&variant_id))
            });
            if !is_offered {
                return Err(ServiceError::Rule(CartError::NotForSale));
            }
            let (token, cart_id) = open_cart(shop, &tx, token).await?;
            set_gift(&tx, cart_id, rule, variant_id).await?;
            Ok((token, reread(shop, &tx, cart_id, lang).await?))
        })
        .await
}
