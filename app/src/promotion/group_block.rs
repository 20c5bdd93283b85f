//! A product's group buy on the product's page: what a group pays, the way to open one, groups to join.
//! Plain forms: the server puts it into the cart and goes on to checkout.

use crate::i18n::{T, use_t};
use crate::load::{Arrival, load};
use crate::promotion::group_api::{GetGroupOffer, StartGroup};
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::countdown::countdown;
use crate::ui::icon::icon;
use crate::ui::live::text;
use domain::catalog::Variant;
use domain::group::{GroupChoice, GroupOffer};
use domain::ids::{ProductId, VariantId};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use maud::{Markup, html};

/// The group buy of the chosen variant; nothing where there is none.
#[component]
pub fn GroupBlock(
    product_id: ProductId,
    /// The chosen variant.
    variant: Memo<Option<Variant>>,
) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let offer = load(move || Some(GetGroupOffer { id: product_id, lang: t.lang }), true);
    let markup = text(move || {
        let chosen = variant.with(|variant| variant.as_ref().map(|variant| variant.id));
        let Arrival::Ready(Some(offer)) = offer.get() else { return String::new() };
        let choice = offer.choices.iter().find(|choice| Some(choice.variant_id) == chosen);
        choice.map_or_else(String::new, |choice| block(t, shop, &offer, choice).into_string())
    });
    view! { <div class="group" inner_html=markup></div> }
}

fn block(t: T, shop: Shopfront, offer: &GroupOffer, choice: &GroupChoice) -> Markup {
    let is_gone = choice.available == 0;
    html! {
        section class=(styles::GROUP_BLOCK) aria-label=(t.price_kind_group()) {
            div class="offer" {
                p class="what" {
                    span class="badge" { (icon("people")) (t.group_price_of(offer.seats)) }
                    " "
                    strong class="num" { (shop.money(choice.price)) }
                }
                (start_form(t, choice.variant_id, None, html! {
                    button class="button primary" disabled[is_gone] { (t.group_open()) }
                }))
                p class="small muted" { (t.group_open_text(offer.hours, offer.seats)) }
            }
            @if !offer.open.is_empty() && !is_gone {
                h2 { (t.group_to_join()) }
                ul {
                    @for group in &offer.open {
                        li {
                            div {
                                a href=(t.href(&format!("/groups/{}", group.token))) { (t.group_of(&group.leader)) }
                                p class="small" { (t.group_left(group.left)) }
                                (countdown(t, group.closes_at, shop.utc_offset_minutes()))
                            }
                            (start_form(t, choice.variant_id, Some(&group.token), html! {
                                button class="button small" aria-label={ (t.group_join_short()) ": " (t.group_of(&group.leader)) } {
                                    (t.group_join_short())
                                }
                            }))
                        }
                    }
                }
            }
        }
    }
}

/// The form that puts a variant into the cart for a group, to be joined or opened.
pub fn start_form(t: T, variant_id: VariantId, group: Option<&str>, button: Markup) -> Markup {
    html! {
        form method="post" action=(StartGroup::url()) {
            input type="hidden" name="variant_id" value=(variant_id.0);
            input type="hidden" name="lang" value=(t.lang.slug());
            @if let Some(token) = group { input type="hidden" name="group" value=(token); }
            (button)
        }
    }
}
