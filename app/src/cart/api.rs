//! Server functions of the cart. The token travels in a cookie that scripts can't read. The browser posts
//! what the plain forms post ([`crate::cart::change`]); `show` says what it wants to have back.

use crate::api_error::ApiError;
use crate::wire::{Text, read};
use domain::cart::{CartError, CartView};
use domain::ids::{RuleId, VariantId};
use domain::lang::Lang;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};
use serde_tuple::{Deserialize_tuple, Serialize_tuple};

/// What of a cart an answer carries besides how much it holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Show {
    /// Nothing: the page shows no cart.
    #[default]
    Count,
    /// Its lines and terms, for a page that prices them itself.
    Terms,
    /// That, and the cart drawn by the server.
    Page,
}

/// A cart as it travels. Lines and terms stay a text until something reads them: the code for that comes
/// with the pricing engine, and a cart can be shown without either.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct CartAnswer {
    /// Units in it.
    pub count: u32,
    /// Lines and terms, in JSON; empty where they were not asked for.
    pub view: String,
    /// The cart as HTML ([`crate::cart::drawing`]). In a document it is empty: there the drawing stands
    /// already.
    pub drawn: String,
}

impl CartAnswer {
    /// The cart; an empty one when it can't be read, which only another version of the shop writes.
    pub fn read(&self) -> CartView {
        read(&self.view).unwrap_or_default()
    }
}

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
pub async fn get_cart(
    lang: Lang,
    #[server(default)] show: Show,
) -> Result<CartAnswer, ApiError<CartError>> {
    use crate::request::{CART_COOKIE, cart_answer, cookie, from_service, private_answer, shop};
    let Some(token) = cookie(CART_COOKIE) else {
        return cart_answer(&CartView::default(), show, lang);
    };
    private_answer();
    let view = service::cart::view(&shop()?, Some(&token), lang).await.map_err(from_service)?;
    cart_answer(&view, show, lang)
}

/// Puts units of a variant in. `then` is where a form without JavaScript goes on: `checkout`, or
/// the cart. `rule`: the promotion that sells it along with the rest.
#[server(prefix = "/api", endpoint = "cart/add", output = Text)]
pub async fn add_to_cart(
    variant_id: VariantId,
    quantity: u32,
    lang: Lang,
    #[server(default)] then: String,
    #[server(default)] rule: Option<RuleId>,
    #[server(default)] show: Show,
) -> Result<CartAnswer, ApiError<CartError>> {
    use crate::request::note_in_cart;
    use crate::request::{CART_COOKIE, cart_answer, cookie, from_service, keep_cart, shop};
    use domain::pricing::basket::Wish;
    let token = cookie(CART_COOKIE);
    let wish = rule.map_or(Wish::Ordinary, Wish::AddOn);
    let added =
        service::cart::add(&shop()?, token.as_deref(), variant_id, quantity, wish, lang).await;
    let (token, view) = added.map_err(from_service)?;
    note_in_cart(&view, variant_id);
    keep_cart(&token, if then == "checkout" { "checkout" } else { "cart" }, lang);
    cart_answer(&view, show, lang)
}

/// Puts one unit of each in, of the same variant as often as it is named: all of them, or nothing.
#[server(prefix = "/api", endpoint = "cart/add_bundle", output = Text)]
pub async fn add_bundle(
    items: Vec<VariantId>,
    lang: Lang,
    #[server(default)] show: Show,
) -> Result<CartAnswer, ApiError<CartError>> {
    use crate::request::{CART_COOKIE, cart_answer, cookie, from_service, keep_cart, shop};
    let token = cookie(CART_COOKIE);
    let items: Vec<(VariantId, u32)> = items.into_iter().map(|id| (id, 1)).collect();
    let added = service::cart::add_all(&shop()?, token.as_deref(), &items, lang).await;
    let (token, view) = added.map_err(from_service)?;
    keep_cart(&token, "cart", lang);
    cart_answer(&view, show, lang)
}

/// Sets the quantity of a line; 0 removes it.
#[server(prefix = "/api", endpoint = "cart/set_quantity", output = Text)]
pub async fn set_cart_quantity(
    variant_id: VariantId,
    quantity: u32,
    lang: Lang,
    #[server(default)] show: Show,
) -> Result<CartAnswer, ApiError<CartError>> {
    use crate::request::{CART_COOKIE, cart_answer, cookie, from_service, keep_cart, shop};
    let token = cookie(CART_COOKIE);
    let set =
        service::cart::set_quantity(&shop()?, token.as_deref(), variant_id, quantity, lang).await;
    let (token, view) = set.map_err(from_service)?;
    keep_cart(&token, "cart", lang);
    cart_answer(&view, show, lang)
}

/// Claims the coupon with a code, as typed.
#[server(prefix = "/api", endpoint = "cart/claim_coupon", output = Text)]
pub async fn claim_coupon(
    code: String,
    lang: Lang,
    #[server(default)] show: Show,
) -> Result<CartAnswer, ApiError<CartError>> {
    use crate::request::{
        CART_COOKIE, cart_answer, continue_at, cookie, from_service, keep_cart, shop,
    };
    use domain::promotion::MAX_CODE;
    use service::ServiceError;
    let token = cookie(CART_COOKIE);
    let claimed = service::cart::claim_coupon(&shop()?, token.as_deref(), &code, lang).await;
    if let Err(ServiceError::Rule(error)) = &claimed {
        let problem = if *error == CartError::CouponUsedUp { "used-up" } else { "unknown" };
        let mut address = format!("/{}/cart?coupon={problem}&code=", lang.slug());
        let typed: String = code.chars().take(MAX_CODE).collect();
        domain::listing::percent_encode(&typed, &mut address);
        continue_at(&address);
    }
    let (token, view) = claimed.map_err(from_service)?;
    keep_cart(&token, "cart", lang);
    cart_answer(&view, show, lang)
}

/// Sets whether a coupon that the cart holds may be used; without one, all of them may.
#[server(prefix = "/api", endpoint = "cart/choose_coupon", output = Text)]
pub async fn choose_coupon(
    #[server(default)] coupon: Option<RuleId>,
    #[server(default)] is_chosen: bool,
    lang: Lang,
    #[server(default)] show: Show,
) -> Result<CartAnswer, ApiError<CartError>> {
    use crate::request::{CART_COOKIE, cart_answer, cookie, from_service, keep_cart, shop};
    let token = cookie(CART_COOKIE);
    let chosen =
        service::cart::choose_coupon(&shop()?, token.as_deref(), coupon, is_chosen, lang).await;
    let (token, view) = chosen.map_err(from_service)?;
    keep_cart(&token, "cart", lang);
    cart_answer(&view, show, lang)
}

/// Chooses a gift of a promotion.
#[server(prefix = "/api", endpoint = "cart/choose_gift", output = Text)]
pub async fn choose_gift(
    rule: RuleId,
    variant_id: VariantId,
    lang: Lang,
    #[server(default)] show: Show,
) -> Result<CartAnswer, ApiError<CartError>> {
    use crate::request::{CART_COOKIE, cart_answer, cookie, from_service, keep_cart, shop};
    let token = cookie(CART_COOKIE);
    let chosen =
        service::cart::choose_gift(&shop()?, token.as_deref(), rule, variant_id, lang).await;
    let (token, view) = chosen.map_err(from_service)?;
    keep_cart(&token, "cart", lang);
    cart_answer(&view, show, lang)
}
