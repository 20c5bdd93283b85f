//! Server functions of groups of buyers: look at one, at a product's group buy; put something into the
//! cart for one.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::cart::CartError;
use domain::group::{GroupOffer, GroupView};
use domain::ids::{ProductId, VariantId};
use domain::lang::Lang;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// A group, for anybody who has its address.
#[server(prefix = "/api", endpoint = "group/view", input = GetUrl, output = Text)]
pub async fn get_group(token: String, lang: Lang) -> Result<GroupView, ApiError> {
    use crate::request::{not_found, private_answer, shop, unexpected};
    private_answer();
    let found = service::groups::find_group(&shop()?, &token, lang).await;
    found.map_err(|e| unexpected(&e))?.ok_or_else(not_found)
}

/// The group buy of a product, where there is one.
#[server(prefix = "/api", endpoint = "group/offer", input = GetUrl, output = Text)]
pub async fn get_group_offer(id: ProductId, lang: Lang) -> Result<Option<GroupOffer>, ApiError> {
    use crate::request::{shop, unexpected};
    service::groups::find_offer(&shop()?, id, lang).await.map_err(|e| unexpected(&e))
}

/// Puts a variant into the cart as part of its group buy, and goes on to checkout. `group`: the group to
/// join; none, or an empty text, opens one with the order.
#[server(prefix = "/api", endpoint = "group/start", output = Text)]
pub async fn start_group(
    variant_id: VariantId,
    lang: Lang,
    #[server(default)] group: String,
) -> Result<(), ApiError<CartError>> {
    use crate::request::{
        CART_COOKIE, CART_COOKIE_AGE_S, continue_at, cookie, from_service, set_cookie, shop,
    };
    use domain::group::is_token;
    use service::ServiceError;
    let token = cookie(CART_COOKIE);
    let joined = Some(group.as_str()).filter(|group| !group.is_empty());
    let started =
        service::cart::start_group(&shop()?, token.as_deref(), variant_id, joined, lang).await;
    if let (Err(ServiceError::Rule(rule)), true) = (&started, is_token(&group)) {
        // Its page says how it stands.
        let why = match rule {
            CartError::NotEnough { .. } => "sold-out",
            CartError::CheaperAlone => "cheaper",
            _ => "over",
        };
        continue_at(&format!("/{}/groups/{group}?refused={why}", lang.slug()));
    }
    let (token, _) = started.map_err(from_service)?;
    set_cookie(CART_COOKIE, &token, CART_COOKIE_AGE_S);
    continue_at(&format!("/{}/checkout", lang.slug()));
    Ok(())
}
