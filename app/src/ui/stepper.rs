//! A quantity with a button on either side; a plain number field without JavaScript.

use crate::i18n::use_t;
use crate::styles;
use crate::ui::live::{click, flag, text};
use leptos::prelude::*;

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
