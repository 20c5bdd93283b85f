//! Server functions of search.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::lang::Lang;
use domain::listing::Suggestions;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// What a half-typed text may come to. The same for everybody, so a shared cache may keep it for a while.
#[server(prefix = "/api", endpoint = "search/suggest", input = GetUrl, output = Text)]
pub async fn get_suggestions(q: String, lang: Lang) -> Result<Suggestions, ApiError> {
    use crate::request::{shop, unexpected};
    /// Products, and queries; as many as one looks through at a glance.
    const MOST: usize = 6;
    service::search::suggest(&shop()?, &q, lang, MOST).await.map_err(|e| unexpected(&e))
}
