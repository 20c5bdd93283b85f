//! Answers that the server gives by itself when a request is refused or fails: a small page in the
//! visitor's language for browsers, the app's own error for its server functions, a line of text for
//! others. It needs no database and renders nothing.

use super::context::RequestContext;
use super::language;
use app::api_error::ApiError;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use domain::lang::Lang;
use leptos::server_fn::error::FromServerFnError;

/// What an error page has to know of its request.
pub struct ErrorPage {
    lang: Lang,
    takes_html: bool,
    is_command: bool,
    id: String,
    nonce: String,
}

/// A title and a sentence.
type Words = (&'static str, &'static str);

impl ErrorPage {
    /// Remembers what is needed before the request is given away.
    pub fn new<B>(request: &Request<B>, context: &RequestContext) -> Self {
        Self {
            lang: language::of_request(request.uri().path(), request.headers()),
            takes_html: takes_html(request.headers()),
            is_command: request.uri().path().starts_with("/api/"),
            id: context.id.clone(),
            nonce: context.nonce.clone(),
        }
    }

    /// The answer with that status.
    pub fn respond(&self, status: StatusCode) -> Response {
        let mut response = if self.takes_html {
            (status, Html(self.html(status))).into_response()
        } else if self.is_command {
            let json = [(header::CONTENT_TYPE, "application/json")];
            (status, json, self.error(status).ser()).into_response()
        } else {
            let reason = status.canonical_reason().unwrap_or("error").to_lowercase();
            (status, format!("{reason}; request {}\n", self.id)).into_response()
        };
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.append(header::VARY, HeaderValue::from_static("accept, accept-language, cookie"));
        response
    }

    fn error(&self, status: StatusCode) -> ApiError {
        match status {
            StatusCode::TOO_MANY_REQUESTS => ApiError::TooManyRequests,
            StatusCode::FORBIDDEN => ApiError::Forbidden,
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => ApiError::NotFound,
            _ => ApiError::Unexpected { request_id: self.id.clone() },
        }
    }

    fn html(&self, status: StatusCode) -> String {
        let (title, text) = words(status, self.lang);
        let (shop, home, id_label) = match self.lang {
            Lang::ZhHant => ("鋪子", "回首頁", "編號"),
            Lang::ZhHans => ("铺子", "返回首页", "编号"),
            Lang::En => ("Puzi", "Back to the shop", "Reference"),
        };
        let (tag, slug, code) = (self.lang.tag(), self.lang.slug(), status.as_u16());
        let Self { id, nonce, .. } = self;
        format!(
            "<!DOCTYPE html><html lang=\"{tag}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\">\
             <meta name=\"robots\" content=\"noindex\"><title>{title} · {shop}</title>\
             <style nonce=\"{nonce}\">:root{{color-scheme:light dark}}\
             body{{font:1.0625rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto 0;padding:0 1.25rem}}\
             small{{opacity:.75}}</style></head><body><main><h1>{title}</h1><p>{text}</p>\
             <p><a href=\"/{slug}\">{home}</a></p><p><small>{code} · {id_label} {id}</small></p>\
             </main></body></html>"
        )
    }
}

fn takes_html(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .any(|line| line.to_str().is_ok_and(|text| text.contains("text/html")))
}

fn words(status: StatusCode, lang: Lang) -> Words {
    let all: [Words; 3] = match status {
        StatusCode::FORBIDDEN => [
            ("這個請求不是從本站送出的", "為了您的安全，我們沒有處理它。請回到鋪子再試一次。"),
            ("这个请求不是从本站发出的", "为了您的安全，我们没有处理它。请回到铺子再试一次。"),
            (
                "This request did not come from our pages",
                "To keep you safe we did nothing with it. Please go back to the shop and try again.",
            ),
        ],
        StatusCode::PAYLOAD_TOO_LARGE => [
            ("送出的內容太多了", "請縮短後再送出一次。"),
            ("提交的内容太多了", "请缩短后再提交一次。"),
            ("That was too much at once", "Please shorten what you sent and try again."),
        ],
        StatusCode::TOO_MANY_REQUESTS => [
            ("請稍候再試", "短時間內的請求太多了。請等一下再重新整理。"),
            ("请稍后再试", "短时间内的请求太多了。请稍等片刻再刷新。"),
            (
                "Please wait a moment",
                "There were too many requests in a short time. Try again shortly.",
            ),
        ],
        StatusCode::SERVICE_UNAVAILABLE => [
            ("鋪子現在很忙", "我們沒能及時回應。請稍後再試一次。"),
            ("铺子现在很忙", "我们没能及时响应。请稍后再试一次。"),
            ("The shop is busy", "We could not answer in time. Please try again shortly."),
        ],
        StatusCode::METHOD_NOT_ALLOWED | StatusCode::NOT_FOUND => [
            ("找不到這個頁面", "網址可能有誤，或頁面已經移走。"),
            ("找不到这个页面", "网址可能有误，或页面已经移走。"),
            ("There is no such page", "The address may be wrong, or the page has moved."),
        ],
        _ => [
            ("出了點問題", "錯在我們。請稍後再試；若一再發生，請把下面的編號告訴客服。"),
            ("出了点问题", "错在我们。请稍后再试；如果一再发生，请把下面的编号告诉客服。"),
            (
                "Something went wrong",
                "The fault is ours. Please try again; if it keeps happening, tell us the reference below.",
            ),
        ],
    };
    all[lang.index()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::class::Class;
    use std::net::{IpAddr, Ipv4Addr};

    fn page(path: &str, accept: &'static str) -> ErrorPage {
        let request = Request::builder().uri(path).header(header::ACCEPT, accept).body(()).unwrap();
        let context = RequestContext {
            id: "the-request-id".to_owned(),
            client_ip: IpAddr::V4(Ipv4Addr::LOCALHOST),
            class: Class::Page,
            nonce: "the-nonce".to_owned(),
        };
        ErrorPage::new(&request, &context)
    }

    #[test]
    fn a_browser_gets_a_page_in_the_language_of_the_address() {
        let html = page("/zh-hans/cart", "text/html").html(StatusCode::INTERNAL_SERVER_ERROR);
        for part in ["lang=\"zh-Hans\"", "出了点问题", "the-request-id", "nonce=\"the-nonce\""]
        {
            assert!(html.contains(part), "{part}");
        }
    }

    #[tokio::test]
    async fn a_script_gets_what_it_can_read() {
        let text = async |path: &str, status: StatusCode| {
            let body = page(path, "*/*").respond(status).into_body();
            let bytes = axum::body::to_bytes(body, 1_000).await.unwrap();
            String::from_utf8(bytes.to_vec()).unwrap()
        };
        let answer = text("/api/order/track", StatusCode::TOO_MANY_REQUESTS).await;
        assert_eq!(ApiError::<()>::de(answer.into()), ApiError::TooManyRequests);
        let answer = text("/api/cart/add", StatusCode::INTERNAL_SERVER_ERROR).await;
        let request_id = "the-request-id".to_owned();
        assert_eq!(ApiError::<()>::de(answer.into()), ApiError::Unexpected { request_id });
        let answer = text("/en", StatusCode::SERVICE_UNAVAILABLE).await;
        assert_eq!(answer, "service unavailable; request the-request-id\n");
    }
}
