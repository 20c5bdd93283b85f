//! A quantity with a button on either side; a plain number field without JavaScript.

use crate::i18n::{T, use_t};
use crate::styles;
use crate::ui::live::{click, flag, text};
use leptos::prelude::*;
use maud::{Markup, html};
use web_sys::HtmlInputElement;

/// The attribute of a button of [`stepper`]: by how much it changes the quantity.
pub const STEP: &str = "data-step";

/// Chooses a quantity from 1 to `max`.
#[component]
pub fn Stepper(
    /// Current value.
    value: Signal<u32>,
    /// Largest value.
    max: Signal<u32>,
    /// Called with each new value that is in range.
    on_change: Callback<u32>,
    /// What is counted, for screen readers.
    label: String,
) -> impl IntoView {
    let t = use_t();
    let field_label = label.clone();
    let change = move |to: u32| {
        let to = to.clamp(1, max.get_untracked().max(1));
        if to != value.get_untracked() {
            on_change.run(to);
        }
    };
    view! {
        <div class=styles::STEPPER role="group" aria-label=label>
            <button
                type="button"
                aria-label=t.one_less()
                prop:disabled=flag(move || value.get() <= 1)
                on:click=click(move |_| change(value.get_untracked().saturating_sub(1)))
            >
                "−"
            </button>
            <input
                type="number"
                name="quantity"
                inputmode="numeric"
                min="1"
                max=text(move || max.get().to_string())
                aria-label=field_label
                value=value.get_untracked().to_string()
                prop:value=text(move || value.get().to_string())
                on:change=move |event| {
                    change(event_target_value(&event).trim().parse().unwrap_or(1));
                }
            />
            <button
                type="button"
                aria-label=t.one_more()
                prop:disabled=flag(move || value.get() >= max.get())
                on:click=click(move |_| change(value.get_untracked() + 1))
            >
                "+"
            </button>
        </div>
    }
}

/// [`Stepper`] as markup: whoever shows it hears its buttons. At its ends a button is only marked as
/// disabled, since one that is loses the focus of whoever just pressed it.
pub fn stepper(t: T, label: &str, value: u32, max: u32) -> Markup {
    html! {
        div class=(styles::STEPPER) role="group" aria-label=(label) {
            button type="button" data-step="-1" aria-label=(t.one_less()) aria-disabled=(value <= 1) { "−" }
            input type="number" name="quantity" inputmode="numeric" min="1" max=(max)
                aria-label=(label) value=(value);
            button type="button" data-step="1" aria-label=(t.one_more()) aria-disabled=(value >= max) { "+" }
        }
    }
}

/// Makes the field of a [`stepper`] show a value as near to the wanted one as it may be: what it showed
/// before, and what it shows now.
pub fn show_value(field: &HtmlInputElement, wanted: i64) -> (u32, u32) {
    let most = field.max().parse().unwrap_or(1_u32).max(1);
    let before = shown_value(field);
    let to = u32::try_from(wanted.max(1)).unwrap_or(most).min(most);
    let text = to.to_string();
    field.set_value(&text);
    // None of these can fail: the names are valid.
    let _ = field.set_attribute("value", &text);
    let beside = [field.previous_element_sibling(), field.next_element_sibling()];
    for (button, is_end) in beside.into_iter().zip([to <= 1, to >= most]) {
        if let Some(button) = button {
            let _ = button.set_attribute("aria-disabled", if is_end { "true" } else { "false" });
        }
    }
    (before, to)
}

/// The value that a field was last made to show: not what is being typed.
pub fn shown_value(field: &HtmlInputElement) -> u32 {
    field.get_attribute("value").and_then(|value| value.parse().ok()).unwrap_or(1)
}
