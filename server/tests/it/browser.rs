//! A browser without JavaScript, as far as the tests need one: cookies, redirects on demand, forms.

use crate::form::Form;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, LOCATION, ORIGIN, REFERER};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode, redirect};

/// A visitor.
pub struct Browser {
    client: Client,
    base: String,
}

/// A page that was read.
pub struct Page {
    /// Its path and query, after redirects.
    pub path: String,
    /// Its status.
    pub status: StatusCode,
    /// Its HTML.
    pub html: String,
}

impl Browser {
    /// A visitor of the shop at `base`.
    pub fn new(base: &str) -> Self {
        let client =
            Client::builder().cookie_store(true).redirect(redirect::Policy::none()).build();
        Self { client: client.unwrap(), base: base.to_owned() }
    }

    /// A request with nothing but what is added to it.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.base))
    }

    /// `GET` as a script does it.
    pub async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }

    /// Opens a page, following redirects as a browser does.
    pub async fn open(&self, path: &str) -> Page {
        let answer = self.request(Method::GET, path).headers(html()).send().await.unwrap();
        self.follow(path.to_owned(), path, answer).await
    }

    /// Sends a form from the page it stands on.
    pub async fn submit(&self, page: &Page, form: &Form) -> Page {
        let answer = self.post(&page.path, form).await;
        self.follow(form.action.clone(), &page.path, answer).await
    }

    /// Sends a form and gives back the answer itself.
    pub async fn post(&self, from: &str, form: &Form) -> Response {
        self.request(Method::POST, &form.action)
            .headers(html())
            .header(ORIGIN, &self.base)
            .header(REFERER, format!("{}{from}", self.base))
            .form(&form.fields)
            .send()
            .await
            .unwrap()
    }

    async fn follow(&self, mut path: String, from: &str, mut answer: Response) -> Page {
        for _ in 0..5 {
            if !answer.status().is_redirection() {
                let status = answer.status();
                return Page { path, status, html: answer.text().await.unwrap() };
            }
            let target = answer.headers()[LOCATION].to_str().unwrap().to_owned();
            target.strip_prefix(&self.base).unwrap_or(&target).clone_into(&mut path);
            answer = self.request(Method::GET, &path).headers(html()).send().await.unwrap();
        }
        panic!("too many redirects from {from}, at last to {path}");
    }
}

fn html() -> reqwest::header::HeaderMap {
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert(ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8".parse().unwrap());
    headers.insert(ACCEPT_LANGUAGE, "zh-TW,zh;q=0.9".parse().unwrap());
    headers
}
