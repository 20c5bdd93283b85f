//! Runs of Chinese: words of a dictionary, and every character and pair, so that a word which no
//! dictionary knows is found too. The runs are folded: the dictionary is one of simplified words.

use jieba_rs::Jieba;
use std::sync::LazyLock;

static JIEBA: LazyLock<Jieba> = LazyLock::new(Jieba::new);

/// Reads the dictionary, which otherwise the first text that needs it waits for.
pub fn warm_up() {
    LazyLock::force(&JIEBA);
}

/// Longest run that is cut into words at once, in bytes; a longer one is no sentence.
const LONGEST_RUN: usize = 3_000;

/// The terms of a run: characters, pairs, and the longer words.
pub fn document_terms(run: &str, terms: &mut Vec<String>) {
    terms.extend(run.chars().map(String::from));
    terms.extend(pairs(run).map(str::to_owned));
    if run.len() > 6 && run.len() <= LONGEST_RUN {
        let long = JIEBA.cut_for_search(run, false).into_iter().map(|token| token.word);
        terms.extend(long.filter(|word| word.len() > 6).map(str::to_owned));
    }
}

/// Every two characters that stand beside each other.
pub fn pairs(run: &str) -> impl Iterator<Item = &str> {
    let starts = run.char_indices().map(|(at, _)| at);
    let ends = run.char_indices().skip(2).map(|(at, _)| at).chain(std::iter::once(run.len()));
    let is_pair = run.chars().nth(1).is_some();
    starts.zip(ends).filter(move |_| is_pair).map(|(start, end)| &run[start..end])
}

/// The words of a run, by the dictionary, one after the other.
pub fn words(run: &str) -> impl Iterator<Item = &str> {
    let words = if run.len() <= LONGEST_RUN { JIEBA.cut(run, false) } else { Vec::new() };
    words.into_iter().map(|token| token.word)
}

/// Characters that join words and say nothing of a product.
pub fn is_particle(word: &str) -> bool {
    matches!(word, "的" | "和" | "与" | "及" | "或" | "了" | "之" | "是" | "在" | "给" | "用")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_has_its_characters_pairs_and_words() {
        let mut terms = Vec::new();
        document_terms("连衣裙", &mut terms);
        assert_eq!(terms, ["连", "衣", "裙", "连衣", "衣裙", "连衣裙"]);
        assert_eq!(pairs("茶").count(), 0);
        assert_eq!(pairs("茶树").collect::<Vec<_>>(), ["茶树"]);
        assert_eq!(words("红茶茶杯").collect::<Vec<_>>(), ["红茶", "茶杯"]);
    }
}
