//! What is on for a product, below its price: when the price ends, how much of a flash sale is gone,
//! promotions, coupons to claim. Plain markup and plain forms; the cart sends these where there is
//! a program.

use crate::cart::api::ClaimCoupon;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::styles;
use crate::ui::countdown::countdown;
use crate::ui::icon::icon;
use domain::ids::VariantId;
use domain::offer::{CouponOffer, ProductOffers, VariantOffer};
use leptos::ev::SubmitEvent;
use leptos::server_fn::ServerFn;
use maud::{Markup, html};
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement};

/// From so few units on it is said how many are left.
const FEW: u32 = 10;

/// What belongs to a variant's price: its end, and how much of the allotment is gone.
pub fn terms(t: T, shop: Shopfront, offer: &VariantOffer) -> Markup {
    html! {
        @if let Some(until) = offer.until { (countdown(t, until, shop.utc_offset_minutes())) }
        @if let Some(percent) = offer.sold_percent() {
            @let sold = t.flash_sold(percent);
            p class="gone" {
                progress max="100" value=(percent) aria-label=(sold) {}
                span class="small num" {
                    (sold)
                    @if offer.left <= FEW { " · " (t.only_n_left(offer.left)) }
                }
            }
        }
    }
}

/// Promotions and coupons of the product; nothing when there are none.
pub fn product_offers(t: T, offers: &ProductOffers) -> Markup {
    html! {
        @if !offers.promotions.is_empty() || !offers.coupons.is_empty() {
            section class=(styles::OFFERS) aria-label=(t.offers_here()) {
                @if !offers.promotions.is_empty() {
                    ul class="promotions" {
                        @for promotion in &offers.promotions {
                            li {
                                a href=(t.href(&format!("/promotions/{}", promotion.slug))) {
                                    (icon("tag"))
                                    span { (promotion.name) }
                                    (icon("right"))
                                }
                            }
                        }
                    }
                }
                @if !offers.coupons.is_empty() {
                    ul class="coupons" { @for coupon in &offers.coupons { (ticket(t, coupon)) } }
                }
            }
        }
    }
}

fn ticket(t: T, coupon: &CouponOffer) -> Markup {
    html! {
        li {
            span class="name" { (coupon.name) }
            span class="note small muted" { (coupon.note) }
            form method="post" action=(ClaimCoupon::url()) {
                input type="hidden" name="code" value=(coupon.code);
                input type="hidden" name="lang" value=(t.lang.slug());
                button class="button small" aria-label={ (t.coupon_claim()) ": " (coupon.name) } {
                    (t.coupon_claim())
                }
            }
        }
    }
}

/// A coupon's form is sent ([`crate::cart::forms`]): says on its button that it was claimed.
pub fn on_submit(t: T, event: &SubmitEvent) {
    let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
    let Some(form) =
        form.filter(|f| f.get_attribute("action").as_deref() == Some(ClaimCoupon::url()))
    else {
        return;
    };
    if let Ok(Some(button)) = form.query_selector("button") {
        button.set_text_content(Some(t.coupon_claimed_mark()));
        // Nothing is lost where it stays: it only says what could be done before.
        let _ = button.remove_attribute("aria-label");
    }
}

/// The name of a bundle's n-th field, as the server function reads it.
pub fn item_name(at: usize) -> String {
    format!("items[{at}]")
}

/// The variants that a bundle's form holds.
pub fn chosen_items(data: &FormData) -> Vec<VariantId> {
    let item = |at| data.get(&item_name(at)).as_string()?.parse().ok().map(VariantId);
    (0..).map_while(item).collect()
}
