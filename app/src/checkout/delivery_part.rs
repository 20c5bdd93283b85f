//! Where to and how: the zone, and the ways that go there with price and days.

use crate::checkout::api::ChangeZone;
use crate::checkout::choice::Choice;
use crate::checkout::state::{CheckoutState, use_checkout};
use crate::checkout::typed_form::ZONE;
use crate::checkout::words::{delivery_days, delivery_name, zone_name};
use crate::shop_info::{Shopfront, use_shop};
use domain::checkout::Field;
use domain::money::Money;
use domain::shipping::{DeliveryMethod, ShippingQuote, Zone};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// Zone and delivery method.
#[component]
pub fn DeliveryPart() -> impl IntoView {
    let state = use_checkout();
    let shop = use_shop();
    let t = state.t;
    let zones = Zone::ALL.map(|zone| {
        let is_chosen = Signal::derive(move || state.zone.get() == zone);
        view! { <Choice name=ZONE value=zone.code() is_chosen label=zone_name(t, zone) /> }
    });
    let methods = move || {
        state.quotes.get().into_iter().map(|quote| method(state, shop, quote)).collect_view()
    };
    view! {
        <fieldset class="part">
            <legend>{t.checkout_where()}</legend>
            <div class="choices three">{zones}</div>
            <button class="button plain-only" formaction=ChangeZone::url()>
                {t.checkout_change_zone()}
            </button>
        </fieldset>
        <fieldset
            class="part"
            id="delivery"
            tabindex="-1"
            aria-describedby="delivery-problem"
        >
            <legend>{t.checkout_delivery()}</legend>
            <div class="choices">{methods}</div>
            {move || {
                state.quotes.with(Vec::is_empty).then(|| view! { <p class="notice bad">{t.checkout_goes_nowhere()}</p> })
            }}
            <p class="problem" id="delivery-problem">{state.problem(Field::Delivery)}</p>
        </fieldset>
    }
}

fn method(state: CheckoutState, shop: Shopfront, quote: ShippingQuote) -> impl IntoView {
    let t = state.t;
    let method = quote.method;
    let is_chosen = Signal::derive(move || state.delivery.get() == method);
    let price = if quote.price == Money::ZERO {
        t.shipping_free().to_owned()
    } else {
        shop.money(quote.price)
    };
    let detail = if method == DeliveryMethod::Pickup {
        t.delivery_pickup_hint(delivery_days(t, quote.days))
    } else {
        delivery_days(t, quote.days)
    };
    view! {
        <Choice
            name="delivery"
            value=method.code()
            is_chosen
            label=delivery_name(t, method)
            detail=detail
            price=price
        />
    }
}
