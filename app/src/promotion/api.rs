//! Server functions of the promotions: reads that anybody may make.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::lang::Lang;
use domain::promotion::{FlashPage, PromotionPage, WhatsOn};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// What is on, and what begins soon.
#[server(prefix = "/api", endpoint = "promotion/whats_on", input = GetUrl, output = Text)]
pub async fn get_whats_on(lang: Lang) -> Result<WhatsOn, ApiError> {
    use crate::request::{shop, unexpected};
    service::promotions::whats_on(&shop()?, lang).await.map_err(|e| unexpected(&e))
}

/// A promotion with its products; not found when it is not to be shown.
#[server(prefix = "/api", endpoint = "promotion/page", input = GetUrl, output = Text)]
pub async fn get_promotion(code: String, lang: Lang) -> Result<PromotionPage, ApiError> {
    use crate::request::{not_found, shop, unexpected};
    let found = service::promotions::find_promotion(&shop()?, &code, lang).await;
    found.map_err(|e| unexpected(&e))?.ok_or_else(not_found)
}

/// The flash sale: the session with a code, or the one that runs.
#[server(prefix = "/api", endpoint = "promotion/flash", input = GetUrl, output = Text)]
pub async fn get_flash(session: Option<String>, lang: Lang) -> Result<FlashPage, ApiError> {
    use crate::request::{shop, unexpected};
    let page = service::promotions::flash_page(&shop()?, session.as_deref(), lang).await;
    page.map_err(|e| unexpected(&e))
}
