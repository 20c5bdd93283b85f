//! The visitor's language where an address doesn't tell it: `/` leads to it.

use axum::extract::RawQuery;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::lang::Lang;

/// The cookie that keeps a choice.
const COOKIE: &str = "puzi_lang";
/// The cookie that keeps the colours.
pub(super) const THEME_COOKIE: &str = "puzi_theme";

/// The language of the cookie, or else the one that `Accept-Language` asks for.
pub fn preferred(headers: &HeaderMap) -> Lang {
    chosen(headers).unwrap_or_else(|| {
        let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Lang::negotiate(accepted.unwrap_or_default())
    })
}

fn chosen(headers: &HeaderMap) -> Option<Lang> {
    Lang::from_slug(cookie(headers, COOKIE)?)
}

/// Whether a request has no cookies but what its visitor chose of the page's looks.
pub(super) fn has_only_choices(headers: &HeaderMap) -> bool {
    let is_choice = |pair: &str| {
        let name = pair.split('=').next().unwrap_or_default().trim();
        matches!(name, "" | COOKIE | THEME_COOKIE)
    };
    let mut lines = headers.get_all(header::COOKIE).iter();
    lines.all(|line| line.to_str().is_ok_and(|line| line.split(';').all(is_choice)))
}

/// The value of a cookie.
pub(super) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// The language of an address, or else the preferred one.
pub fn of_request(path: &str, headers: &HeaderMap) -> Lang {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    Lang::from_slug(first).unwrap_or_else(|| preferred(headers))
}

/// `GET /`.
pub async fn redirect(RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let mut target = format!("/{}", preferred(&headers).slug());
    if let Some(query) = query {
        target.push('?');
        target.push_str(&query);
    }
    let Ok(target) = HeaderValue::try_from(target) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let headers = [
        (header::LOCATION, target),
        (header::VARY, HeaderValue::from_static("accept-language, cookie")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
    ];
    (StatusCode::FOUND, headers).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(cookie: &str, accept: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, cookie.parse().unwrap());
        headers.insert(header::ACCEPT_LANGUAGE, accept.parse().unwrap());
        headers
    }

    #[test]
    fn a_choice_counts_more_than_the_browser() {
        assert_eq!(preferred(&headers("a=b; puzi_lang=en", "zh-TW")), Lang::En);
        assert_eq!(preferred(&headers("xpuzi_lang=en", "zh-CN")), Lang::ZhHans);
        assert_eq!(preferred(&headers("puzi_lang=klingon", "en")), Lang::En);
        assert_eq!(preferred(&HeaderMap::new()), Lang::ZhHant);
    }

    #[test]
    fn the_address_counts_most() {
        assert_eq!(of_request("/zh-hans/p/x", &headers("puzi_lang=en", "en")), Lang::ZhHans);
        assert_eq!(of_request("/api/x", &headers("puzi_lang=en", "zh")), Lang::En);
    }
}
