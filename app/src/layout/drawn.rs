//! A page that is drawn from one answer, and what stands there when it doesn't come.

use crate::i18n::use_t;
use crate::layout::not_found::NotFound;
use crate::load::{Arrival, Loaded, Problem};
use crate::ui::live::{Part, part};
use leptos::prelude::*;
use serde::de::DeserializeOwned;

/// `waiting` until the answer is here, then `body` of it.
pub fn drawn<T: Clone + DeserializeOwned + 'static>(
    loaded: Loaded<T>,
    waiting: impl Fn() -> AnyView + Send + 'static,
    body: impl Fn(T) -> AnyView + Send + 'static,
) -> Part {
    part(move || match loaded.get() {
        Arrival::Waiting | Arrival::Known => waiting(),
        Arrival::Ready(value) => body(value),
        Arrival::Problem(problem) => problem_view(problem),
    })
}

/// No such thing, or something went wrong.
pub fn problem_view(problem: Problem) -> AnyView {
    match problem {
        Problem::NotFound => view! { <NotFound /> }.into_any(),
        Problem::Failed => {
            let text = use_t().went_wrong();
            view! { <p class="wrap notice bad" role="alert">{text}</p> }.into_any()
        }
    }
}
