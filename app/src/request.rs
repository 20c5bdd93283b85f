//! The request a server function works for: who asks, for which shop, with which cart.

use crate::api_error::ApiError;
use crate::cart::api::{CartAnswer, Show};
use crate::cart::code_form::TypedCode;
use crate::cart::drawing::cart;
use crate::i18n::T;
use crate::load::is_document;
use crate::shop_info::{ShopInfo, Shopfront};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use domain::cart::CartView;
use domain::ids::VariantId;
use domain::lang::Lang;
use domain::related::ForYou;
use domain::visit::History;
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use service::{ServiceError, Shop};
use std::net::IpAddr;

/// What the router knows of a request.
#[derive(Clone, Debug)]
pub struct RequestInfo {
    /// Its id, for the log and for error pages.
    pub request_id: String,
    /// Who sent it, after trusted proxies.
    pub client_ip: IpAddr,
}

/// Name of the cookie that holds the cart's token.
pub const CART_COOKIE: &str = "puzi_cart";
/// How long a browser keeps it: 60 days.
pub const CART_COOKIE_AGE_S: u64 = 60 * 60 * 24 * 60;
/// Name of the cookie that holds the access token of the last orders.
pub const ORDERS_COOKIE: &str = "puzi_orders";

/// Name of the cookie that holds what the visitor looked at.
pub const HISTORY_COOKIE: &str = "puzi_seen";
/// Name of the cookie that tells one visit from another.
pub const VISIT_COOKIE: &str = "puzi_visit";
const YEAR_S: u64 = 60 * 60 * 24 * 365;

/// The shop that serves this request.
pub fn shop<R>() -> Result<Shop, ApiError<R>> {
    use_context::<Shop>().ok_or_else(|| unexpected(&"no shop in the context of a request"))
}

/// Logs a cause once, under the request's id, and gives the caller the id alone.
pub fn unexpected<R>(cause: &dyn std::fmt::Display) -> ApiError<R> {
    let request_id = use_context::<RequestInfo>().map_or_else(String::new, |info| info.request_id);
    tracing::error!(request_id, "{cause:#}");
    set_status(StatusCode::INTERNAL_SERVER_ERROR);
    ApiError::Unexpected { request_id }
}

/// Turns what a command answered into what travels.
pub fn from_service<R: std::error::Error>(error: ServiceError<R>) -> ApiError<R> {
    match error {
        ServiceError::Rule(rule) => {
            set_status(StatusCode::UNPROCESSABLE_ENTITY);
            ApiError::Rule(rule)
        }
        ServiceError::Unexpected(cause) => unexpected(&cause),
    }
}

/// Nothing there: a 404 for the page or the fetch.
pub fn not_found<R>() -> ApiError<R> {
    set_status(StatusCode::NOT_FOUND);
    ApiError::NotFound
}

/// Sets the status, but not on the answer to a form posted without JavaScript: that has to stay a
/// redirect back to the form.
pub fn set_status(status: StatusCode) {
    if let Some(response) = use_context::<ResponseOptions>().filter(|_| !is_plain_form_post()) {
        response.set_status(status);
    }
}

/// Whether a browser without JavaScript posts a form: it wants HTML back.
pub fn is_plain_form_post() -> bool {
    use_context::<Parts>().is_some_and(|parts| {
        parts.method == axum::http::Method::POST
            && parts
                .headers
                .get(header::ACCEPT)
                .and_then(|accept| accept.to_str().ok())
                .is_some_and(|accept| accept.contains("text/html"))
    })
}

/// The value of a cookie of this request.
pub fn cookie(name: &str) -> Option<String> {
    let parts = use_context::<Parts>()?;
    parts.headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok()).find_map(|line| {
        line.split(';').find_map(|pair| {
            let (key, value) = pair.trim().split_once('=')?;
            (key == name).then(|| value.to_owned())
        })
    })
}

/// Sets a cookie that scripts can't read and other sites can't send along.
pub fn set_cookie(name: &str, value: &str, max_age_s: u64) {
    put_cookie(name, value, &format!("; Max-Age={max_age_s}"));
}

