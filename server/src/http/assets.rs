//! The built site's files, held in memory with their codings: `/pkg/…`, what lies at the root, and
//! `/assets/…`, which the app carries in itself. Drawn pictures are [`super::media`]'s.
//!
//! A file may be cached for good only when its name tells its content. cargo-leptos hashes a file
//! before it writes the other files' new names into it, so that a glue script or a chunk can keep
//! its name while its content changes; hence the name is checked against the content here.

use super::encoding::Encoding;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use md5::{Digest, Md5};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::web::Web;

const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const REVALIDATE: HeaderValue = HeaderValue::from_static("public, no-cache");
const A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");
/// Brotli's and gzip's quality for the app's own files, which are coded once at every start; a debug
/// build would take seconds for the best.
const APP_QUALITY: u32 = if cfg!(debug_assertions) { 4 } else { 11 };

/// A body with its codings.
pub struct Asset {
    content_type: &'static str,
    cache: HeaderValue,
    etag: String,
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
}

/// The files of the site, by their path in an address.
pub struct Assets {
    root: PathBuf,
    /// Only the app's own while cargo-leptos replaces the site's under the running server.
    files: HashMap<String, Arc<Asset>>,
    is_watched: bool,
}

impl Assets {
    /// Reads the site. A missing folder is an empty site: pages work without their scripts.
    pub fn load(root: &Path, is_watched: bool) -> Self {
        let mut files = HashMap::new();
        if !is_watched {
            read_folder(root, "", &mut files);
            if files.is_empty() {
                tracing::warn!(site_root = %root.display(), "no built site: pages come without scripts");
            }
        }
        files.extend(app::assets::ASSETS.map(|asset| {
            let body = asset.body.as_bytes().to_vec();
            let asset_type = asset.content_type;
            (asset.path.to_owned(), Arc::new(Asset::immutable(asset_type, body, APP_QUALITY)))
        }));
        Self { root: root.to_owned(), files, is_watched }
    }

    /// The file at a path such as `/favicon.ico`.
    pub fn find(&self, path: &str) -> Option<Arc<Asset>> {
        let kept = self.files.get(path).cloned();
        if kept.is_some() || !self.is_watched {
            return kept;
        }
        let is_plain = |part: &str| !part.is_empty() && !part.starts_with('.');
        let relative = path.strip_prefix('/')?;
        if !relative.split('/').all(is_plain) || relative.contains('\\') {
            return None;
        }
        read_file(&self.root.join(relative), path).map(Arc::new)
    }
}

fn read_folder(folder: &Path, prefix: &str, files: &mut HashMap<String, Arc<Asset>>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
        let address = format!("{prefix}/{name}");
        if path.is_dir() {
            read_folder(&path, &address, files);
        } else if !name.ends_with(".br")
            && !name.ends_with(".gz")
            && let Some(asset) = read_file(&path, &address)
        {
            files.insert(address, Arc::new(asset));
        }
    }
}

fn read_file(path: &Path, address: &str) -> Option<Asset> {
    let read = |path: &Path| match std::fs::read(path) {
        Ok(bytes) => Some(Bytes::from(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            tracing::warn!(path = %path.display(), %error, "a file of the site can't be read");
            None
        }
    };
    let beside = |suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        read(Path::new(&name))
    };
    let plain = read(path)?;
    let hash = hash(&plain);
    let cache = match address.strip_prefix("/pkg/") {
        Some(name) if name.contains(&hash) => IMMUTABLE,
        Some(_) => REVALIDATE,
        None => A_DAY,
    };
    Some(Asset {
        content_type: content_type(address),
        cache,
        etag: hash,
        brotli: beside(".br"),
        gzip: beside(".gz"),
        plain,
    })
}

/// The hash that cargo-leptos puts into names: MD5 in URL-safe base64 without padding.
fn hash(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let digest = Md5::digest(bytes);
    let mut text = String::with_capacity(22);
    for group in digest.chunks(3) {
        let word = group.iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte))
            << (8 * (3 - group.len()));
        for position in 0..=group.len() {
            let index = word >> (18 - 6 * position) & 63;
            text.push(char::from(ALPHABET[index as usize]));
        }
    }
    text
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "jpg" | "jpeg" => "image/jpeg",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        _ => "application/octet-stream",
    }
}

impl Asset {
    /// A body that never changes under its address, coded at once.
    pub fn immutable(content_type: &'static str, plain: Vec<u8>, quality: u32) -> Self {
        Self {
            content_type,
            cache: IMMUTABLE,
            etag: hash(&plain),
            brotli: Encoding::Brotli.encode(&plain, quality).map(Bytes::from),
            gzip: Encoding::Gzip.encode(&plain, quality).map(Bytes::from),
            plain: Bytes::from(plain),
        }
    }

