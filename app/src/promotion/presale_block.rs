//! A product's presale on the product's page: the deposit and what it is worth, the balance and its window,
//! from when it leaves. A plain form: the server puts it into the cart and goes on to checkout.

use crate::i18n::{T, use_t};
use crate::load::{Arrival, load};
use crate::promotion::presale_api::{GetPresaleOffer, StartPresale};
use crate::router::use_router;
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::countdown::countdown;
use crate::ui::icon::icon;
use crate::ui::live::text;
use domain::catalog::{MAX_LINE_QUANTITY, Variant};
use domain::ids::ProductId;
use domain::presale::{PresaleChoice, PresaleOffer};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use maud::{Markup, html};

/// What a form that was refused says on its way back.
#[derive(Clone, Default)]
struct Refused {
    why: Option<String>,
    units: Option<String>,
}

/// The presale of the chosen variant; nothing where there is none.
#[component]
pub fn PresaleBlock(
    product_id: ProductId,
    /// The product's address.
    slug: String,
    /// The chosen variant.
    variant: Memo<Option<Variant>>,
) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let router = use_router();
    let refused = Refused { why: router.query("presale"), units: router.query("units") };
    let offer = load(move || Some(GetPresaleOffer { id: product_id, lang: t.lang }), true);
    let markup = text(move || {
        let chosen = variant.with(|variant| variant.as_ref().map(|variant| variant.id));
        let Arrival::Ready(offer) = offer.get() else { return String::new() };
        let choice = offer.as_ref().and_then(|offer| {
            let choice = offer.choices.iter().find(|choice| Some(choice.variant_id) == chosen)?;
            Some(block(t, shop, offer, choice, &slug, &refused))
        });
        html! { (why_not(t, &refused)) @if let Some(block) = choice { (block) } }.into_string()
    });
    view! { <div class="presale" inner_html=markup></div> }
}

fn why_not(t: T, refused: &Refused) -> Markup {
    let text = match refused.why.as_deref() {
        Some("sold-out") => t.presale_sold_out(),
        Some("full") => t.cart_is_full(),
        Some("over") => t.presale_over(),
        _ => return html! {},
    };
    html! { p class="notice bad" role="alert" id="presale-problem" { (text) } }
}

fn block(
    t: T,
    shop: Shopfront,
    offer: &PresaleOffer,
    choice: &PresaleChoice,
    slug: &str,
    refused: &Refused,
) -> Markup {
    let most = choice.available.min(MAX_LINE_QUANTITY);
    let units = refused.units.as_deref().unwrap_or("1");
    let is_refused = refused.why.is_some();
    let date = |at| t.date_time(at, shop.utc_offset_minutes());
    html! {
        section class=(styles::PRESALE_BLOCK) aria-label=(t.presale_title()) {
            p class="what" {
                span class="badge" { (icon("clock")) (t.price_kind_presale()) }
                " "
                strong class="num" { (shop.money(choice.price)) }
            }
            @if let Some(until) = offer.until { (countdown(t, until, shop.utc_offset_minutes())) }
            dl class="small" {
                dt { (t.presale_pay_now()) }
                dd class="num" {
                    @if offer.worth > offer.deposit {
                        strong { (t.presale_deposit_worth(shop.money(offer.deposit), shop.money(offer.worth))) }
                    } @else {
                        strong { (t.presale_deposit()) " " (shop.money(offer.deposit)) }
                    }
                }
                dt { (t.presale_pay_later()) }
                dd class="num" {
                    (t.presale_balance_shipping(shop.money(choice.price - offer.deposit)))
                    br;
                    (t.presale_window(date(offer.balance_from), date(offer.balance_until)))
                }
                dt { (t.presale_leaves()) }
                dd class="num" { (t.presale_from_date(date(offer.ships_from))) }
            }
            form method="post" action=(StartPresale::url()) {
                input type="hidden" name="variant_id" value=(choice.variant_id.0);
                input type="hidden" name="lang" value=(t.lang.slug());
                input type="hidden" name="slug" value=(slug);
                label for="presale-units" { (t.presale_units()) }
                input id="presale-units" class="input num" type="number" name="quantity" inputmode="numeric" min="1" max=(most.max(1))
                    value=(units) required aria-invalid=[is_refused.then_some("true")]
                    aria-describedby=[is_refused.then_some("presale-problem")];
                button class="button primary" disabled[most == 0] { (t.presale_order()) }
            }
            p class="small muted" { (agreed(t, offer.refunds_deposit)) }
        }
    }
}

/// What becomes of the deposit of who doesn't pay the balance.
pub fn agreed(t: T, refunds_deposit: bool) -> &'static str {
    if refunds_deposit { t.presale_refunds() } else { t.presale_keeps() }
}
