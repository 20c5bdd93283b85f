//! How far an order is, and everything that happened to it.

use crate::i18n::{T, use_t};
use crate::order::words::{actor_name, reason_text, state_name};
use crate::shop_info::use_shop;
use crate::styles;
use domain::checkout::PaymentMethod;
use domain::order::{Order, OrderEvent, OrderState};
use domain::presale::PresaleBrief;
use leptos::prelude::*;

/// The stations of an order, the reached ones marked, and its history.
#[component]
pub fn Timeline(
    /// The order.
    order: Order,
) -> impl IntoView {
    let t = use_t();
    let steps = steps_of(&order)
        .into_iter()
        .map(|state| {
            let is_reached = order.events.iter().any(|event| event.state == state);
            let is_current = order.state == state;
            view! {
                <li class:reached=is_reached aria-current=is_current.then_some("step")>
                    {state_name(t, state)}
                    {(is_reached && !is_current)
                        .then(|| view! { <span class="sr">{t.order_step_done()}</span> })}
                </li>
            }
        })
        .collect_view();
    let events = order.events.iter().rev().map(|event| event_row(t, event)).collect_view();
    view! {
        <section class=styles::TIMELINE aria-labelledby="progress-title">
            <h2 id="progress-title">{t.order_progress()}</h2>
            <ol class="steps">{steps}</ol>
            <ol class="events" reversed>{events}</ol>
        </section>
    }
}

fn event_row(t: T, event: &OrderEvent) -> impl IntoView + use<> {
    let shop = use_shop();
    let reason = reason_text(t, event);
    view! {
        <li>
            <time class="num small muted" datetime=event.at.rfc3339()>
                {t.date_time(event.at, shop.utc_offset_minutes())}
            </time>
            <p>
                <strong>{state_name(t, event.state)}</strong>
                " "
                <span class="muted small">{actor_name(t, &event.actor)}</span>
            </p>
            {(!reason.is_empty()).then(|| view! { <p class="small">{reason}</p> })}
        </li>
    }
}

/// The stations to show: an order that was called off shows how far it got.
fn steps_of(order: &Order) -> Vec<OrderState> {
    let waits = order.payment == PaymentMethod::BankTransfer;
    let has_balance = order.presale.as_ref().is_some_and(PresaleBrief::has_balance);
    let is_cancelled = order.state == OrderState::Cancelled;
    let reached = |state: &OrderState| order.events.iter().any(|event| event.state == *state);
    OrderState::ALL
        .into_iter()
        .filter(|state| match state {
            OrderState::Cancelled => is_cancelled,
            OrderState::PendingPayment => waits,
            OrderState::Deposited => has_balance && (!is_cancelled || reached(state)),
            state => !is_cancelled || reached(state),
        })
        .collect()
}
