//! The coupon wallet as markup: tickets by where they stand, and the field for a code.

use crate::account::drawing::{Page, account_href};
use crate::i18n::T;
use crate::promotion::face::{coupon_terms, cut_text};
use crate::shop_info::Shopfront;
use crate::styles;
use crate::ui::icon::icon;
use domain::account::coupons::{CouponState, Wallet, WalletCoupon};
use domain::promotion::MAX_CODE;
use maud::{Markup, html};

/// The page below its heading.
pub fn coupons(t: T, shop: Shopfront, page: &Page, wallet: &Wallet) -> Markup {
    let chosen = CouponState::from_code(page.query("state").unwrap_or_default());
    let list: Vec<&WalletCoupon> = wallet.of(chosen).collect();
    html! {
        div class={ "stack " (styles::COUPON_LIST) } {
            @if page.query("claimed").is_some() {
                p class="notice good" role="status" { (icon("check")) (t.wallet_claimed()) }
            }
            (code_form(t, page))
            ul class="chips" {
                @for state in CouponState::ALL {
                    li {
                        a class="chip" href={ (account_href(t, "coupons")) "?state=" (state.code()) }
                            aria-current=[(state == chosen).then_some("true")] {
                            (state_name(t, state)) " " span class="num" { (wallet.of(state).count()) }
                        }
                    }
                }
            }
            @if list.is_empty() {
                div class="panel empty" {
                    (icon("ticket"))
                    p { (t.wallet_none()) }
                    @if chosen == CouponState::Usable {
                        a class="button primary" href=(t.href("/promotions")) { (t.wallet_go()) }
                    }
                }
            } @else {
                ul class="tickets" { @for coupon in list { (ticket(t, shop, coupon)) } }
                @if chosen == CouponState::Usable {
                    p { a class="text-link" href=(t.href("/promotions")) { (t.wallet_go()) } }
                }
            }
        }
    }
}

/// How many there are, and how many end soon, with the way to them.
pub fn coupons_in_short(t: T, wallet: &Wallet) -> Markup {
    let (usable, soon) = wallet.usable();
    html! {
        @if usable > 0 {
            a class="panel line" href=(account_href(t, "coupons")) {
                span { (icon("ticket")) " " (t.wallet_usable_count(usable)) }
                @if soon > 0 { span class="badge" { (t.wallet_soon_count(soon)) } }
            }
        }
    }
}

fn state_name(t: T, state: CouponState) -> &'static str {
    match state {
        CouponState::Usable => t.wallet_usable(),
        CouponState::Used => t.wallet_used(),
        CouponState::Lapsed => t.wallet_lapsed(),
    }
}

fn code_form(t: T, page: &Page) -> Markup {
    let problem = match page.query("problem") {
        Some("used-up") => Some(t.coupon_used_up()),
        Some(_) => Some(t.coupon_unknown()),
        None => None,
    };
    html! {
        form class="panel code" method="post" action="/api/account/claim_code" {
            label for="code" { (t.coupon_code()) }
            input type="hidden" name="lang" value=(t.lang.slug());
            input class="input" id="code" name="code" maxlength=(MAX_CODE) autocomplete="off" autocapitalize="off"
                value=(page.query("code").unwrap_or_default())
                aria-invalid=[problem.is_some().then_some("true")]
                aria-describedby=[problem.is_some().then_some("code-problem")];
            button class="button" { (t.coupon_claim()) }
            @if let Some(problem) = problem { p class="problem small" id="code-problem" role="alert" { (problem) } }
        }
    }
}

fn ticket(t: T, shop: Shopfront, coupon: &WalletCoupon) -> Markup {
    let date = |at| t.date_time(at, shop.utc_offset_minutes());
    let is_over = coupon.state != CouponState::Usable;
    html! {
        li class={ "ticket" (if is_over { " is-over" } else { "" }) } {
            @if let Some(terms) = coupon.terms() {
                p class="worth" { strong { (cut_text(t, shop, terms.cut)) } }
                div class="words" {
                    h2 { (coupon.card.name) }
                    p class="small muted" { (coupon_terms(t, shop, terms)) }
                    @if let Some((at, order)) = &coupon.used {
                        p class="small muted num" {
                            (t.wallet_used_on(date(*at))) " "
                            a class="text-link" href=(t.href(&format!("/orders/{order}"))) { (order) }
                        }
                    } @else if let Some(until) = coupon.card.rule.window.until {
                        p class="small muted num" {
                            (t.until_date(date(until)))
                            @if coupon.ends_soon { " " span class="badge" { (t.wallet_ends_soon()) } }
                        }
                    }
                }
                @if !is_over {
                    @let to = if coupon.has_page { format!("/promotions/{}", coupon.card.code) } else { "/c".to_owned() };
                    a class="button small" href=(t.href(&to)) {
                        (t.wallet_use()) span class="sr" { " " (coupon.card.name) }
                    }
                }
            }
        }
    }
}
