//! Why the order was not placed, and what to do about it.

use crate::api_error::ApiError;
use crate::cart::notices::notice_text;
use crate::checkout::state::use_checkout;
use crate::i18n::T;
use crate::shop_info::{Shopfront, use_shop};
use domain::checkout::{Field, FieldProblem, PlaceOrderError};
use leptos::prelude::*;

/// What is told of a form whose kind of payment takes no deposit.
const NO_DEPOSIT: (Field, FieldProblem) = (Field::Payment, FieldProblem::NotOffered);

/// The shop's answer to an attempt that made no order; the fields' problems have their own list.
#[component]
pub fn Outcome() -> impl IntoView {
    let state = use_checkout();
    let shop = use_shop();
    move || {
        let error = state.refused.get()?;
        let is_presale = state.plan.with(Option::is_some);
        let (lines, is_question) = explain(state.t, shop, &error, is_presale)?;
        let items = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        let kind = if is_question { "notice" } else { "notice bad" };
        Some(view! {
            <div class=kind role="alert">
                <ul>{items}</ul>
            </div>
        })
    }
}

/// The answer in words, and whether it only asks to look again.
fn explain(
    t: T,
    shop: Shopfront,
    error: &ApiError<PlaceOrderError>,
    is_presale: bool,
) -> Option<(Vec<String>, bool)> {
    let one = |text: &str| Some((vec![text.to_owned()], false));
    match error {
        // The form itself doesn't know what is in the cart.
        ApiError::Rule(PlaceOrderError::Fields(problems))
            if is_presale && problems[..] == [NO_DEPOSIT] =>
        {
            one(t.presale_no_cod())
        }
        ApiError::Rule(PlaceOrderError::Fields(_)) => None,
        ApiError::Rule(PlaceOrderError::EmptyCart) => one(t.cart_is_empty()),
        ApiError::Rule(PlaceOrderError::MalformedKey) => one(t.went_wrong()),
        ApiError::Rule(PlaceOrderError::CartChanged { notices, seen_total, total }) => {
            let mut lines: Vec<String> =
                notices.iter().map(|notice| notice_text(t, shop, notice)).collect();
            if seen_total != total && seen_total.minor() >= 0 {
                lines.push(t.checkout_total_changed(shop.money(*seen_total), shop.money(*total)));
            }
            lines.push(t.checkout_look_again().to_owned());
            Some((lines, true))
        }
        ApiError::TooManyRequests => one(t.too_many_requests()),
        ApiError::Unexpected { request_id } => {
            Some((vec![t.checkout_failed_with(request_id)], false))
        }
        _ => one(t.checkout_not_sent()),
    }
}
