//! All languages, compiled in, split into lines once.

use super::{EN, ZH_HANS, ZH_HANT};
use domain::lang::Lang;
use std::sync::LazyLock;

static TEXTS: LazyLock<[Vec<&'static str>; 3]> =
    LazyLock::new(|| [ZH_HANT, ZH_HANS, EN].map(|bundle| bundle.split('\n').collect()));

pub fn get(lang: Lang, index: usize) -> &'static str {
    TEXTS[lang.index()].get(index).copied().unwrap_or_default()
}
