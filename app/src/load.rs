//! What a page is drawn from: the answer of a server function.
//!
//! On the server a page is drawn twice: the first time finds out what it asks for, the second time
//! everything is there and the HTML comes whole, in one go ([`crate::document`]). The answers travel in
//! the document, so the program that takes over draws the same without asking. Later steps fetch.
//! Nothing here knows a page, and a page does not know which of these ways its data came.

use crate::api_error::ApiError;
use leptos::server_fn::ServerFn;
use serde::Serialize;

#[cfg(not(feature = "ssr"))]
#[path = "load/in_browser.rs"]
mod place;
#[cfg(feature = "ssr")]
#[path = "load/on_server.rs"]
mod place;

#[cfg(feature = "ssr")]
pub use place::{Answers, is_document};
pub use place::{Loaded, fetch, fetch_until, load, post};

/// The attribute of a document's `<script>` that names whose answer it holds.
pub const ANSWER_ATTRIBUTE: &str = "data-answer";
/// The attribute beside it that says why there is none.
pub const PROBLEM_ATTRIBUTE: &str = "data-problem";

/// Where a page stands with its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival<T> {
    /// Not here yet.
    Waiting,
    /// Nothing was asked for: the page has it already.
    Known,
    /// Here.
    Ready(T),
    /// It will not come.
    Problem(Problem),
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no such thing.
    NotFound,
    /// The server or the line failed.
    Failed,
}

impl Problem {
    /// As it stands in a document.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Failed => "failed",
        }
    }

    /// Reads [`Problem::code`].
    pub fn from_code(code: &str) -> Self {
        if code == "not-found" { Self::NotFound } else { Self::Failed }
    }
}

impl<R> From<ApiError<R>> for Problem {
    fn from(error: ApiError<R>) -> Self {
        if matches!(error, ApiError::NotFound) { Self::NotFound } else { Self::Failed }
    }
}

/// The address that a server function with `GET` input is asked at. It also names the answer.
fn address<F: ServerFn + Serialize>(arguments: &F) -> String {
    // Fails for shapes that no server function of ours has (maps as keys); asking without arguments
    // is then answered with an error.
    format!("{}?{}", F::PATH, serde_qs::to_string(arguments).unwrap_or_default())
}
