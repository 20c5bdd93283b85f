//! The two payments of an order in presale, and from when it leaves.

use crate::i18n::{T, use_t};
use crate::promotion::presale_block::agreed;
use crate::shop_info::use_shop;
use domain::order::OrderState;
use domain::payment::PaymentState;
use domain::presale::PresaleBrief;
use leptos::prelude::*;

/// Deposit and balance with where they stand, the window, the day, and what was agreed of the deposit.
#[component]
pub fn PresalePart(
    presale: PresaleBrief,
    /// Where the order stands.
    state: OrderState,
) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let date = move |at| t.date_time(at, shop.utc_offset_minutes());
    let deposit = if presale.worth > presale.deposit {
        t.presale_deposit_worth(shop.money(presale.deposit), shop.money(presale.worth))
    } else {
        shop.money(presale.deposit)
    };
    let balance = presale.has_balance().then(|| {
        let window = t.presale_window(date(presale.balance_from), date(presale.balance_until));
        view! {
            <dt>{t.presale_balance()}</dt>
            <dd class="num">
                {shop.money(presale.balance)} " "
                {balance_text(t, state).map(|text| view! { <span class="badge plain">{text}</span> })}
                <br /> <span class="small muted">{window}</span>
            </dd>
        }
    });
    let waits = matches!(state, OrderState::PendingPayment | OrderState::Deposited);
    view! {
        <section class="panel stack">
            <h2>{t.presale_title()}</h2>
            <dl class="facts">
                <dt>{t.presale_deposit()}</dt>
                <dd class="num">
                    {deposit} " "
                    <span class="badge plain">{state_text(t, presale.deposit_state)}</span>
                </dd>
                {balance}
                <dt>{t.presale_leaves()}</dt>
                <dd class="num">{t.presale_from_date(date(presale.ships_from))}</dd>
            </dl>
            {waits.then(|| view! { <p class="small muted">{agreed(t, presale.refunds_deposit)}</p> })}
        </section>
    }
}

fn state_text(t: T, state: PaymentState) -> &'static str {
    match state {
        PaymentState::Awaited => t.presale_awaited(),
        PaymentState::Received => t.presale_received(),
        PaymentState::Cancelled => t.presale_cancelled(),
        PaymentState::RefundDue => t.presale_refund_due(),
        PaymentState::Refunded => t.presale_refunded(),
        PaymentState::Kept => t.presale_kept(),
    }
}

/// Where the balance stands; nothing for an order that was called off, which says it itself.
fn balance_text(t: T, state: OrderState) -> Option<&'static str> {
    match state {
        OrderState::PendingPayment | OrderState::Deposited => Some(t.presale_awaited()),
        OrderState::Cancelled => None,
        _ => Some(t.presale_received()),
    }
}
