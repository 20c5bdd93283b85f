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
        self.try_open(path).await.unwrap()
    }

    /// The same, where the server may be gone.
    pub async fn try_open(&self, path: &str) -> reqwest::Result<Page> {
        let answer = self.request(Method::GET, path).headers(html()).send().await?;
        self.follow(path, answer).await
    }

    /// Sends a form from the page it stands on.
    pub async fn submit(&self, page: &Page, form: &Form) -> Page {
        let answer = self.try_post(&page.path, form).await.unwrap();
        self.follow(&form.action, answer).await.unwrap()
    }

    /// Sends a form and gives back the answer itself, where the server may be gone.
    pub async fn try_post(&self, from: &str, form: &Form) -> reqwest::Result<Response> {
        self.request(Method::POST, &form.action)
            .headers(html())
            .header(ORIGIN, &self.base)
            .header(REFERER, format!("{}{from}", self.base))
            .form(&form.fields)
            .send()
            .await
    }

    async fn follow(&self, path: &str, mut answer: Response) -> reqwest::Result<Page> {
        let mut path = path.to_owned();
        for _ in 0..5 {
            if !answer.status().is_redirection() {
                return Ok(Page { path, status: answer.status(), html: answer.text().await? });
            }
            let target = answer.headers()[LOCATION].to_str().unwrap().to_owned();
            target.strip_prefix(&self.base).unwrap_or(&target).clone_into(&mut path);
            answer = self.request(Method::GET, &path).headers(html()).send().await?;
        }
        panic!("too many redirects, at last to {path}");
    }
}

fn html() -> reqwest::header::HeaderMap {
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert(ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8".parse().unwrap());
    headers.insert(ACCEPT_LANGUAGE, "zh-TW,zh;q=0.9".parse().unwrap());
    headers
}
