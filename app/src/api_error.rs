//! Why a server function did not answer. The interface owns the words; the server's log has the
//! causes, under the request id.

use crate::wire::JsonText;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The error of every server function; `R` is the command's own rule that was broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ApiError<R = ()> {
    /// A rule of the shop says no.
    Rule(R),
    /// Nobody is signed in.
    Unauthenticated,
    /// Not this person's.
    Forbidden,
    /// There is no such thing.
    NotFound,
    /// Too often; try again later.
    TooManyRequests,
    /// The server's own fault; the log has more under this id.
    Unexpected {
        /// Id of the request.
        request_id: String,
    },
    /// The server could not be reached or its answer not be read.
    Transport,
}

impl<R> FromServerFnError for ApiError<R>
where
    R: std::fmt::Debug + Serialize + DeserializeOwned + 'static,
{
    type Encoder = JsonText;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        // Transport errors carry library prose that helps no shopper.
        leptos::logging::debug_warn!("server function: {error}");
        Self::Transport
    }
}
