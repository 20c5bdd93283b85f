//! The list of problems at the top of the form: each a link to its field. It takes the focus after an
//! attempt that failed.

use crate::checkout::state::{CheckoutState, use_checkout};
use crate::checkout::typed_form::name_of;
use crate::checkout::words::problem_text;
use crate::ui::focus::focus_soon;
use domain::checkout::{Field, FieldProblem};
use leptos::prelude::*;

/// Id of what takes the focus.
pub const SUMMARY_ID: &str = "problems";

/// The fields to mend.
#[component]
pub fn ProblemSummary() -> impl IntoView {
    let state = use_checkout();
    let t = state.t;
    move || {
        let problems = state.problems.get();
        (!problems.is_empty()).then(|| {
            let links = problems.into_iter().map(|found| link(state, found)).collect_view();
            view! {
                <div class="notice bad" role="alert">
                    <p>
                        <strong>{t.problem_summary()}</strong>
                    </p>
                    <ul class="links">{links}</ul>
                </div>
            }
        })
    }
}

fn link(state: CheckoutState, (field, problem): (Field, FieldProblem)) -> impl IntoView {
    let id = name_of(field);
    let text = problem_text(state.t, field, problem, state.zone.get());
    let go = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        focus_soon(id);
    };
    view! {
        <li>
            <a class="text-link" href=format!("#{id}") rel="external" on:click=go>
                {text}
            </a>
        </li>
    }
}
