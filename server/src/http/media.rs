//! `/media/demo/…`: pictures that the demo mall draws, coded once and kept while there is room.

use super::assets::Asset;
use crate::web::Web;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::sync::Arc;

/// Brotli's quality: 5 is near the knee of time against size for SVG.
const QUALITY: u32 = 5;
/// What a picture roughly takes, to size the cache's table.
const USUAL_BYTES: u64 = 8 * 1024;

#[derive(Clone)]
struct ByBytes;

impl Weighter<String, Arc<Asset>> for ByBytes {
    fn weight(&self, path: &String, picture: &Arc<Asset>) -> u64 {
        (path.len() + picture.size()) as u64
    }
}

/// Drawn pictures by path; the least used go when the room is used up.
pub struct Pictures(Cache<String, Arc<Asset>, ByBytes>);

impl Pictures {
    /// Room for `bytes` of pictures.
    pub fn new(bytes: u64) -> Self {
        let count = usize::try_from(bytes / USUAL_BYTES).unwrap_or(usize::MAX).max(16);
        Self(Cache::with_weighter(count, bytes, ByBytes))
    }

    /// The picture at a path. Requests for one that is being drawn wait for it.
    async fn find(&self, path: &str) -> Option<Arc<Asset>> {
        let draw = async {
            let path = path.to_owned();
            // Drawing and coding take milliseconds: not on a thread that answers requests.
            tokio::task::spawn_blocking(move || draw(&path)).await.ok().flatten().ok_or(())
        };
        self.0.get_or_insert_async(path, draw).await.ok()
    }
}

fn draw(path: &str) -> Option<Arc<Asset>> {
    let svg = demo::draw(path)?;
    Some(Arc::new(Asset::immutable("image/svg+xml", svg.into_bytes(), QUALITY)))
}

/// `GET /media/demo/…`.
pub async fn picture(State(web): State<Arc<Web>>, uri: Uri, headers: HeaderMap) -> Response {
    match web.pictures.find(uri.path()).await {
        Some(picture) => picture.respond(&headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
