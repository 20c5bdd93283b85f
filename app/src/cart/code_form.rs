//! The field for a coupon's code.

use crate::cart::api::ClaimCoupon;
use crate::cart::notices::error_text;
use crate::cart::state::{CartMessage, Change, use_cart};
use crate::i18n::use_t;
use crate::router::use_router;
use crate::ui::live::text;
use domain::cart::CartError;
use domain::promotion::MAX_CODE;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// Types a code in; what is wrong with it stands below, and what was typed stays.
#[component]
pub fn CodeForm() -> impl IntoView {
    let t = use_t();
    let cart = use_cart();
    let router = use_router();
    let typed = RwSignal::new(router.query("code").unwrap_or_default());
    // What a form without JavaScript came back with.
    let refused = router.query("coupon").and_then(|problem| match problem.as_str() {
        "unknown" => Some(CartError::NoSuchCoupon),
        "used-up" => Some(CartError::CouponUsedUp),
        _ => None,
    });
    let problem = RwSignal::new(refused);
    Effect::new(move || match cart.message.get() {
        Some(CartMessage::Refused(error @ (CartError::NoSuchCoupon | CartError::CouponUsedUp))) => {
            problem.set(Some(error))
        }
        Some(CartMessage::Claimed) => {
            problem.set(None);
            typed.set(String::new());
        }
        _ => {}
    });
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        let code = typed.get_untracked();
        if !code.trim().is_empty() {
            problem.set(None);
            cart.send(Change::Claim(code));
        }
    };
    view! {
        <form class="code" method="post" action=ClaimCoupon::url() on:submit=send>
            <label class="sr" for="coupon-code">
                {t.coupon_code()}
            </label>
            <input
                id="coupon-code"
                class="input"
                name="code"
                maxlength=MAX_CODE.to_string()
                required
                autocomplete="off"
                autocapitalize="off"
                placeholder=t.coupon_code()
                aria-describedby="coupon-problem"
                prop:value=text(move || typed.get())
                value=typed.get_untracked()
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <input type="hidden" name="lang" value=t.lang.slug() />
            <button class="button">{t.apply()}</button>
            <p class="problem small" id="coupon-problem" role="alert">
                {text(move || problem.with(|p| p.as_ref().map_or_else(String::new, |e| error_text(t, e))))}
            </p>
        </form>
    }
}
