//! Server functions of the cart. The token travels in a cookie that scripts can't read.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::cart::{CartError, CartView};
use domain::ids::VariantId;
use domain::lang::Lang;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// How many units the visitor's cart holds; asks the database only when there is a cart.
#[server(prefix = "/api", endpoint = "cart/count", input = GetUrl, output = Text)]
pub async fn get_cart_count() -> Result<u32, ApiError<CartError>> {
    use crate::request::{CART_COOKIE, cookie, private_answer, shop, unexpected};
    let Some(token) = cookie(CART_COOKIE) else { return Ok(0) };
    private_answer();
    service::cart::count(&shop()?, Some(&token)).await.map_err(|e| unexpected(&e))
}

/// The visitor's cart.
#[server(prefix = "/api", endpoint = "cart/view", input = GetUrl, output = Text)]
pub async fn get_cart(lang: Lang) -> Result<CartView, ApiError<CartError>> {
    use crate::request::{CART_COOKIE, cookie, from_service, private_answer, shop};
    let Some(token) = cookie(CART_COOKIE) else { return Ok(CartView::default()) };
    private_answer();
    service::cart::view(&shop()?, Some(&token), lang).await.map_err(from_service)
}

/// Puts units of a variant in. `then` is where a form without JavaScript goes on: `checkout`, or
/// the cart.
#[server(prefix = "/api", endpoint = "cart/add", output = Text)]
pub async fn add_to_cart(
    variant_id: VariantId,
    quantity: u32,
    lang: Lang,
    #[server(default)] then: String,
) -> Result<CartView, ApiError<CartError>> {
    use crate::request::{
        CART_COOKIE, CART_COOKIE_AGE_S, continue_at, cookie, from_service, set_cookie, shop,
    };
    let token = cookie(CART_COOKIE);
    let (token, view) = service::cart::add(&shop()?, token.as_deref(), variant_id, quantity, lang)
        .await
        .map_err(from_service)?;
    set_cookie(CART_COOKIE, &token, CART_COOKIE_AGE_S);
    let page = if then == "checkout" { "checkout" } else { "cart" };
    continue_at(&format!("/{}/{page}", lang.slug()));
    Ok(view)
}

/// Sets the quantity of a line; 0 removes it.
#[server(prefix = "/api", endpoint = "cart/set_quantity", output = Text)]
pub async fn set_cart_quantity(
    variant_id: VariantId,
    quantity: u32,
    lang: Lang,
) -> Result<CartView, ApiError<CartError>> {
    use crate::request::{
        CART_COOKIE, CART_COOKIE_AGE_S, continue_at, cookie, from_service, set_cookie, shop,
    };
    let token = cookie(CART_COOKIE);
    let (token, view) =
        service::cart::set_quantity(&shop()?, token.as_deref(), variant_id, quantity, lang)
            .await
            .map_err(from_service)?;
    set_cookie(CART_COOKIE, &token, CART_COOKIE_AGE_S);
    continue_at(&format!("/{}/cart", lang.slug()));
    Ok(view)
}
