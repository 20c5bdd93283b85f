//! What was searched last in this browser. It stays here; the server is not told.

use crate::wire::read;
use leptos::prelude::window;
use web_sys::Storage;

const KEY: &str = "puzi.searches";
/// How many are kept.
const MOST: usize = 8;

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

/// The last searches, the newest first.
pub fn list() -> Vec<String> {
    let kept = storage().and_then(|kept| kept.get_item(KEY).ok()?);
    kept.and_then(|text| read(&text).ok()).unwrap_or_default()
}

/// Notes a search.
pub fn note(text: &str) {
    let text = text.trim();
    if !text.is_empty() {
        keep(&noted(list(), text));
    }
}

/// Forgets all of them.
pub fn clear() {
    let _ = storage().and_then(|kept| kept.remove_item(KEY).ok());
}

fn keep(searches: &[String]) {
    // A full or closed storage costs a convenience, no more.
    if let Ok(text) = serde_json::to_string(searches) {
        let _ = storage().and_then(|kept| kept.set_item(KEY, &text).ok());
    }
}

fn noted(mut searches: Vec<String>, text: &str) -> Vec<String> {
    searches.retain(|other| other != text);
    searches.insert(0, text.to_owned());
    searches.truncate(MOST);
    searches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_search_stands_first_and_once() {
        let many = (0..9).map(|n| n.to_string()).fold(Vec::new(), |list, text| noted(list, &text));
        assert_eq!(many.len(), MOST);
        let again = noted(many, "3");
        assert_eq!((again[0].as_str(), again.len()), ("3", MOST));
        assert_eq!(again.iter().filter(|text| *text == "3").count(), 1);
    }
}
