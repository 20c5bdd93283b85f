//! Server functions of presales: look at a product's, put something into the cart for it.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::cart::CartError;
use domain::ids::{ProductId, VariantId};
use domain::lang::Lang;
use domain::presale::PresaleOffer;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The presale of a product, where there is one.
#[server(prefix = "/api", endpoint = "presale/offer", input = GetUrl, output = Text)]
pub async fn get_presale_offer(
    id: ProductId,
    lang: Lang,
) -> Result<Option<PresaleOffer>, ApiError> {
    use crate::request::{shop, unexpected};
    service::presales::find_offer(&shop()?, id, lang).await.map_err(|e| unexpected(&e))
}

/// Puts units of a variant into the cart in presale, in place of those that it held, and goes on to checkout;
/// to the cart, when there are other things in it. `slug`: the product's page, which says why not.
#[server(prefix = "/api", endpoint = "presale/start", output = Text)]
pub async fn start_presale(
    variant_id: VariantId,
    #[server(default)] quantity: String,
    lang: Lang,
    #[server(default)] slug: String,
) -> Result<(), ApiError<CartError>> {
    use crate::request::{CART_COOKIE, continue_at, cookie, from_service, keep_cart, shop};
    use service::ServiceError;
    let token = cookie(CART_COOKIE);
    // Whoever empties the field wants one, as it was.
    let units = quantity.trim().parse().unwrap_or(1);
    let started =
        service::cart::start_presale(&shop()?, token.as_deref(), variant_id, units, lang).await;
    let is_slug = !slug.is_empty() && slug.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if let (Err(ServiceError::Rule(rule)), true) = (&started, is_slug) {
        let why = match rule {
            CartError::NotEnough { .. } => "sold-out",
            CartError::TooManyLines => "full",
            _ => "over",
        };
        continue_at(&format!("/{}/p/{slug}?presale={why}&units={units}", lang.slug()));
    }
    let (token, view) = started.map_err(from_service)?;
    keep_cart(&token, if view.can_check_out() { "checkout" } else { "cart" }, lang);
    Ok(())
}
