//! Files that the build makes out of this crate: the stylesheet and the interface texts. Their
//! addresses carry a hash of the content, so they may be kept for ever.

use crate::{i18n, styles};

/// A file to serve as it is.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// Absolute path of its address.
    pub path: &'static str,
    /// Value of `Content-Type`.
    pub content_type: &'static str,
    /// Its content.
    pub body: &'static str,
}

/// The stylesheet.
pub const STYLESHEET: &str = include_str!(concat!(env!("OUT_DIR"), "/puzi.css"));

const TEXT: &str = "text/plain; charset=utf-8";

/// Every file of this kind.
pub const ASSETS: [Asset; 4] = [
    Asset { path: styles::SHEET_PATH, content_type: "text/css; charset=utf-8", body: STYLESHEET },
    Asset { path: i18n::ZH_HANT_PATH, content_type: TEXT, body: i18n::ZH_HANT },
    Asset { path: i18n::ZH_HANS_PATH, content_type: TEXT, body: i18n::ZH_HANS },
    Asset { path: i18n::EN_PATH, content_type: TEXT, body: i18n::EN },
];
