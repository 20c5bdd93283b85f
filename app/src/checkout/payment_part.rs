//! How it is paid: what the zone and the delivery method allow.

use crate::checkout::choice::Choice;
use crate::checkout::state::{CheckoutState, use_checkout};
use crate::checkout::words::payment_name;
use domain::checkout::{Field, PaymentMethod, payments_for};
use domain::shipping::DeliveryMethod;
use leptos::prelude::*;

/// Payment method.
#[component]
pub fn PaymentPart() -> impl IntoView {
    let state = use_checkout();
    let t = state.t;
    let is_presale = Memo::new(move |_| state.plan.with(Option::is_some));
    let offered = Memo::new(move |_| {
        let is_presale = is_presale.get();
        let payments = payments_for(state.zone.get(), state.delivery.get()).iter().copied();
        payments.filter(|method| !is_presale || method.takes_deposits()).collect::<Vec<_>>()
    });
    let is_pickup = Memo::new(move |_| state.delivery.get() == DeliveryMethod::Pickup);
    let methods = move || {
        let (is_pickup, is_presale) = (is_pickup.get(), is_presale.get());
        let choice = |method| choice(state, method, is_pickup, is_presale);
        offered.get().into_iter().map(choice).collect_view()
    };
    view! {
        <fieldset class="part" id="payment" tabindex="-1" aria-describedby="payment-problem">
            <legend>{t.checkout_payment()}</legend>
            <div class="choices">{methods}</div>
            <p class="problem" id="payment-problem">{state.problem(Field::Payment)}</p>
        </fieldset>
    }
}

fn choice(
    state: CheckoutState,
    method: PaymentMethod,
    is_pickup: bool,
    is_presale: bool,
) -> impl IntoView + use<> {
    let t = state.t;
    let is_chosen = Signal::derive(move || state.payment.get() == method);
    let detail = match method {
        PaymentMethod::CashOnDelivery if is_pickup => t.payment_cod_pickup_hint().to_owned(),
        PaymentMethod::CashOnDelivery => t.payment_cod_hint().to_owned(),
        PaymentMethod::BankTransfer if is_presale => t.presale_transfer_hint(state.transfer_hours),
        PaymentMethod::BankTransfer => t.payment_transfer_hint(state.transfer_hours),
    };
    view! {
        <Choice
            name="payment"
            value=method.code()
            is_chosen
            label=payment_name(t, method)
            detail=detail
        />
    }
}
