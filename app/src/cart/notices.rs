//! What changed in the cart since it was last seen, and the cart's rules in words.

use crate::i18n::T;
use crate::shop_info::Shopfront;
use domain::cart::{CartError, CartNotice};
use maud::{Markup, html};

/// The changes of price and stock, as a list; nothing when there are none.
pub fn notices(t: T, shop: Shopfront, notices: &[CartNotice]) -> Markup {
    html! {
        @if !notices.is_empty() {
            div class="notice" role="status" {
                p { strong { (t.cart_changed()) } }
                ul { @for notice in notices { li { (notice_text(t, shop, notice)) } } }
            }
        }
    }
}

/// One change in words.
pub fn notice_text(t: T, shop: Shopfront, notice: &CartNotice) -> String {
    match notice {
        CartNotice::PriceChanged { name, from, to, .. } => {
            t.price_changed(shop.money(*from), name, shop.money(*to))
        }
        CartNotice::NotEnough { name, available: 0, .. } => t.line_sold_out(name),
        CartNotice::NotEnough { name, available, .. } => t.line_not_enough(available, name),
        CartNotice::FlashOver { name, limit: None, .. } => t.flash_over_line(name),
        CartNotice::FlashOver { name, limit: Some(n), .. } => t.flash_limit_line(n, name),
        CartNotice::CouponOver { name } => t.coupon_over_line(name),
        CartNotice::GroupOver { name } => t.group_over_line(name),
        CartNotice::GiftOver => t.gift_over_line().to_owned(),
        CartNotice::PresaleAlone { name } => t.presale_alone_line(name),
    }
}

/// A rule of the cart in words.
pub fn error_text(t: T, error: &CartError) -> String {
    match error {
        CartError::NotForSale => t.not_for_sale().to_owned(),
        CartError::NotEnough { available: 0 } => t.sold_out_hint().to_owned(),
        CartError::NotEnough { available } => t.only_n_left(available),
        CartError::TooManyLines => t.cart_is_full().to_owned(),
        CartError::NoSuchCoupon => t.coupon_unknown().to_owned(),
        CartError::CouponUsedUp => t.coupon_used_up().to_owned(),
        CartError::GroupOver => t.group_over().to_owned(),
        CartError::CheaperAlone => t.group_cheaper_alone().to_owned(),
    }
}
