//! Server functions of recommendations. What a guest looked at is kept in a cookie that ends with the
//! browser's session; a second one, made by chance, tells one visit from another.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::catalog::ProductCard;
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::related::RelatedShelf;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The shelves beside a product.
#[server(prefix = "/api", endpoint = "recommend/related", input = GetUrl, output = Text)]
pub async fn get_related(id: ProductId, lang: Lang) -> Result<Vec<RelatedShelf>, ApiError> {
    use crate::request::{shop, unexpected};
    service::related::list_related(&shop()?, id, lang).await.map_err(|e| unexpected(&e))
}

/// What goes with products, those of a cart or of an order. `products`: their slugs, with commas between
/// them.
#[server(prefix = "/api", endpoint = "recommend/along", input = GetUrl, output = Text)]
pub async fn get_along(products: String, lang: Lang) -> Result<Vec<ProductCard>, ApiError> {
    use crate::request::{shop, unexpected};
    /// More than any cart shows.
    const MOST: usize = 100;
    let slugs: Vec<&str> = products.split(',').take(MOST).collect();
    service::related::list_along(&shop()?, &slugs, lang).await.map_err(|e| unexpected(&e))
}

/// What goes with the visitor's cart; nothing with an empty one.
#[server(prefix = "/api", endpoint = "recommend/with_cart", input = GetUrl, output = Text)]
pub async fn get_with_cart(lang: Lang) -> Result<Vec<ProductCard>, ApiError> {
    use crate::request::{CART_COOKIE, cookie, private_answer, shop, unexpected};
    let Some(token) = cookie(CART_COOKIE) else { return Ok(Vec::new()) };
    private_answer();
    let shop = shop()?;
    let cart = service::cart::view(&shop, Some(&token), lang).await.map_err(|e| unexpected(&e))?;
    let slugs: Vec<&str> = cart.lines.iter().map(|line| line.slug.as_str()).collect();
    service::related::list_along(&shop, &slugs, lang).await.map_err(|e| unexpected(&e))
}

/// Takes note of what a page reports: a [`domain::visit::Report`] in JSON.
#[server(prefix = "/api", endpoint = "recommend/note", output = Text)]
pub async fn note_report(report: String) -> Result<(), ApiError> {
    use crate::request::{bad_request, history, keep_history, shop, visit};
    use domain::visit::Report;
    let report: Report = serde_json::from_str(&report).map_err(|_| bad_request())?;
    let (report, mut history) = (report.clamped(), history());
    let is_on = history.products().is_some();
    if is_on && !report.viewed.is_empty() {
        report.viewed.iter().for_each(|product| history.note(*product));
        keep_history(&history);
    }
    service::behaviour::note(&shop()?, is_on.then(visit).as_deref(), &report);
    Ok(())
}

/// Forgets what this visitor looked at. A plain form: the browser goes back to the home page.
#[server(prefix = "/api", endpoint = "recommend/clear", output = Text)]
pub async fn clear_history(lang: Lang) -> Result<(), ApiError> {
    use crate::request::{continue_at, keep_history};
    keep_history(&domain::visit::History::default());
    continue_at(&format!("/{}", lang.slug()));
    Ok(())
}

/// Switches personal recommendations off, or on again; what was looked at is forgotten either way.
#[server(prefix = "/api", endpoint = "recommend/switch", output = Text)]
pub async fn switch_recommendations(on: bool, lang: Lang) -> Result<(), ApiError> {
    use crate::request::{continue_at, keep_history};
    use domain::visit::History;
    keep_history(&if on { History::default() } else { History::switched_off() });
    continue_at(&format!("/{}", lang.slug()));
    Ok(())
}
