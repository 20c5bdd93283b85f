//! Who receives it, and where: the form follows the zone. For a pick-up the page hides the address.

use crate::checkout::saved_addresses::{KeepAddress, SavedAddresses};
use crate::checkout::state::{CheckoutState, use_checkout};
use crate::checkout::words::{city_name, region_name};
use crate::ui::field::TextField;
use domain::address::{MAX_PLACE, MAX_POSTCODE, MAX_RECIPIENT, MAX_STREET};
use domain::checkout::Field;
use domain::region::{find_region, regions_of};
use domain::shipping::Zone;
use leptos::prelude::*;

/// Recipient and address.
#[component]
pub fn AddressPart() -> impl IntoView {
    let state = use_checkout();
    let t = state.t;
    view! {
        <fieldset class="part">
            <legend>{t.checkout_recipient_part()}</legend>
            <SavedAddresses />
            <TextField
                name="recipient"
                label=t.checkout_recipient()
                value=state.text("recipient")
                problem=state.problem(Field::Recipient)
                autocomplete="shipping name"
                hint=t.checkout_recipient_hint()
                required=true
                max_length=MAX_RECIPIENT as u32
            />
            <div class="address">
                {move || places(state, state.zone.get())}
                <TextField
                    name="street"
                    label=t.checkout_street()
                    value=state.text("street")
                    problem=state.problem(Field::Street)
                    autocomplete="shipping address-line1"
                    hint=t.checkout_street_hint()
                    required=true
                    max_length=MAX_STREET as u32
                />
                {move || postcode(state, state.zone.get())}
            </div>
            <KeepAddress />
        </fieldset>
    }
}

/// Country, region and city of a zone.
fn places(state: CheckoutState, zone: Zone) -> impl IntoView {
    let t = state.t;
    let is_abroad = zone == Zone::International;
    let country = is_abroad.then(|| {
        view! {
            <TextField
                name="country"
                label=t.checkout_country()
                value=state.text("country")
                problem=state.problem(Field::Country)
                autocomplete="shipping country-name"
                required=true
                max_length=MAX_PLACE as u32
            />
        }
    });
    let region = if is_abroad {
        view! {
            <TextField
                name="region"
                label=region_name(t, zone)
                value=state.text("region")
                problem=state.problem(Field::Region)
                autocomplete="shipping address-level1"
                max_length=MAX_PLACE as u32
            />
        }
        .into_any()
    } else {
        view! { <RegionList zone /> }.into_any()
    };
    view! {
        {country}
        <div class="pair">
            {region}
            <TextField
                name="city"
                label=city_name(t, zone)
                value=state.text("city")
                problem=state.problem(Field::City)
                autocomplete="shipping address-level2"
                required=true
                max_length=MAX_PLACE as u32
            />
        </div>
    }
}

/// The regions of a zone to choose from.
#[component]
fn RegionList(zone: Zone) -> impl IntoView {
    let state = use_checkout();
    let t = state.t;
    let problem = state.problem(Field::Region);
    let chosen =
        Memo::new(move |_| state.typed.with(|typed| find_region(zone, typed.text("region"))));
    let options = regions_of(zone)
        .iter()
        .map(|region| {
            let is_chosen = move || chosen.get() == Some(region);
            view! {
                <option
                    value=region.name(t.lang)
                    selected=untrack(is_chosen)
                    prop:selected=is_chosen
                >
                    {region.name(t.lang)}
                </option>
            }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for="region">{region_name(t, zone)} <span aria-hidden="true">" *"</span></label>
            <select
                class="input"
                id="region"
                name="region"
                autocomplete="shipping address-level1"
                aria-required="true"
                aria-invalid=move || problem.with(Option::is_some).then_some("true")
                aria-describedby=move || problem.with(Option::is_some).then_some("region-problem")
            >
                <option value="">{t.checkout_choose()}</option>
                {options}
            </select>
            {move || {
                problem.get().map(|text| view! { <p class="problem" id="region-problem">{text}</p> })
            }}
        </div>
    }
}

fn postcode(state: CheckoutState, zone: Zone) -> impl IntoView {
    let t = state.t;
    let is_abroad = zone == Zone::International;
    let hint = match zone {
        Zone::Taiwan => t.checkout_postcode_hint_tw(),
        Zone::Mainland => t.checkout_postcode_hint_cn(),
        Zone::International => t.checkout_postcode_hint_intl(),
    };
    view! {
        <TextField
            name="postcode"
            label=t.checkout_postcode()
            value=state.text("postcode")
            problem=state.problem(Field::Postcode)
            hint=hint
            autocomplete="shipping postal-code"
            inputmode=if is_abroad { "text" } else { "numeric" }
            required=!is_abroad
            max_length=MAX_POSTCODE as u32
        />
    }
}
