//! What happens next with an order, and what its buyer has to do for it.

use crate::i18n::{T, use_t};
use crate::order::api::OrderView;
use crate::shop_info::use_shop;
use domain::checkout::PaymentMethod;
use domain::group::GroupState;
use domain::order::{Order, OrderState, TransferInstructions};
use domain::payment::PaymentState;
use domain::shipping::DeliveryMethod;
use domain::time::{HOUR_MS, MINUTE_MS, Timestamp};
use leptos::prelude::*;

/// The next step: how to pay, when it leaves, what to do when it has arrived.
#[component]
pub fn NextStep(
    /// The order.
    view: OrderView,
) -> impl IntoView {
    let t = use_t();
    let OrderView { order, transfer, now, .. } = view;
    let text = next_text(t, &order, now);
    let is_here = matches!(order.state, OrderState::Delivered | OrderState::Completed);
    view! {
        <section class="panel stack">
            <h2>{t.order_next()}</h2>
            <p>{text}</p>
            {is_here.then(|| view! { <p><a class="button" href=t.href("/account/reviews")>{t.review_write()}</a></p> })}
            {transfer.map(|transfer| view! { <Transfer transfer now /> })}
        </section>
    }
}

/// Where the money goes, how much, until when.
#[component]
fn Transfer(transfer: TransferInstructions, now: Timestamp) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let branch = (!transfer.branch.is_empty()).then(|| {
        view! {
            <dt>{t.transfer_branch()}</dt>
            <dd>{transfer.branch.clone()}</dd>
        }
    });
    view! {
        <dl class="facts">
            <dt>{t.transfer_bank()}</dt>
            <dd>{transfer.bank}</dd>
            {branch}
            <dt>{t.transfer_account()}</dt>
            <dd class="num strong">{transfer.account}</dd>
            <dt>{t.transfer_holder()}</dt>
            <dd>{transfer.holder}</dd>
            <dt>{t.transfer_amount()}</dt>
            <dd class="num strong">{shop.money(transfer.amount)}</dd>
            <dt>{t.transfer_reference()}</dt>
            <dd class="num">{transfer.reference}</dd>
            <dt>{t.transfer_until()}</dt>
            <dd>
                <time datetime=transfer.pay_by.rfc3339()>
                    {t.date_time(transfer.pay_by, shop.utc_offset_minutes())}
                </time>
                " "
                <strong>{remaining(t, now, transfer.pay_by)}</strong>
            </dd>
        </dl>
    }
}

fn next_text(t: T, order: &Order, now: Timestamp) -> String {
    let offset = use_shop().utc_offset_minutes();
    let is_pickup = order.shipping.method == DeliveryMethod::Pickup;
    let pays_cash = order.payment == PaymentMethod::CashOnDelivery;
    let waits_for_group = order.group.as_ref().is_some_and(|g| g.state == GroupState::Open);
    if let Some(text) = presale_text(t, order, now) {
        return text;
    }
    let text = match order.state {
        OrderState::Paid if waits_for_group => t.next_group(),
        OrderState::PendingPayment | OrderState::Deposited => t.next_pending_payment(),
        OrderState::Paid | OrderState::Picking => match order.ship_by {
            Some(by) if by < now => t.next_late(),
            Some(by) if is_pickup => return t.next_pickup_by(t.date_time(by, offset)),
            Some(by) => return t.next_ship_by(t.date_time(by, offset)),
            None => t.next_packing(),
        },
        OrderState::Shipped if is_pickup => t.next_pickup_ready(),
        OrderState::Shipped if pays_cash => t.next_shipped_cod(),
        OrderState::Shipped => t.next_shipped(),
        OrderState::Delivered => t.next_delivered(),
        OrderState::Completed => t.next_completed(),
        OrderState::Cancelled => t.next_cancelled(),
    };
    text.to_owned()
}

/// What is different in presale: two payments, and a day before which nothing leaves.
fn presale_text(t: T, order: &Order, now: Timestamp) -> Option<String> {
    let presale = order.presale.as_ref()?;
    let date = |at| t.date_time(at, use_shop().utc_offset_minutes());
    let (from, until) = (presale.balance_from, presale.balance_until);
    Some(match order.state {
        OrderState::PendingPayment => t.next_deposit().to_owned(),
        OrderState::Deposited if now < from => t.next_balance_later(date(from), date(until)),
        OrderState::Deposited if now < until => t.next_balance().to_owned(),
        OrderState::Deposited => t.next_balance_over().to_owned(),
        OrderState::Paid if now < presale.ships_from => {
            t.next_presale_ships(date(order.ship_by?), date(presale.ships_from))
        }
        OrderState::Cancelled if presale.deposit_state == PaymentState::Kept => {
            t.next_cancelled_kept().to_owned()
        }
        _ => return None,
    })
}

/// How long until a moment, in the largest fitting unit.
fn remaining(t: T, now: Timestamp, until: Timestamp) -> String {
    let left = until.0 - now.0;
    match left {
        ..=0 => t.remaining_none().to_owned(),
        1..HOUR_MS => t.remaining_minutes(left / MINUTE_MS + 1),
        _ => t.remaining_hours(left / HOUR_MS),
    }
}
