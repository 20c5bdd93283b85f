//! One buyer with one cart: opens a product, puts it into the cart, fills in the order form, sends it.

use crate::form::Form;
use anyhow::{Context, Result, ensure};
use reqwest::header::{ACCEPT, LOCATION, ORIGIN};
use reqwest::{Client, Response, redirect};
use std::sync::Arc;

/// The language the buyers read.
const LANG: &str = "/zh-hant";

/// Telephone and address of all buyers.
const ANSWERS: [(&str, &str); 6] = [
    ("phone", "0912345678"),
    ("recipient", "林小美"),
    ("region", "臺北市"),
    ("city", "中正區"),
    ("street", "重慶南路一段 122 號"),
    ("postcode", "100"),
];

/// A filled cart and the order form that stands ready to be sent.
pub struct Basket {
    client: Client,
    origin: Arc<str>,
    form: Form,
}

impl Basket {
    /// Puts a product into a new cart and fills in the order form; nothing when it has sold out. Each
    /// buyer has a number, and by it an e-mail address.
    pub async fn fill(origin: &Arc<str>, product: &str, number: usize) -> Result<Option<Self>> {
        let client =
            Client::builder().cookie_store(true).redirect(redirect::Policy::none()).build()?;
        let page = read(client.get(format!("{origin}{product}")).send().await?).await?;
        let Some(form) = Form::with_field(&page, "variant_id") else { return Ok(None) };
        let answer = send(&client, origin, &form).await?;
        ensure!(answer.status().is_redirection(), "adding to the cart: {}", answer.status());
        let page = read(client.get(format!("{origin}{LANG}/checkout")).send().await?).await?;
        let Some(mut form) = Form::with_field(&page, "email") else { return Ok(None) };
        form.set("email", &format!("buyer-{number}@example.com"));
        for (name, value) in ANSWERS {
            form.set(name, value);
        }
        Ok(Some(Self { client, origin: Arc::clone(origin), form }))
    }

    /// Sends the form. True: the shop confirmed the order.
    pub async fn order(self) -> Result<bool> {
        let answer = send(&self.client, &self.origin, &self.form).await?;
        let target = answer.headers().get(LOCATION).and_then(|value| value.to_str().ok());
        Ok(answer.status().is_redirection() && target.is_some_and(|path| path.contains("/orders/")))
    }
}

/// Addresses of all products in one language, from the sitemap.
pub async fn product_paths(origin: &str) -> Result<Vec<String>> {
    let text = read(Client::new().get(format!("{origin}/sitemap.xml")).send().await?).await?;
    let part = format!("{LANG}/p/");
    let paths = text.split("<loc>").skip(1).filter_map(|rest| {
        let address = rest.split("</loc>").next()?;
        address.find(&part).map(|at| address[at..].to_owned())
    });
    Ok(paths.collect())
}

async fn send(client: &Client, origin: &str, form: &Form) -> Result<Response> {
    // As a browser without JavaScript asks: the answer is a page, or the way to one.
    let request = client.post(format!("{origin}{}", form.action));
    let request = request.header(ORIGIN, origin).header(ACCEPT, "text/html");
    request.form(&form.fields).send().await.context("the shop did not answer")
}

async fn read(answer: Response) -> Result<String> {
    let address = answer.url().clone();
    ensure!(answer.status().is_success(), "{address}: {}", answer.status());
    Ok(answer.text().await?)
}
