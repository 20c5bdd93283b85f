//! The server's side of [`crate::cart::drawn`].

use crate::cart::api::CartAnswer;
use crate::cart::code_form::TypedCode;
use crate::cart::drawing::cart;
use crate::i18n::use_t;
use crate::router::use_router;
use crate::shop_info::use_shop;
use domain::cart::CartError;

/// Draws a cart for a document. A coupon's form that came back says in the address what was wrong.
pub fn drawn_cart(answer: &CartAnswer) -> String {
    let router = use_router();
    let problem = match router.query("coupon").as_deref() {
        Some("unknown") => Some(CartError::NoSuchCoupon),
        Some("used-up") => Some(CartError::CouponUsedUp),
        _ => None,
    };
    let typed = TypedCode { code: router.query("code").unwrap_or_default(), problem };
    cart(use_t(), use_shop(), &answer.read(), &typed).into_string()
}
