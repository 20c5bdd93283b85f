//! The invoice, and what the buyer wants the shop to know. Which fields an invoice needs, the style
//! sheet decides from what is chosen; so it works without a program.

use crate::checkout::choice::Choice;
use crate::checkout::state::{CheckoutState, use_checkout};
use crate::checkout::typed_form::INVOICE;
use crate::ui::field::TextField;
use crate::ui::raw_text::textarea_text;
use domain::checkout::{Field, MAX_COMPANY, MAX_NOTE};
use leptos::prelude::*;

/// Kind of invoice with its fields.
#[component]
pub fn InvoicePart() -> impl IntoView {
    let state = use_checkout();
    let t = state.t;
    view! {
        <fieldset class="part invoice">
            <legend>{t.checkout_invoice()}</legend>
            <div class="choices three">
                {kind(state, "personal", t.invoice_personal())}
                {kind(state, "carrier", t.invoice_carrier())}
                {kind(state, "company", t.invoice_company())}
            </div>
            <div class="for-carrier">
                <TextField
                    name="invoice_carrier"
                    label=t.checkout_carrier_code()
                    value=state.text("invoice_carrier")
                    problem=state.problem(Field::InvoiceCarrier)
                    hint=t.checkout_carrier_hint()
                    max_length=24
                />
            </div>
            <div class="for-company pair">
                <TextField
                    name="invoice_title"
                    label=t.checkout_company_title()
                    value=state.text("invoice_title")
                    problem=state.problem(Field::InvoiceTitle)
                    autocomplete="organization"
                    max_length=MAX_COMPANY as u32
                />
                <TextField
                    name="invoice_tax_id"
                    label=t.checkout_tax_id()
                    value=state.text("invoice_tax_id")
                    problem=state.problem(Field::InvoiceTaxId)
                    hint=t.checkout_tax_id_hint()
                    max_length=24
                />
            </div>
        </fieldset>
    }
}

fn kind(state: CheckoutState, value: &'static str, label: &'static str) -> impl IntoView {
    let is_chosen = Signal::derive(move || state.typed.with(|typed| typed.text(INVOICE) == value));
    view! { <Choice name=INVOICE value=value is_chosen label=label /> }
}

/// The order's note.
#[component]
pub fn NotePart() -> impl IntoView {
    let state = use_checkout();
    let t = state.t;
    let note = state.text("note");
    let problem = state.problem(Field::Note);
    view! {
        <div class="part field">
            <label for="note">{t.checkout_note()}</label>
            <textarea
                class="input"
                id="note"
                name="note"
                rows="3"
                maxlength=MAX_NOTE
                aria-invalid=move || problem.with(Option::is_some).then_some("true")
                aria-describedby=move || {
                    if problem.with(Option::is_some) { "note-problem note-hint" } else { "note-hint" }
                }
                prop:value=move || note.get()
            >
                {textarea_text(&note.get_untracked())}
            </textarea>
            <p class="hint" id="note-hint">{t.checkout_note_hint()}</p>
            {move || {
                problem.get().map(|text| view! { <p class="problem" id="note-problem">{text}</p> })
            }}
        </div>
    }
}
