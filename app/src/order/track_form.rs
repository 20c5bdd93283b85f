//! Opens an order without an account: by its number and the e-mail address or telephone it was placed
//! with. What was typed never stands in an address.

use crate::i18n::use_t;
use crate::order::api::{TrackOrder, track_order};
use crate::router::use_router;
use crate::ui::field::TextField;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement};

/// The form; works without JavaScript too.
#[component]
pub fn TrackForm(
    /// Order number to start with.
    #[prop(optional, into)]
    number: String,
    /// Contact to start with.
    #[prop(optional, into)]
    contact: String,
    /// Whether an attempt just failed.
    #[prop(optional)]
    has_failed: bool,
    /// Called when the order is open; without it the visitor goes to the order's page.
    #[prop(optional, into)]
    on_open: Option<Callback<String>>,
) -> impl IntoView {
    let t = use_t();
    let router = use_router();
    let is_pending = RwSignal::new(false);
    let problem = RwSignal::new(has_failed.then_some(t.track_nothing()));
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let form: HtmlFormElement = event_target(&event);
        let Ok(data) = FormData::new_with_form(form.unchecked_ref()) else { return };
        let text = |name: &str| data.get(name).as_string().unwrap_or_default();
        let (number, contact) = (text("number"), text("contact"));
        if is_pending.get_untracked() {
            return;
        }
        is_pending.set(true);
        leptos::task::spawn_local(async move {
            problem.set(None);
            match track_order(number, contact, t.lang).await {
                Ok(Some(number)) => match on_open {
                    Some(on_open) => on_open.run(number),
                    None => router.go(&t.href(&format!("/orders/{number}"))),
                },
                Ok(None) => problem.set(Some(t.track_nothing())),
                Err(crate::api_error::ApiError::TooManyRequests) => {
                    problem.set(Some(t.too_many_requests()));
                }
                Err(_) => problem.set(Some(t.track_failed())),
            }
            is_pending.set(false);
        });
    };
    view! {
        <form class="stack" method="post" action=TrackOrder::url() on:submit=on_submit>
            <input type="hidden" name="lang" value=t.lang.slug() />
            {move || {
                problem.get().map(|text| view! { <p class="notice bad" role="alert">{text}</p> })
            }}
            <TextField
                name="number"
                label=t.track_number()
                value=number
                problem=Signal::stored(None::<String>)
                hint=t.track_number_hint()
                required=true
                max_length=40
            />
            <TextField
                name="contact"
                label=t.track_contact()
                value=contact
                problem=Signal::stored(None::<String>)
                hint=t.track_contact_hint()
                autocomplete="email"
                required=true
                max_length=254
            />
            <button class="button primary" disabled=move || is_pending.get()>
                {t.track_order()}
            </button>
        </form>
    }
}
