//! The one language that was fetched before the page came to life.

use domain::lang::Lang;
use std::sync::OnceLock;

static TEXTS: OnceLock<Vec<&'static str>> = OnceLock::new();

/// Takes the fetched bundle; it stays for as long as the document does.
pub fn load(bundle: String) {
    let bundle: &'static str = Box::leak(bundle.into_boxed_str());
    // A second call would be a second start of the same document: the first texts are the same.
    let _ = TEXTS.set(bundle.split('\n').collect());
}

pub fn get(_: Lang, index: usize) -> &'static str {
    TEXTS.get().and_then(|texts| texts.get(index)).copied().unwrap_or_default()
}
