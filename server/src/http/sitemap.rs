//! `/sitemap.xml`: every page a crawler should know, in every language, each with its alternates. When
//! there are too many products for one file it is an index of parts (sitemaps.org 0.9, with Google's
//! hreflang extension).

use crate::web::Web;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::catalog::CategoryNode;
use domain::lang::Lang;
use std::fmt::Write;
use std::sync::Arc;
use store::StoreError;
use store::catalog::category_tree;

/// Products in one part: three addresses each, far below the 50,000 that a part may have.
const PRODUCTS_PER_PART: usize = 2_000;
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// `GET /sitemap.xml`.
pub async fn index(State(web): State<Arc<Web>>) -> Response {
    let slugs = match product_slugs(&web).await {
        Ok(slugs) => slugs,
        Err(response) => return response,
    };
    let base = web.config.base_url();
    if slugs.len() <= PRODUCTS_PER_PART {
        let products = slugs.iter().map(|slug| format!("/p/{slug}"));
        return match pages(&web).await {
            Ok(paths) => {
                respond(urlset(&base, &paths.into_iter().chain(products).collect::<Vec<_>>()))
            }
            Err(response) => response,
        };
    }
    let parts = (1..=slugs.len().div_ceil(PRODUCTS_PER_PART)).map(|n| format!("products-{n}"));
    let mut xml = format!("{DECLARATION}<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for part in std::iter::once("pages".to_owned()).chain(parts) {
        let _ = writeln!(xml, "<sitemap><loc>{base}/sitemap/{part}.xml</loc></sitemap>");
    }
    xml.push_str("</sitemapindex>\n");
    respond(xml)
}

/// `GET /sitemap/{part}`.
pub async fn part(State(web): State<Arc<Web>>, Path(part): Path<String>) -> Response {
    let name = part.strip_suffix(".xml").unwrap_or_default();
    let paths = match name.strip_prefix("products-").map(str::parse::<usize>) {
        None if name == "pages" => pages(&web).await,
        Some(Ok(number)) => products(&web, number).await,
        _ => Err(StatusCode::NOT_FOUND.into_response()),
    };
    match paths {
        Ok(paths) => respond(urlset(&web.config.base_url(), &paths)),
        Err(response) => response,
    }
}

/// The home page and every category that has products.
async fn pages(web: &Web) -> Result<Vec<String>, Response> {
    let tree = category_tree(&web.shop.store, Lang::default(), web.shop.clock.now()).await;
    let tree = tree.map_err(|error| failed(&error))?;
    let mut paths = vec![String::new()];
    let mut open: Vec<&CategoryNode> = tree.iter().rev().collect();
    while let Some(node) = open.pop() {
        if node.product_count > 0 {
            paths.push(format!("/c/{}", node.slug));
        }
        open.extend(node.children.iter().rev());
    }
    Ok(paths)
}

/// The products of a part, counted from 1.
async fn products(web: &Web, part: usize) -> Result<Vec<String>, Response> {
    let slugs = product_slugs(web).await?;
    let not_found = || StatusCode::NOT_FOUND.into_response();
    let index = part.checked_sub(1).ok_or_else(not_found)?;
    let chunk = slugs.chunks(PRODUCTS_PER_PART).nth(index).ok_or_else(not_found)?;
    Ok(chunk.iter().map(|slug| format!("/p/{slug}")).collect())
}

async fn product_slugs(web: &Web) -> Result<Vec<String>, Response> {
    let slugs = store::catalog::product_slugs(&web.shop.store, web.shop.clock.now()).await;
    slugs.map_err(|error| failed(&error))
}

fn failed(error: &StoreError) -> Response {
    tracing::error!(error = error as &dyn std::error::Error, "the sitemap could not be made");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

/// Paths after the language, `""` for the home page.
fn urlset(base: &str, paths: &[String]) -> String {
    let mut xml = format!(
        "{DECLARATION}<urlset xmlns=\"{NAMESPACE}\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    );
    for path in paths {
        let mut alternates = String::new();
        for lang in Lang::ALL {
            let (tag, slug) = (lang.tag(), lang.slug());
            let _ = write!(
                alternates,
                "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{base}/{slug}{path}\"/>"
            );
        }
        for lang in Lang::ALL {
            let slug = lang.slug();
            let _ = writeln!(xml, "<url><loc>{base}/{slug}{path}</loc>{alternates}</url>");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

fn respond(xml: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/xml; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    (headers, xml).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_names_its_alternates() {
        let xml = urlset("https://shop.example", &["/p/tea".to_owned()]);
        assert_eq!(xml.matches("<url>").count(), 3);
        assert_eq!(xml.matches("<xhtml:link ").count(), 9);
        assert!(xml.contains("<loc>https://shop.example/zh-hant/p/tea</loc>"));
        assert!(xml.contains("hreflang=\"zh-Hans\" href=\"https://shop.example/zh-hans/p/tea\""));
    }
}
