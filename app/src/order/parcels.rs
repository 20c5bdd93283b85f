//! The parcels of an order.

use crate::i18n::use_t;
use crate::shop_info::use_shop;
use domain::order::Shipment;
use leptos::prelude::*;

/// Carrier and tracking number of each parcel; nothing before the first has left.
#[component]
pub fn Parcels(shipments: Vec<Shipment>) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    (!shipments.is_empty()).then(|| {
        let rows = shipments
            .into_iter()
            .map(|parcel| {
                view! {
                    <li>
                        <strong>{parcel.carrier}</strong>
                        " "
                        <span class="num">{parcel.tracking_number}</span>
                        <p class="muted small">
                            <time datetime=parcel.shipped_at.rfc3339()>
                                {t.date_time(parcel.shipped_at, shop.utc_offset_minutes())}
                            </time>
                        </p>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="panel stack">
                <h2>{t.order_parcels()}</h2>
                <ul class="stack">{rows}</ul>
            </section>
        }
    })
}
