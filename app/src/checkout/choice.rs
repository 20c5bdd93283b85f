//! One of a few choices, as a card with a radio button.

use crate::styles;
use leptos::prelude::*;

/// A radio button with its words.
#[component]
pub fn Choice(
    /// Name of the field.
    name: &'static str,
    /// What the form sends.
    value: &'static str,
    /// Whether it is the chosen one.
    #[prop(into)]
    is_chosen: Signal<bool>,
    /// What it is called.
    label: &'static str,
    /// A line below.
    #[prop(optional, into)]
    detail: String,
    /// What it costs.
    #[prop(optional, into)]
    price: Option<String>,
) -> impl IntoView {
    view! {
        <label class=styles::CHOICE>
            <input
                type="radio"
                name=name
                value=value
                checked=is_chosen.get_untracked()
                prop:checked=move || is_chosen.get()
            />
            <span class="what">
                <span class="name">{label}</span>
                {(!detail.is_empty()).then(|| view! { <span class="muted small">{detail}</span> })}
            </span>
            {price.map(|price| view! { <span class="price num">{price}</span> })}
        </label>
    }
}
