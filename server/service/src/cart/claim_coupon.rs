//! Claims a coupon: from then on the cart holds it.

use super::{Result, is_used_up, open_cart, reread};
use crate::{ServiceError, Shop};
use domain::cart::{CartError, CartView};
use domain::lang::Lang;
use domain::pricing::rule::RuleKind;
use store::promotion::{choose_coupon, claim_coupon as write_claim, coupon_facts};

/// Claims the coupon with a code, as typed; claimed before, it is chosen again. Gives back the cart's
/// token like [`super::add`]. Claiming takes no use from the coupon: placing an order does.
///
/// # Errors
/// [`CartError::NoSuchCoupon`] for a code of nothing that holds now, [`CartError::CouponUsedUp`].
pub async fn claim_coupon(
    shop: &Shop,
    token: Option<&str>,
    code: &str,
    lang: Lang,
) -> Result<(String, CartView)> {
    let now = shop.clock.now();
    shop.store
        .write(|tx| async move {
            let book = shop.rule_book(&tx).await?;
            let found = book.find(code).filter(|p| book.held_at(now).any(|held| held == *p));
            let no_such = ServiceError::Rule(CartError::NoSuchCoupon);
            let Some(promotion) = found else { return Err(no_such) };
            let RuleKind::Coupon(coupon) = &promotion.rule.kind else { return Err(no_such) };
            let id = promotion.id();
            if is_used_up(&coupon_facts(&tx, &[id], None).await?, id, coupon.total) {
                return Err(ServiceError::Rule(CartError::CouponUsedUp));
            }
            let (token, cart_id) = open_cart(shop, &tx, token).await?;
            if !write_claim(&tx, cart_id, id, now).await? {
                choose_coupon(&tx, cart_id, id, true).await?;
            }
            Ok((token, reread(shop, &tx, cart_id, lang).await?))
        })
        .await
}
