//! Calling an order off, in two steps: open, say why, confirm.

use crate::api_error::ApiError;
use crate::i18n::use_t;
use crate::order::api::{CancelOrder, cancel_order};
use domain::order::CancelOrderError;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The form; works without JavaScript too.
#[component]
pub fn CancelForm(
    /// The order's number.
    number: String,
    /// Called when it is done.
    on_done: Callback<()>,
) -> impl IntoView {
    let t = use_t();
    let reason = RwSignal::new(String::new());
    let is_pending = RwSignal::new(false);
    let problem = RwSignal::new(None::<&'static str>);
    let own_number = number.clone();
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if is_pending.get_untracked() {
            return;
        }
        is_pending.set(true);
        let number = own_number.clone();
        leptos::task::spawn_local(async move {
            match cancel_order(number, reason.get_untracked(), t.lang).await {
                Ok(()) => on_done.run(()),
                Err(ApiError::Rule(CancelOrderError::TooLate { .. })) => {
                    problem.set(Some(t.cancel_too_late()));
                }
                Err(_) => problem.set(Some(t.cancel_failed())),
            }
            is_pending.set(false);
        });
    };
    view! {
        <details class="cancel no-print">
            <summary>{t.cancel_order()}</summary>
            <form class="stack" method="post" action=CancelOrder::url() on:submit=on_submit>
                <input type="hidden" name="number" value=number />
                <input type="hidden" name="lang" value=t.lang.slug() />
                <p>{t.cancel_explained()}</p>
                <div class="field">
                    <label for="reason">{t.cancel_reason()}</label>
                    <input
                        class="input"
                        id="reason"
                        name="reason"
                        maxlength="200"
                        on:input=move |event| reason.set(event_target_value(&event))
                    />
                </div>
                {move || {
                    problem.get().map(|text| view! { <p class="notice bad" role="alert">{text}</p> })
                }}
                <button class="button" disabled=move || is_pending.get()>
                    {t.cancel_confirm()}
                </button>
            </form>
        </details>
    }
}
