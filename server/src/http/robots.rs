//! `GET /robots.txt`: what crawlers may read, and where the sitemap is.

use crate::web::Web;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// The handler. Pages that belong to one visitor are of no use to a crawler.
pub async fn robots(State(web): State<Arc<Web>>) -> Response {
    let text = format!(
        "User-agent: *\nDisallow: /api/\nDisallow: /*/cart\nDisallow: /*/checkout\n\
         Disallow: /*/orders\nDisallow: /*/track\nDisallow: /*/search\nDisallow: /staff\n\
         Sitemap: {}/sitemap.xml\n",
        web.config.base_url()
    );
    ([(header::CACHE_CONTROL, "public, max-age=86400")], text).into_response()
}
