//! What is bought, line by line.

use crate::i18n::use_t;
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::picture::silent_picture;
use domain::order::OrderLine;
use leptos::prelude::*;

/// A line as it is shown, of a cart or of an order.
pub type ShownLine = OrderLine;

/// Pictures, names, quantities and sums.
#[component]
pub fn LineList(lines: Vec<ShownLine>) -> impl IntoView {
    let rows = lines.into_iter().map(|line| view! { <Row line /> }).collect_view();
    view! { <ul class=styles::LINE_LIST>{rows}</ul> }
}

#[component]
fn Row(line: ShownLine) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let href = format!("{}?sku={}", t.href(&format!("/p/{}", line.slug)), line.sku);
    view! {
        <li>
            <a
                href=href.clone()
                tabindex="-1"
                aria-hidden="true"
                inner_html=silent_picture(&line.image, false).into_string()
            ></a>
            <div>
                <a class="name" href=href>{line.name}</a>
                {(!line.options.is_empty())
                    .then(|| view! { <p class="muted small">{line.options}</p> })}
                <p class="muted small num">
                    {shop.money(line.unit_price)} " × " {line.quantity}
                </p>
            </div>
            <p class="num">{shop.money(line.total)}</p>
        </li>
    }
}
