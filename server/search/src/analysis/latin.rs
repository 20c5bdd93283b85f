//! Words with blanks between them: English stems, and words that letters and digits are mixed in.

use rust_stemmers::{Algorithm, Stemmer};
use std::sync::LazyLock;

static STEMMER: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::English));

/// Longest word that words joined by a sign make together, in bytes.
const LONGEST_JOINED: usize = 16;
/// Longest word that is kept, in bytes: more is no word.
const LONGEST: usize = 64;

/// Words that say nothing of a product.
const STOP_WORDS: [&str; 20] = [
    "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "it", "of", "on", "or",
    "that", "the", "this", "to", "with",
];

/// Whether a query is as good without this word.
pub fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.contains(&word)
}

/// The stem of a word; words with digits are their own.
pub fn stem(word: &str) -> String {
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        STEMMER.stem(word).into_owned()
    } else {
        word.to_owned()
    }
}

/// The terms of words that hang together: each of them, and all as one.
pub fn document_terms(chain: &[&str], terms: &mut Vec<String>) {
    for word in chain.iter().filter(|word| word.len() <= LONGEST) {
        if *word == "s" && chain.len() > 1 {
            continue;
        }
        terms.push(stem(word));
        terms.extend(parts(word).into_iter().map(stem));
    }
    terms.extend(joined(chain).map(|whole| stem(&whole)));
}

/// Words that hang together, written as one: `wi-fi` is `wifi`. `None` when it would be none.
pub fn joined(chain: &[&str]) -> Option<String> {
    let is_possessive = chain.last() == Some(&"s");
    let length: usize = chain.iter().map(|word| word.len()).sum();
    (chain.len() > 1 && !is_possessive && length <= LONGEST_JOINED).then(|| chain.concat())
}

/// Letters and digits of a mixed word apart: `iphone15`, `2.4ghz`. Single letters are left out, and
/// single digits after them; empty for a word that is not mixed.
pub fn parts(word: &str) -> Vec<&str> {
    let is_digit = |c: char| c.is_ascii_digit() || c == '.';
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before: Option<bool> = None;
    for (at, c) in word.char_indices() {
        if before.is_some_and(|was| was != is_digit(c)) {
            parts.push(&word[start..at]);
            start = at;
        }
        before = Some(is_digit(c));
    }
    if parts.is_empty() {
        return parts;
    }
    parts.push(&word[start..]);
    let has_word = parts.iter().any(|part| part.len() > 1 && !part.starts_with(is_digit));
    parts.retain(|part| part.len() > 1 || (has_word && part.starts_with(is_digit)));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixed_words_come_apart() {
        assert_eq!(parts("iphone15"), ["iphone", "15"]);
        assert_eq!(parts("2.4ghz"), ["2.4", "ghz"]);
        assert_eq!(parts("ps4"), ["ps", "4"]);
        assert_eq!(parts("e3300"), ["3300"]);
        assert!(parts("mouse").is_empty() && parts("2.4").is_empty());
    }

    #[test]
    fn what_hangs_together_is_one_word_too() {
        let mut terms = Vec::new();
        document_terms(&["t", "shirts"], &mut terms);
        assert_eq!(terms, ["t", "shirt", "tshirt"]);
        terms.clear();
        document_terms(&["men", "s"], &mut terms);
        assert_eq!(terms, ["men"]);
    }
}
