//! What the browser of a request keeps of an account, and how that is set.

use crate::account::api::Typed;
use crate::api_error::ApiError;
use crate::kept_form;
use crate::order::device::{self, Origin};
use crate::request::{
    CART_COOKIE, CART_COOKIE_AGE_S, ORDERS_COOKIE, RequestInfo, continue_at, cookie, forget_cookie,
    from_service, set_cookie, set_session_cookie,
};
use axum::http::header;
use axum::http::request::Parts;
use domain::account::AccountError;
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::listing::percent_encode;
use leptos::prelude::use_context;
use serde::{Deserialize, Serialize};
use service::account::{SignedIn, Visitor};
use service::{ServiceError, Shop};
use std::net::IpAddr;

/// Name of the cookie that holds the session's token.
const SESSION_COOKIE: &str = "puzi_session";
/// Name of the cookie by which the browser is known again.
const DEVICE_COOKIE: &str = "puzi_device";
const DEVICE_AGE_S: u64 = 60 * 60 * 24 * 400;
const REMEMBERED_S: u64 = 60 * 60 * 24 * 30;
/// A form that came back, without its passwords.
const DRAFT: &str = "puzi_account";
/// The product that somebody wanted among their favourites before they signed in.
const WISH_COOKIE: &str = "puzi_wish";
const WISH_AGE_S: u64 = 30 * 60;

/// What a browser keeps, read from its cookies.
pub(super) struct Browser {
    session: Option<String>,
    device: Option<String>,
    cart: Option<String>,
    orders: Vec<(String, String)>,
    agent: String,
    place: String,
}

impl Browser {
    /// The browser of this request.
    pub(super) fn current() -> Self {
        let placed = device::orders().into_iter().filter(|known| known.origin == Origin::Placed);
        Self {
            session: session(),
            device: cookie(DEVICE_COOKIE),
            cart: cookie(CART_COOKIE),
            orders: placed.map(|known| (known.number, known.token)).collect(),
            agent: agent(),
            place: use_context::<RequestInfo>().map_or_else(String::new, |i| place(i.client_ip)),
        }
    }

    /// As commands want it.
    pub(super) fn visitor(&self, lang: Lang) -> Visitor<'_> {
        Visitor {
            session: self.session.as_deref(),
            device: self.device.as_deref(),
            cart: self.cart.as_deref(),
            orders: &self.orders,
            agent: &self.agent,
            place: &self.place,
            lang,
        }
    }
}

/// The token of the session that this browser keeps.
pub(crate) fn session() -> Option<String> {
    cookie(SESSION_COOKIE).filter(|token| !token.is_empty())
}

fn agent() -> String {
    let parts = use_context::<Parts>();
    let header = parts.and_then(|parts| parts.headers.get(header::USER_AGENT).cloned());
    header.and_then(|value| value.to_str().ok().map(str::to_owned)).unwrap_or_default()
}

/// The network of an address: what tells a member where somebody signed in, and what guessers share.
fn place(client: IpAddr) -> String {
    match client {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        IpAddr::V6(address) => {
            let [a, b, c, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}::/48")
        }
    }
}

/// Keeps what somebody who signed in is known by.
pub(super) fn keep(signed_in: &SignedIn) {
    match signed_in.is_remembered {
        true => set_cookie(SESSION_COOKIE, &signed_in.session, REMEMBERED_S),
        false => set_session_cookie(SESSION_COOKIE, &signed_in.session),
    }
    set_cookie(DEVICE_COOKIE, &signed_in.device, DEVICE_AGE_S);
    set_cookie(CART_COOKIE, &signed_in.cart, CART_COOKIE_AGE_S);
}

/// Forgets who was signed in, their cart and their orders. The browser itself stays known.
pub(super) fn forget() {
    for name in [SESSION_COOKIE, CART_COOKIE, ORDERS_COOKIE] {
        forget_cookie(name);
    }
}

/// Keeps what somebody wants among their favourites until they have signed in.
pub(super) fn keep_wish(product: ProductId) {
    set_cookie(WISH_COOKIE, &product.0.to_string(), WISH_AGE_S);
}

/// Adds it for who has signed in. What can't be added is no reason not to be signed in.
pub(super) async fn fulfil_wish(shop: &Shop, signed_in: Option<&SignedIn>, lang: Lang) {
    let (Some(wish), Some(signed_in)) = (cookie(WISH_COOKIE), signed_in) else { return };
    forget_cookie(WISH_COOKIE);
    let Ok(product) = wish.parse().map(ProductId) else { return };
    let added = service::favourites::add(shop, Some(&signed_in.session), product, lang).await;
    if let Err(ServiceError::Unexpected(error)) = added {
        tracing::error!("a favourite was not added: {error:#}");
    }
}

/// A form on its way back to whoever typed it.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Draft {
    /// What was typed, but for passwords.
    pub(super) typed: Typed,
    /// Why it came back.
    pub(super) refused: Option<AccountError>,
}

/// The form that came back.
pub(super) fn draft() -> Draft {
    kept_form::find(DRAFT).unwrap_or_default()
}

/// After a form: goes on to a page, or back to the form with what was typed and what is wrong.
pub(super) fn answer<T>(
    done: Result<T, ServiceError<AccountError>>,
    next: &str,
    back: &str,
    typed: Typed,
) -> Result<T, ApiError<AccountError>> {
    match done {
        Ok(value) => {
            kept_form::forget(DRAFT);
            continue_at(next);
            Ok(value)
        }
        Err(ServiceError::Rule(rule)) => {
            kept_form::keep(DRAFT, &Draft { typed, refused: Some(rule.clone()) });
            let mark = if back.contains('?') { '&' } else { '?' };
            continue_at(&format!("{back}{mark}retry=1"));
            Err(from_service(ServiceError::Rule(rule)))
        }
        Err(error) => Err(from_service(error)),
    }
}

/// The page of a link that was sent. What is no token is left out of its address.
pub(super) fn link_page(page: &str, token: &str, lang: Lang) -> String {
    let token: String = token.chars().filter(char::is_ascii_hexdigit).take(64).collect();
    format!("/{}/account/{page}?token={token}", lang.slug())
}

/// The page to sign in on, on the way to another.
pub(crate) fn sign_in_page(next: &str, lang: Lang) -> String {
    let mut page = format!("/{}/account/sign-in", lang.slug());
    if next_page(next, lang) == next {
        page.push_str("?next=");
        percent_encode(next, &mut page);
    }
    page
}

/// Where to go on to: a page of the shop in this language, or else the member's.
pub(crate) fn next_page(wanted: &str, lang: Lang) -> String {
    let home = format!("/{}/", lang.slug());
    let is_ours = wanted.starts_with(&home)
        && !wanted.contains("//")
        && wanted.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    if is_ours { wanted.to_owned() } else { format!("{home}account") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_networks() {
        assert_eq!(place("203.0.113.7".parse().unwrap()), "203.0.113.0/24");
        assert_eq!(place("2001:db8:7:8::9".parse().unwrap()), "2001:db8:7::/48");
    }

    #[test]
    fn nobody_is_led_elsewhere() {
        let lang = Lang::En;
        assert_eq!(next_page("/en/checkout", lang), "/en/checkout");
        for bad in
            ["", "https://evil.example", "//evil.example", "/en//evil", "/en/\\evil", "/en/a\r\nb"]
        {
            assert_eq!(next_page(bad, lang), "/en/account", "{bad}");
        }
    }
}
