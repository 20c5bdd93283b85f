//! The field for a coupon's code.

use crate::cart::api::ClaimCoupon;
use crate::cart::notices::error_text;
use crate::cart::offers::hidden;
use crate::i18n::T;
use domain::cart::CartError;
use domain::promotion::MAX_CODE;
use leptos::server_fn::ServerFn;
use maud::{Markup, html};

/// The field.
pub const FIELD: &str = "coupon-code";
/// What is wrong with its code.
pub const PROBLEM: &str = "coupon-problem";

/// What was typed, and what is wrong with it: a form that was sent without JavaScript comes back with both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedCode {
    /// The code as typed.
    pub code: String,
    /// Why it was not taken.
    pub problem: Option<CartError>,
}

/// Types a code in; what is wrong with it stands below, and what was typed stays.
pub fn code_form(t: T, typed: &TypedCode) -> Markup {
    html! {
        form class="code" method="post" action=(ClaimCoupon::url()) data-keep="" {
            label class="sr" for=(FIELD) { (t.coupon_code()) }
            input id=(FIELD) class="input" name="code" maxlength=(MAX_CODE) required
                autocomplete="off" autocapitalize="off" placeholder=(t.coupon_code())
                aria-describedby=(PROBLEM) value=(typed.code);
            (hidden(t, &[]))
            button class="button" { (t.apply()) }
            p class="problem small" id=(PROBLEM) role="alert" {
                @if let Some(problem) = &typed.problem { (error_text(t, problem)) }
            }
        }
    }
}
