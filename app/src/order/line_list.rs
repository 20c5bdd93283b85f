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
    let page = t.href(&format!("/p/{}", line.slug));
    let href = if line.sku.is_empty() { page } else { format!("{page}?sku={}", line.sku) };
    let amount = if line.is_gift {
        format!("× {}", line.quantity)
    } else {
        format!("{} × {}", shop.money(line.unit_price), line.quantity)
    };
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
                <p class="muted small num">{amount}</p>
            </div>
            <p class="num">
                {(line.net < line.total)
                    .then(|| {
                        view! {
                            <s class="muted small">
                                <span class="sr">{t.former_price()}</span>
                                {shop.money(line.total)}
                            </s>
                            " "
                        }
                    })}
                {if line.is_gift { t.gift().to_owned() } else { shop.money(line.net) }}
            </p>
        </li>
    }
}
