//! The address book, as markup.

use crate::account::address_api::AddressesView;
use crate::account::address_form::address_form;
use crate::account::drawing::{Page, account_href};
use crate::account::words::address_error_text;
use crate::checkout::words::zone_name;
use crate::i18n::T;
use crate::ui::icon::icon;
use domain::address::Address;
use domain::address_book::{MAX_ADDRESSES, SavedAddress};
use maud::{Markup, html};

/// The page below its heading.
pub fn addresses(t: T, page: &Page, view: &AddressesView) -> Markup {
    let told = [("saved", t.address_saved()), ("removed", t.address_removed())];
    let told = told.into_iter().find(|(key, _)| page.query(key).is_some());
    html! {
        @if let Some((_, text)) = told {
            p class="notice good" role="status" { (icon("check")) (text) }
        }
        @if let Some(text) = view.refused.as_ref().and_then(|error| address_error_text(t, error)) {
            p class="notice bad" role="alert" { (text) }
        }
        @if let Some(draft) = &view.form {
            @let of_form = view.list.iter().find(|saved| Some(saved.id) == draft.id);
            (address_form(t, draft, view.list.is_empty() || of_form.is_some_and(|saved| saved.is_default)))
        } @else if view.list.len() < MAX_ADDRESSES {
            a class="button" href={ (account_href(t, "addresses")) "?edit=new" } { (t.address_add()) }
        } @else {
            p class="muted" { (t.address_full(MAX_ADDRESSES as u32)) }
        }
        ul class="addresses" {
            @for saved in &view.list { li class="panel" { (card(t, saved)) } }
        }
    }
}

fn card(t: T, saved: &SavedAddress) -> Markup {
    let (address, id) = (&saved.entry.address, saved.id.0);
    html! {
        div {
            strong { (address.recipient) } " " span class="num" { (saved.entry.phone) }
            @if saved.is_default { " " span class="badge plain" { (t.address_default()) } }
            p class="muted small" { (zone_name(t, address.zone)) }
            p { (in_a_line(address)) }
        }
        div class="acts" {
            a class="button small" href={ (account_href(t, "addresses")) "?edit=" (id) } {
                (t.address_edit_short()) span class="sr" { " " (address.recipient) }
            }
            @if !saved.is_default {
                (button(t, "default_address", id, t.address_make_default(), &address.recipient))
            }
            // Asked once more, also where no script runs.
            details {
                summary class="button small" { (t.address_remove()) span class="sr" { " " (address.recipient) } }
                (button(t, "remove_address", id, t.address_remove_sure(), &address.recipient))
            }
        }
    }
}

fn button(t: T, command: &str, id: i64, label: &str, whose: &str) -> Markup {
    html! {
        form method="post" action={ "/api/account/" (command) } {
            input type="hidden" name="lang" value=(t.lang.slug());
            input type="hidden" name="id" value=(id);
            button class="button small" { (label) span class="sr" { " " (whose) } }
        }
    }
}

/// Where an address is, in a line.
pub fn in_a_line(address: &Address) -> String {
    let parts =
        [&address.postcode, &address.country, &address.region, &address.city, &address.street];
    let parts: Vec<&str> =
        parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
