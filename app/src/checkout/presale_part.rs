//! What of an order in presale is paid now and what later, before the button: deposit, balance and its window,
//! from when it leaves, what becomes of the deposit otherwise.

use crate::checkout::state::{CheckoutState, use_checkout};
use crate::promotion::presale_block::agreed;
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::live::text;
use domain::money::Money;
use domain::presale::Plan;
use leptos::prelude::*;
use maud::{Markup, html};

/// The two payments; nothing for an order that is paid as a whole.
#[component]
pub fn PresalePart() -> impl IntoView {
    let state = use_checkout();
    let shop = use_shop();
    let drawn = text(move || {
        let plan = state.plan.get();
        plan.map_or_else(String::new, |plan| markup(state, shop, &plan).into_string())
    });
    view! { <div class="in-presale" inner_html=drawn></div> }
}

fn markup(state: CheckoutState, shop: Shopfront, plan: &Plan) -> Markup {
    let t = state.t;
    let date = |at| t.date_time(at, shop.utc_offset_minutes());
    html! {
        section class=(styles::PRESALE_PART) aria-label=(t.presale_title()) {
            dl {
                dt class="now" { (t.presale_pay_now()) }
                dd class="now num" { (shop.money(plan.deposit)) }
                @if plan.worth > plan.deposit {
                    dt class="small muted" { (t.presale_worth()) }
                    dd class="small muted num" { (shop.money(plan.worth)) }
                }
                @if plan.balance > Money::ZERO {
                    dt { (t.presale_pay_later()) }
                    dd class="num" { (shop.money(plan.balance)) }
                    dd class="wide small muted num" {
                        (t.presale_window(date(plan.terms.balance_from), date(plan.terms.balance_until)))
                    }
                }
                dt { (t.presale_leaves()) }
                dd class="num" { (t.presale_from_date(date(plan.terms.ships_from))) }
            }
            p class="small" { (agreed(t, state.refunds_deposit)) }
        }
    }
}
