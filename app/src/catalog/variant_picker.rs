//! Chooses a variant by its options. Each value is a link that keeps the choice in the address.

use crate::catalog::facets::swatch;
use crate::i18n::use_t;
use crate::styles;
use crate::ui::live::{mark, text};
use domain::catalog::{OptionAxis, Product, Variant};
use leptos::prelude::*;

/// One group of links for each option.
#[component]
pub fn VariantPicker(
    product: StoredValue<Product>,
    /// The chosen variant.
    variant: Memo<Option<Variant>>,
) -> impl IntoView {
    let axes = product.with_value(|p| p.options.clone());
    axes.into_iter()
        .enumerate()
        .map(|(index, axis)| view! { <Axis product variant index axis /> })
        .collect_view()
}

#[component]
fn Axis(
    product: StoredValue<Product>,
    variant: Memo<Option<Variant>>,
    index: usize,
    axis: OptionAxis,
) -> impl IntoView {
    let t = use_t();
    let axis_name = axis.name.clone();
    let names: Vec<String> = axis.values.iter().map(|v| v.name.clone()).collect();
    let chosen =
        Memo::new(move |_| variant.with(|v| v.as_ref().and_then(|v| v.values.get(index).copied())));
    let chosen_name = text(move || {
        chosen.get().and_then(|at| names.get(usize::from(at)).cloned()).unwrap_or_default()
    });
    let values = axis
        .values
        .into_iter()
        .zip(0_u8..)
        .map(|(value, at)| {
            // Where this value leads from what is chosen now: SKU, and whether it can be bought.
            let target = Memo::new(move |_| {
                product.with_value(|p| {
                    let current = variant.get()?;
                    let target = p.variant_with(&current, index, at)?;
                    Some((format!("{}?sku={}", t.href(&format!("/p/{}", p.slug)), target.sku), target.available > 0))
                })
            });
            let has_stock = move || target.with(|t| t.as_ref().is_some_and(|(_, has)| *has));
            view! {
                <li>
                    <a
                        href=text(move || target.with(|t| t.as_ref().map(|(href, _)| href.clone()).unwrap_or_default()))
                        data-replace=""
                        data-noscroll=""
                        class="value"
                        data-chosen=mark(move || (chosen.get() == Some(at)).then_some("true"))
                        data-sold-out=mark(move || (!has_stock()).then_some("true"))
                    >
                        {value.swatch.map(|colour| view! { <span class="dot" inner_html=swatch(&colour).into_string()></span> })}
                        {value.name}
                        <span class="sr">
                            {text(move || {
                                let chosen = if chosen.get() == Some(at) { t.chosen() } else { "" };
                                let sold_out = if has_stock() { "" } else { t.sold_out() };
                                format!("{chosen}{sold_out}")
                            })}
                        </span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class=styles::VARIANT_PICKER aria-label=axis_name>
            <p class="small">
                <strong>{axis.name}</strong>
                " "
                <span class="muted">{chosen_name}</span>
            </p>
            <ul>{values}</ul>
        </section>
    }
}
