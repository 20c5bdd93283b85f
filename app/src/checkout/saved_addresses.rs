//! The member's addresses to choose from, and whether a new one is kept. Each card is a button of the
//! form: without JavaScript it comes back filled in, and nothing that was typed is lost.

use crate::checkout::api::UseAddress;
use crate::checkout::state::use_checkout;
use crate::styles;
use domain::address_book::SavedAddress;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// Name of the tick that keeps the address.
pub const KEEP: &str = "keep_address";

/// The cards; nothing for guests.
#[component]
pub fn SavedAddresses() -> impl IntoView {
    let state = use_checkout();
    let t = state.t;
    let book = state.addresses.with_value(|book| book.clone().unwrap_or_default());
    let cards = book.into_iter().map(|saved| view! { <Card saved /> }).collect_view();
    state.addresses.with_value(|book| book.as_ref().is_some_and(|book| !book.is_empty())).then(
        || {
            view! {
                <div class=styles::SAVED_ADDRESSES role="group" aria-label=t.address_book()>
                    {cards}
                </div>
            }
        },
    )
}

#[component]
fn Card(saved: SavedAddress) -> impl IntoView {
    let state = use_checkout();
    let entry = StoredValue::new(saved.entry.clone());
    let is_chosen =
        Memo::new(move |_| state.typed.with(|typed| entry.with_value(|e| typed.entry() == *e)));
    let on_click = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        entry.with_value(|entry| state.take_entry(entry));
    };
    let address = &saved.entry.address;
    let place = [&address.region, &address.city, &address.street].map(String::as_str).join(" ");
    view! {
        <button
            formaction=UseAddress::url()
            name="saved"
            value=saved.id.0
            aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
            on:click=on_click
        >
            <strong>{address.recipient.clone()}</strong>
            <span class="num small">{saved.entry.phone.clone()}</span>
            <span class="muted small">{place}</span>
        </button>
    }
}

/// Whether the address goes into the book; asked of members alone.
#[component]
pub fn KeepAddress() -> impl IntoView {
    let state = use_checkout();
    let is_ticked = move || state.typed.with(|typed| !typed.text(KEEP).is_empty());
    state.addresses.with_value(Option::is_some).then(|| {
        view! {
            <label class="keep address">
                <input
                    type="checkbox"
                    name=KEEP
                    value="true"
                    checked=untrack(is_ticked)
                    prop:checked=is_ticked
                />
                <span>{state.t.address_keep()}</span>
            </label>
        }
    })
}
