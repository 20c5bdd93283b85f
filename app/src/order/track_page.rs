//! Tracking: by number and contact, or from the list of this device's orders.

use crate::i18n::use_t;
use crate::load::{Arrival, load};
use crate::order::api::{GetTracking, OrderBrief, Tracking};
use crate::order::track_form::TrackForm;
use crate::order::words::state_name;
use crate::router::use_router;
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::head::{PageHead, set_head};
use leptos::prelude::*;

/// The tracking page.
#[component]
pub fn TrackPage() -> impl IntoView {
    let t = use_t();
    let retry = use_router().query("retry").is_some();
    set_head(&PageHead::untold(t.track_order()));
    let tracking = load(move || Some(GetTracking { retry }), false);
    let body = move || {
        let Tracking { orders, typed } = match tracking.get() {
            Arrival::Waiting => return None,
            Arrival::Ready(tracking) => tracking,
            // Without the list of orders the form is still of use.
            Arrival::Known | Arrival::Problem(_) => Tracking::default(),
        };
        let (number, contact) = typed.unwrap_or_default();
        Some(view! {
            <div class="columns">
                <section class="panel">
                    <TrackForm number contact has_failed=retry />
                </section>
                <Mine orders />
            </div>
        })
    };
    view! {
        <div class=format!("wrap {}", styles::TRACK_PAGE)>
            <h1 class="page-title" tabindex="-1">{t.track_order()}</h1>
            <p class="muted">{t.track_intro()}</p>
            {body}
        </div>
    }
}

/// The orders that this device may open.
#[component]
fn Mine(orders: Vec<OrderBrief>) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    (!orders.is_empty()).then(|| {
        let rows = orders
            .into_iter()
            .map(|order| {
                view! {
                    <li>
                        <a class="panel" href=t.href(&format!("/orders/{}", order.number))>
                            <strong class="num">{order.number.clone()}</strong>
                            <span class="badge plain">{state_name(t, order.state)}</span>
                            <span class="muted small">
                                {t.date(order.placed_at, shop.utc_offset_minutes())}
                            </span>
                            <span class="num">{shop.money(order.total)}</span>
                        </a>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="stack">
                <h2>{t.track_mine()}</h2>
                <ul class="mine">{rows}</ul>
            </section>
        }
    })
}
