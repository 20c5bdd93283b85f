//! The order form: contact, delivery, address, payment, invoice, note, figures, the button.

use crate::checkout::address_part::AddressPart;
use crate::checkout::api::PlaceOrder;
use crate::checkout::checkout_summary::CheckoutSummary;
use crate::checkout::delivery_part::DeliveryPart;
use crate::checkout::invoice_part::{InvoicePart, NotePart};
use crate::checkout::outcome::Outcome;
use crate::checkout::payment_part::PaymentPart;
use crate::checkout::points_part::PointsPart;
use crate::checkout::problems::{ProblemSummary, SUMMARY_ID};
use crate::checkout::saved::FORM_ID;
use crate::checkout::state::use_checkout;
use crate::checkout::typed_form::{KEY, SEEN_GIFTS, SEEN_TOTAL};
use crate::router::use_router;
use crate::ui::field::TextField;
use domain::checkout::Field;
use domain::contact::{MAX_EMAIL, MAX_PHONE};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The form. One listener hears every field: what it reads is what a plain form would send.
#[component]
pub fn OrderForm() -> impl IntoView {
    let state = use_checkout();
    let t = state.t;
    let router = use_router();
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        state.submit(move |number| {
            router.go(&t.href(&format!("/orders/{number}?placed=1")));
        });
    };
    let on_leave = move |event: leptos::ev::FocusEvent| {
        let target: web_sys::Element = event_target(&event);
        state.left(&target.get_attribute("name").unwrap_or_default());
    };
    view! {
        <form
            id=FORM_ID
            method="post"
            action=PlaceOrder::url()
            novalidate
            on:submit=on_submit
            on:input=move |_| state.typed_on_page()
            on:focusout=on_leave
        >
            // The Enter key presses the first button of a form: it must be one that orders.
            <button class="sr" tabindex="-1" aria-hidden="true"></button>
            <input type="hidden" name=KEY value=state.text(KEY).get_untracked() />
            <input type="hidden" name="lang" value=t.lang.slug() />
            <input
                type="hidden"
                name=SEEN_TOTAL
                value=move || state.sheet.bill.with(|bill| bill.total.minor())
            />
            <input
                type="hidden"
                name=SEEN_GIFTS
                value=move || state.sheet.bill.with(|bill| bill.gift_units())
            />
            <div class="columns">
                <div class="parts">
                    <div id=SUMMARY_ID tabindex="-1" class="stack">
                        <Outcome />
                        <ProblemSummary />
                    </div>
                    <ContactPart />
                    <DeliveryPart />
                    <AddressPart />
                    <PointsPart />
                    <PaymentPart />
                    <InvoicePart />
                    <NotePart />
                </div>
                <CheckoutSummary />
            </div>
        </form>
    }
}

/// How the shop reaches the buyer.
#[component]
fn ContactPart() -> impl IntoView {
    let state = use_checkout();
    let t = state.t;
    view! {
        <fieldset class="part">
            <legend>{t.checkout_contact()}</legend>
            <div class="pair">
                <TextField
                    name="email"
                    label=t.checkout_email()
                    value=state.text("email")
                    problem=state.problem(Field::Email)
                    kind="email"
                    autocomplete="email"
                    inputmode="email"
                    hint=t.checkout_email_hint()
                    required=true
                    max_length=MAX_EMAIL as u32
                />
                <TextField
                    name="phone"
                    label=t.checkout_phone()
                    value=state.text("phone")
                    problem=state.problem(Field::Phone)
                    kind="tel"
                    autocomplete="tel"
                    inputmode="tel"
                    hint=t.checkout_phone_hint()
                    required=true
                    max_length=MAX_PHONE as u32
                />
            </div>
        </fieldset>
    }
}
