//! The whole cart as markup, from its lines, its terms and what they come to. Pure: the server draws a cart
//! with it, and so does the browser once the pricing engine is there ([`crate::cart::engine`]).
//!
//! What comes and goes has a key, by which [`crate::ui::morph`] finds it again.

use crate::cart::code_form::{TypedCode, code_form};
use crate::cart::line_row::line_row;
use crate::cart::notices::notices;
use crate::cart::offers::{coupons, extras};
use crate::cart::summary::summary;
use crate::cart::why::Words;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::styles;
use crate::ui::icon::icon;
use domain::cart::CartView;
use maud::{Markup, html};

/// What changed, lines, offers, coupons, the figures, the way to checkout.
pub fn cart(t: T, shop: Shopfront, view: &CartView, typed: &TypedCode) -> Markup {
    if view.lines.is_empty() {
        return empty_cart(t);
    }
    let words = Words { t, shop, terms: &view.terms };
    let bill = view.bill(None);
    html! {
        div class="columns" {
            div {
                div { (notices(t, shop, &view.notices)) }
                ul {
                    @for (line, priced) in view.lines.iter().zip(&bill.lines) {
                        (line_row(words, &bill, line, priced))
                    }
                }
                div { (extras(words, view, &bill)) }
            }
            aside class="panel" aria-label=(t.order_summary()) {
                section class=(styles::COUPONS) aria-label=(t.coupons()) {
                    h2 { (t.coupons()) }
                    div { (coupons(words, view, &bill)) }
                    (code_form(t, typed))
                }
                (summary(words, &bill))
                @if view.can_check_out() {
                    a class="button primary wide tall" data-key="on" href=(t.href("/checkout")) {
                        (t.check_out())
                    }
                } @else {
                    p class="notice bad" data-key="stop" { (t.fix_lines_first()) }
                }
                a class="button quiet wide" data-key="back" href=(t.href("")) { (t.keep_shopping()) }
            }
        }
    }
}

fn empty_cart(t: T) -> Markup {
    html! {
        div class="empty" data-key="empty" {
            (icon("cart"))
            p { (t.cart_is_empty()) }
            a class="button primary" href=(t.href("")) { (t.go_shopping()) }
        }
    }
}
