//! Every route and every layer, in one place. What a handler does is told in [`crate::http`].

use crate::http::{
    assets, body_limit, context, figures, health, language, media, observe, pages, rate_limit,
    robots, same_site, security_headers, server_functions, sitemap,
};
use crate::web::Web;
use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{any, get};
use std::sync::Arc;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

/// What HTML is compressed with while it is made: beyond this, time grows faster than size shrinks.
const DYNAMIC_QUALITY: i32 = 3;

/// The whole server.
pub fn router(web: Arc<Web>) -> Router {
    // A layer surrounds those above it: the last one sees a request first.
    routes()
        .layer(from_fn_with_state(web.clone(), body_limit::limit_body))
        .layer(from_fn_with_state(web.clone(), rate_limit::limit_rate))
        .layer(from_fn_with_state(web.clone(), same_site::refuse_cross_site))
        .layer(from_fn_with_state(web.clone(), observe::observe))
        .layer(from_fn_with_state(web.clone(), security_headers::secure))
        .layer(from_fn_with_state(web.clone(), context::identify))
        .with_state(web)
}

fn routes() -> Router<Arc<Web>> {
    let made_per_request = Router::new()
        .route("/", get(language::redirect))
        .route("/api/{*command}", any(server_functions::call))
        .route("/sitemap.xml", get(sitemap::index))
        .route("/sitemap/{part}", get(sitemap::part))
        .route("/robots.txt", get(robots::robots))
        .fallback(pages::page)
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(DYNAMIC_QUALITY)));
    let kept = Router::new()
        .route("/pkg/{*path}", get(assets::built_file))
        .route("/assets/{*path}", get(assets::built_file))
        .route("/media/demo/{*path}", get(media::picture))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(figures::figures));
    made_per_request.merge(kept)
}
