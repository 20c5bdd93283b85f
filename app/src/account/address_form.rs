//! The form of an address, as markup: it follows the zone, and a button changes the zone without losing
//! what was typed.

use crate::account::address_api::AddressDraft;
use crate::account::drawing::account_href;
use crate::account::words::address_error_text;
use crate::checkout::typed_form::{ZONE, name_of};
use crate::checkout::words::{field_name, problem_text, zone_name};
use crate::i18n::T;
use domain::address::{MAX_PLACE, MAX_POSTCODE, MAX_RECIPIENT, MAX_STREET};
use domain::address_book::AddressError;
use domain::checkout::Field;
use domain::contact::MAX_PHONE;
use domain::region::{find_region, regions_of};
use domain::shipping::Zone;
use maud::{Markup, html};

/// The form. `is_only`: there is no other address, or it is the default one already, so that nothing is
/// asked about the default.
pub fn address_form(t: T, draft: &AddressDraft, is_only: bool) -> Markup {
    let zone = draft.typed.zone();
    let id = draft.id.map(|id| id.0);
    let foreign = zone == Zone::International;
    html! {
        form class="panel stack" method="post" action="/api/account/save_address" novalidate {
            // The Enter key presses the first button of a form: it must be the one that saves.
            button class="sr" tabindex="-1" aria-hidden="true" {}
            h2 { (if id.is_some() { t.address_edit() } else { t.address_add() }) }
            @if let Some(text) = draft.refused.as_ref().and_then(|error| address_error_text(t, error)) {
                p class="notice bad" role="alert" { (text) }
            }
            input type="hidden" name="lang" value=(t.lang.slug());
            input type="hidden" name=(ZONE) value=(zone.code());
            @if let Some(id) = id { input type="hidden" name="id" value=(id); }
            (zones(t, zone))
            div class="pair" {
                (input(t, draft, Field::Recipient, "name", MAX_RECIPIENT, true))
                (input(t, draft, Field::Phone, "tel", MAX_PHONE, true))
            }
            @if foreign { (input(t, draft, Field::Country, "country-name", MAX_PLACE, true)) }
            div class="pair" {
                @if foreign {
                    (input(t, draft, Field::Region, "address-level1", MAX_PLACE, false))
                } @else {
                    (regions(t, draft, zone))
                }
                (input(t, draft, Field::City, "address-level2", MAX_PLACE, true))
            }
            (input(t, draft, Field::Street, "address-line1", MAX_STREET, true))
            (input(t, draft, Field::Postcode, "postal-code", MAX_POSTCODE, !foreign))
            @if !is_only {
                label class="tick" {
                    input type="checkbox" name="is_default" value="true" checked[draft.is_default];
                    span { (t.address_make_default()) }
                }
            }
            button class="button primary tall wide" { (t.address_save()) }
            p class="ways" { a class="text-link" href=(account_href(t, "addresses")) { (t.address_back()) } }
        }
    }
}

fn zones(t: T, chosen: Zone) -> Markup {
    html! {
        div class="chips" role="group" aria-label=(t.checkout_where()) {
            @for zone in Zone::ALL {
                button class="chip" name="change_zone" value=(zone.code())
                    aria-current=[(zone == chosen).then_some("true")] { (zone_name(t, zone)) }
            }
        }
    }
}

fn problem(t: T, draft: &AddressDraft, field: Field) -> Option<String> {
    let Some(AddressError::Fields(found)) = &draft.refused else { return None };
    let (_, problem) = found.iter().find(|(which, _)| *which == field)?;
    Some(problem_text(t, field, *problem, draft.typed.zone()))
}

/// A field with its label and what is wrong with it.
fn framed(
    t: T,
    draft: &AddressDraft,
    field: Field,
    is_required: bool,
    control: impl FnOnce(bool) -> Markup,
) -> Markup {
    let name = name_of(field);
    let problem = problem(t, draft, field);
    html! {
        div class="field" {
            label for=(name) {
                (field_name(t, field, draft.typed.zone()))
                @if is_required { span aria-hidden="true" { " *" } }
            }
            (control(problem.is_some()))
            @if let Some(problem) = problem {
                p class="problem" id={ (name) "-problem" } { (problem) }
            }
        }
    }
}

fn input(
    t: T,
    draft: &AddressDraft,
    field: Field,
    autocomplete: &str,
    max: usize,
    is_required: bool,
) -> Markup {
    let name = name_of(field);
    let kind = if field == Field::Phone { "tel" } else { "text" };
    framed(t, draft, field, is_required, |is_wrong| {
        html! {
            input class="input" id=(name) name=(name) type=(kind) value=(draft.typed.text(name))
                autocomplete=(autocomplete) maxlength=(max)
                aria-required=[is_required.then_some("true")]
                aria-invalid=[is_wrong.then_some("true")]
                aria-describedby=[is_wrong.then(|| format!("{name}-problem"))];
        }
    })
}

fn regions(t: T, draft: &AddressDraft, zone: Zone) -> Markup {
    let name = name_of(Field::Region);
    let chosen = find_region(zone, draft.typed.text(name));
    framed(t, draft, Field::Region, true, |is_wrong| {
        html! {
            select class="input" id=(name) name=(name) autocomplete="address-level1" aria-required="true"
                aria-invalid=[is_wrong.then_some("true")]
                aria-describedby=[is_wrong.then(|| format!("{name}-problem"))] {
                option value="" { (t.checkout_choose()) }
                @for region in regions_of(zone) {
                    option value=(region.name(t.lang)) selected[chosen == Some(region)] { (region.name(t.lang)) }
                }
            }
        }
    })
}