fn put_cookie(name: &str, value: &str, age: &str) {
    let is_https =
        use_context::<ShopInfo>().is_some_and(|info| info.base_url.starts_with("https:"));
    let secure = if is_https { "; Secure" } else { "" };
    let line = format!("{name}={value}; Path=/{age}; HttpOnly; SameSite=Lax{secure}");
    if let (Some(response), Ok(line)) =
        (use_context::<ResponseOptions>(), HeaderValue::from_str(&line))
    {
        response.append_header(header::SET_COOKIE, line);
    }
}

/// Sets such a cookie for as long as the browser stays open.
pub fn set_session_cookie(name: &str, value: &str) {
    put_cookie(name, value, "");
}

/// Forgets a cookie, where there is one.
pub fn forget_cookie(name: &str) {
    if cookie(name).is_some() {
        set_cookie(name, "", 0);
    }
}

/// What this visitor looked at.
pub fn history() -> History {
    cookie(HISTORY_COOKIE).map_or_else(History::default, |text| History::parse(&text))
}

/// What this visitor may like, by what was looked at; nothing is asked of the database for who looked at
/// nothing.
pub async fn for_you(lang: Lang) -> Result<ForYou, ApiError> {
    let history = history();
    if history.products().is_some_and(<[_]>::is_empty) {
        return Ok(ForYou { is_on: true, ..ForYou::default() });
    }
    private_answer();
    service::related::for_you(&shop()?, &history, lang).await.map_err(|e| unexpected(&e))
}

/// Keeps what this visitor looked at; that nothing is to be kept is kept for a year.
pub fn keep_history(history: &History) {
    match history.products() {
        Some(_) => set_session_cookie(HISTORY_COOKIE, &history.to_text()),
        None => set_cookie(HISTORY_COOKIE, &history.to_text(), YEAR_S),
    }
}

/// What tells this visit from others; made by chance when there is none yet.
pub fn visit() -> String {
    let is_ours = |text: &String| text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit());
    cookie(VISIT_COOKIE).filter(is_ours).unwrap_or_else(|| {
        let visit = format!("{:016x}", rand::random::<u64>());
        set_session_cookie(VISIT_COOKIE, &visit);
        visit
    })
}

/// Takes note of what was put into a cart, unless the visitor doesn't want it.
pub fn note_in_cart(cart: &CartView, variant: VariantId) {
    let line = cart.lines.iter().find(|line| line.variant_id == variant);
    if let (Some(line), Some(shop), Some(_)) = (line, use_context::<Shop>(), history().products()) {
        service::behaviour::note_in_cart(&shop, &visit(), line.product_id);
    }
}

/// What was sent can't be read.
pub fn bad_request<R>() -> ApiError<R> {
    set_status(StatusCode::BAD_REQUEST);
    ApiError::NotFound
}

/// After a form posted without JavaScript: go on to a page instead of back to the form.
pub fn continue_at(path: &str) {
    if is_plain_form_post() {
        leptos_axum::redirect(path);
    }
}

/// A cart as it travels.
pub fn cart_answer<R>(view: &CartView, show: Show, lang: Lang) -> Result<CartAnswer, ApiError<R>> {
    let mut answer = CartAnswer { count: view.count(), ..CartAnswer::default() };
    if show != Show::Count {
        answer.view = serde_json::to_string(view).map_err(|e| unexpected(&e))?;
    }
    if show == Show::Page && !is_document() {
        let shop = Shopfront::of(use_context::<ShopInfo>().unwrap_or_default());
        answer.drawn = cart(T { lang }, shop, view, &TypedCode::default()).into_string();
    }
    Ok(answer)
}

/// Keeps the cart's token in the browser; a form without JavaScript goes on to a page.
pub fn keep_cart(token: &str, page: &str, lang: Lang) {
    set_cookie(CART_COOKIE, token, CART_COOKIE_AGE_S);
    continue_at(&format!("/{}/{page}", lang.slug()));
}

/// Keeps an answer out of shared caches.
pub fn private_answer() {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.insert_header(
            HeaderName::from_static("cache-control"),
            HeaderValue::from_static("private, no-store"),
        );
    }
}
