//! What a page may say about the response that carries it.

use axum::http::StatusCode;
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;

/// Makes the response a 404. Works until the head of the response is sent, so pages decide it from
/// what they know at once or from a blocking resource.
pub fn not_found() {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::NOT_FOUND);
    }
}
