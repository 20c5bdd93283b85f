//! The server function of the coupon wallet.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::cart::CartError;
use domain::lang::Lang;
use leptos::prelude::*;

/// Puts the coupon with a code, as typed, into the wallet, and goes back to it; what was typed stays when it was no
/// code of any. Who is not signed in is led to where they can.
#[server(prefix = "/api", endpoint = "account/claim_code", output = Text)]
pub async fn claim_code(
    #[server(default)] code: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<CartError>> {
    use crate::account::browser::{session, sign_in_page};
    use crate::request::{
        CART_COOKIE, CART_COOKIE_AGE_S, continue_at, cookie, from_service, set_cookie, shop,
        unexpected,
    };
    use domain::promotion::MAX_CODE;
    use service::ServiceError;
    let (shop, page) = (shop()?, format!("/{}/account/coupons", lang.slug()));
    let member = match session() {
        Some(token) => service::account::find(&shop, &token).await.map_err(|e| unexpected(&e))?,
        None => None,
    };
    if member.is_none() {
        continue_at(&sign_in_page(&page, lang));
        return Err(ApiError::Unauthenticated);
    }
    let token = cookie(CART_COOKIE);
    let claimed = service::cart::claim_coupon(&shop, token.as_deref(), &code, lang).await;
    match &claimed {
        Ok((token, _)) => {
            set_cookie(CART_COOKIE, token, CART_COOKIE_AGE_S);
            continue_at(&format!("{page}?claimed=1"));
        }
        Err(ServiceError::Rule(error)) => {
            let problem = if *error == CartError::CouponUsedUp { "used-up" } else { "unknown" };
            let mut address = format!("{page}?problem={problem}&code=");
            let typed: String = code.chars().take(MAX_CODE).collect();
            domain::listing::percent_encode(&typed, &mut address);
            continue_at(&address);
        }
        Err(_) => {}
    }
    claimed.map(|_| ()).map_err(from_service)
}