    /// Bytes over all codings.
    pub fn size(&self) -> usize {
        let coded = |body: &Option<Bytes>| body.as_ref().map_or(0, Bytes::len);
        self.plain.len() + coded(&self.brotli) + coded(&self.gzip)
    }

    /// Brotli before gzip, whatever weights the client gives them: it is smaller.
    fn choose(&self, request: &HeaderMap) -> (Encoding, Bytes) {
        [(Encoding::Brotli, &self.brotli), (Encoding::Gzip, &self.gzip)]
            .into_iter()
            .filter(|(encoding, _)| encoding.is_taken(request))
            .find_map(|(encoding, body)| Some((encoding, body.clone()?)))
            .unwrap_or_else(|| (Encoding::Identity, self.plain.clone()))
    }

    /// The answer: 304 when the client has it, or else the body in a coding that the client takes.
    pub fn respond(&self, request: &HeaderMap) -> Response {
        let (encoding, body) = self.choose(request);
        let etag = match encoding.name() {
            Some(name) => format!("\"{}-{name}\"", self.etag),
            None => format!("\"{}\"", self.etag),
        };
        let is_fresh = matches(request, &etag);
        let mut response = if is_fresh {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            Response::new(Body::from(body))
        };
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, self.cache.clone());
        if let Ok(etag) = HeaderValue::try_from(etag) {
            headers.insert(header::ETAG, etag);
        }
        if self.brotli.is_some() || self.gzip.is_some() {
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        if !is_fresh {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.content_type));
            if let Some(name) = encoding.name() {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
            }
        }
        response
    }
}

/// `If-None-Match` by weak comparison (RFC 9110 §13.1.2).
fn matches(request: &HeaderMap, etag: &str) -> bool {
    request.get_all(header::IF_NONE_MATCH).iter().any(|line| {
        line.to_str().is_ok_and(|text| {
            text.split(',')
                .map(str::trim)
                .any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag)
        })
    })
}

/// `GET /pkg/…`.
pub async fn built_file(State(web): State<Arc<Web>>, uri: Uri, headers: HeaderMap) -> Response {
    match web.assets.find(uri.path()) {
        Some(asset) => asset.respond(&headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_as_cargo_leptos_does() {
        // MD5 of the empty string: d41d8cd98f00b204e9800998ecf8427e.
        assert_eq!(hash(b""), "1B2M2Y8AsgTpgAmY7PhCfg");
    }

    #[test]
    fn only_a_name_that_tells_its_content_is_immutable() {
        let site = tempfile::tempdir().unwrap();
        let pkg = site.path().join("pkg");
        std::fs::create_dir(&pkg).unwrap();
        let right = format!("puzi.{}.js", hash(b"let a"));
        std::fs::write(pkg.join(&right), "let a").unwrap();
        std::fs::write(pkg.join("puzi.1B2M2Y8AsgTpgAmY7PhCfg.wasm"), "changed").unwrap();
        std::fs::write(site.path().join("favicon.ico"), "icon").unwrap();
        std::fs::write(site.path().join(".secret"), "no").unwrap();
        for is_watched in [false, true] {
            let assets = Assets::load(site.path(), is_watched);
            let cache = |path: &str| assets.find(path).unwrap().cache.clone();
            assert_eq!(cache(&format!("/pkg/{right}")), IMMUTABLE);
            assert_eq!(cache("/pkg/puzi.1B2M2Y8AsgTpgAmY7PhCfg.wasm"), REVALIDATE);
            assert_eq!(cache("/favicon.ico"), A_DAY);
            for path in ["/.secret", "/../Cargo.toml", "/pkg/../favicon.ico", "/pkg", "/", ""] {
                assert!(assets.find(path).is_none(), "{path}");
            }
        }
    }

    #[test]
    fn answers_304_to_whoever_has_it() {
        let asset = Asset::immutable("text/plain", b"puzi ".repeat(100), 5);
        let mut request = HeaderMap::new();
        request.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        let first = asset.respond(&request);
        assert_eq!(first.headers()[header::CONTENT_ENCODING], "gzip");
        assert_eq!(first.headers()[header::VARY], "accept-encoding");
        request.insert(header::IF_NONE_MATCH, first.headers()[header::ETAG].clone());
        assert_eq!(asset.respond(&request).status(), StatusCode::NOT_MODIFIED);
        request.remove(header::ACCEPT_ENCODING);
        assert_eq!(asset.respond(&request).status(), StatusCode::OK);
    }
}
