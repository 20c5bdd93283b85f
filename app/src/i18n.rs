//! Interface texts. A document has one language: only that one travels to the browser.
//!
//! `app/locales/*.toml` become one method a text on [`T`]; a text with placeholders takes them as
//! arguments. Catalogue texts are not here: they come translated from the store.

use domain::lang::Lang;
use domain::time::Timestamp;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
#[path = "i18n/on_server.rs"]
mod texts;
#[cfg(not(feature = "ssr"))]
#[path = "i18n/in_browser.rs"]
mod texts;

#[cfg(not(feature = "ssr"))]
pub use texts::load;

/// The texts of one language; cheap to copy into closures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct T {
    /// Whose texts these are.
    pub lang: Lang,
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

impl T {
    fn text(self, index: usize) -> &'static str {
        texts::get(self.lang, index)
    }

    /// The address of a page in this language: `href("/cart")` is `/zh-hant/cart`.
    pub fn href(self, path: &str) -> String {
        format!("/{}{path}", self.lang.slug())
    }

    /// A date and time of day in the store's own time.
    pub fn date_time(self, at: Timestamp, offset_minutes: i32) -> String {
        at.civil(offset_minutes).date_time(self.lang)
    }

    /// A date in the store's own time.
    pub fn date(self, at: Timestamp, offset_minutes: i32) -> String {
        at.civil(offset_minutes).date(self.lang)
    }
}

/// The texts of this document's language.
pub fn use_t() -> T {
    use_context::<T>().unwrap_or(T { lang: Lang::default() })
}

/// The address of the browser's copy of a language.
pub fn bundle_path(lang: Lang) -> &'static str {
    match lang {
        Lang::ZhHant => ZH_HANT_PATH,
        Lang::ZhHans => ZH_HANS_PATH,
        Lang::En => EN_PATH,
    }
}

fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        filled.push_str(before);
        filled.extend(values.iter().find(|(n, _)| *n == name).map(|(_, value)| *value));
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn values_are_not_read_as_placeholders() {
        assert_eq!(fill("{n} of {total}", &[("n", "{total}"), ("total", "3")]), "{total} of 3");
        assert_eq!(fill("plain } {", &[]), "plain } {");
    }
}
