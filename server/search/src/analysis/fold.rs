//! One spelling for what means the same: full-width and compatibility forms, case, accents, and
//! traditional characters as simplified ones. Characters only; words of other regions are synonyms.

use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

const TABLE: &str = include_str!("../../data/ts_characters.txt");

static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let pairs = TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let (from, to) = line.split_once('\t')?;
        Some((from.chars().next()?, to.chars().next()?))
    });
    pairs.filter(|(from, to)| from != to).collect()
});

/// The form in which texts are compared.
pub fn fold(text: &str) -> String {
    in_own_script(text).map(simplify).collect()
}

/// The same, character for character, with Chinese in the script in which it is written.
pub fn in_own_script(text: &str) -> impl Iterator<Item = char> {
    let marked = text.chars().map(|c| if is_mark(c) { ' ' } else { c });
    marked.nfkd().filter(|c| !is_accent(*c)).nfc().flat_map(char::to_lowercase)
}

/// Signs of trade, which compatibility forms would turn into letters.
fn is_mark(c: char) -> bool {
    matches!(c, '®' | '™' | '©' | '℠') || c.is_control()
}

/// Latin, Greek and Cyrillic accents; not those of Japanese and Korean, which make other letters.
fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// A character of Chinese in its simplified form; every other as it is.
pub fn simplify(c: char) -> char {
    if c.is_ascii() { c } else { SIMPLIFIED.get(&c).copied().unwrap_or(c) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_alike() {
        assert_eq!(fold("ＵＳＢ　Ｔｙｐｅ－Ｃ"), "usb type-c");
        assert_eq!(fold("SmartFit™ Über"), "smartfit  uber");
        assert_eq!(fold("茶樹精油 數據線 體"), "茶树精油 数据线 体");
        assert_eq!(fold("が한"), "が한");
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            proptest::prop_assert_eq!(fold(&once), once);
        }
    }
}
