//! A labelled field that says beside itself what is wrong.

use crate::ui::live::{mark, part_if, text};
use leptos::prelude::*;

/// A one-line field. Works as a form field without JavaScript.
#[component]
pub fn TextField(
    /// Name in the form, and id of the field.
    name: &'static str,
    /// What it asks for.
    label: &'static str,
    /// What was typed.
    #[prop(into)]
    value: Signal<String>,
    /// What is wrong with it, when something is.
    #[prop(into)]
    problem: Signal<Option<String>>,
    /// How to fill it in.
    #[prop(optional)]
    hint: &'static str,
    /// `type` of the input.
    #[prop(default = "text")]
    kind: &'static str,
    /// `autocomplete` of the input.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// `inputmode` of the input.
    #[prop(optional)]
    inputmode: &'static str,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
    /// Most characters.
    #[prop(default = 200)]
    max_length: u32,
) -> impl IntoView {
    let described_by = move || {
        let problem_id = problem.with(Option::is_some).then(|| format!("{name}-problem"));
        let hint_id = (!hint.is_empty()).then(|| format!("{name}-hint"));
        let ids: Vec<String> = problem_id.into_iter().chain(hint_id).collect();
        ids.join(" ")
    };
    view! {
        <div class="field">
            <label for=name>
                {label} {required.then(|| view! { <span aria-hidden="true">" *"</span> })}
            </label>
            <input
                class="input"
                id=name
                name=name
                type=kind
                value=value.get_untracked()
                prop:value=text(move || value.get())
                autocomplete=autocomplete
                inputmode=(!inputmode.is_empty()).then_some(inputmode)
                maxlength=max_length
                aria-required=required.then_some("true")
                aria-invalid=mark(move || problem.with(Option::is_some).then_some("true"))
                aria-describedby=text(described_by)
            />
            {(!hint.is_empty())
                .then(|| view! { <p class="hint" id=format!("{name}-hint")>{hint}</p> })}
            {part_if(move || {
                let id = format!("{name}-problem");
                problem.get().map(|text| view! { <p class="problem" id=id>{text}</p> }.into_any())
            })}
        </div>
    }
}
