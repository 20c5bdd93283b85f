//! A price, with the former one when it fell.

use crate::i18n::use_t;
use crate::shop_info::use_shop;
use crate::styles;
use domain::money::Money;
use leptos::prelude::*;

/// A price or a range of prices.
#[component]
pub fn PriceTag(
    /// What it costs now, or the least.
    price: Money,
    /// The most, when variants differ.
    #[prop(optional_no_strip)]
    up_to: Option<Money>,
    /// What it cost before.
    #[prop(optional_no_strip)]
    list_price: Option<Money>,
) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let before = list_price.filter(|before| *before > price);
    let percent =
        before.map(|before| (before.0 - price.0) * 100 / before.0.max(1)).filter(|p| *p > 0);
    view! {
        <p class=styles::PRICE_TAG>
            <span class="now num" class:lower=before.is_some()>
                {shop.money(price)}
                {up_to
                    .filter(|most| *most > price)
                    .map(|_| view! { <span class="from">{t.price_from()}</span> })}
            </span>
            {before
                .map(|before| {
                    view! {
                        <s class="was num">
                            <span class="sr">{t.former_price()}</span>
                            {shop.money(before)}
                        </s>
                    }
                })}
            {percent.map(|percent| view! { <span class="badge">{t.percent_off(percent)}</span> })}
        </p>
    }
}
