//! What the engine knows of words beyond the index: synonyms, and which words make of a name the
//! name of an accessory. Read from the files in `data`, which tell what may stand there.

use crate::analysis::{self, sequence};
use std::collections::HashMap;
use std::sync::LazyLock;

const SYNONYMS: &str = include_str!("../data/synonyms.txt");
const REGIONS: &str = include_str!("../data/tw_phrases.txt");
const ACCESSORIES: &str = include_str!("../data/accessories.txt");

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);

/// Words and what they stand for.
pub struct Lexicon {
    /// What stands for a phrase, as sequences.
    synonyms: HashMap<Vec<String>, Vec<Vec<String>>>,
    longest: usize,
    /// The bit of each accessory's word.
    accessories: HashMap<Vec<String>, u64>,
    longest_accessory: usize,
}

/// The lexicon that ships with the program.
pub fn lexicon() -> &'static Lexicon {
    &LEXICON
}

impl Lexicon {
    fn read() -> Self {
        let regions = data_lines(REGIONS).map(|line| {
            let words = line.split_whitespace();
            words.map(sequence).collect::<Vec<_>>()
        });
        let groups = data_lines(SYNONYMS)
            .map(|line| line.split(',').map(sequence).collect::<Vec<_>>())
            .chain(regions);
        let mut synonyms: HashMap<Vec<String>, Vec<Vec<String>>> = HashMap::new();
        for group in groups {
            for phrase in group.iter().filter(|phrase| phrase.concat().len() > 1) {
                let others = group.iter().filter(|other| *other != phrase && !other.is_empty());
                let known = synonyms.entry(phrase.clone()).or_default();
                for other in others {
                    if !known.contains(other) {
                        known.push(other.clone());
                    }
                }
            }
        }
        let mut accessories = HashMap::new();
        for (bit, line) in data_lines(ACCESSORIES).take(64).enumerate() {
            accessories.extend(line.split(',').map(|word| (sequence(word), 1 << bit)));
        }
        let longest = |keys: &mut dyn Iterator<Item = &Vec<String>>| keys.map(Vec::len).max();
        Self {
            longest: longest(&mut synonyms.keys()).unwrap_or_default(),
            longest_accessory: longest(&mut accessories.keys()).unwrap_or_default(),
            synonyms,
            accessories,
        }
    }

    /// The longest known phrase that a sequence starts with, and what stands for it.
    pub fn synonyms_at<'a>(&'a self, sequence: &[String]) -> Option<(usize, &'a [Vec<String>])> {
        let longest = self.longest.min(sequence.len());
        (1..=longest).rev().find_map(|length| {
            let others = self.synonyms.get(&sequence[..length])?;
            Some((length, others.as_slice()))
        })
    }

    /// Which groups of accessories' words a sequence has, a bit each.
    pub fn accessories(&self, sequence: &[String]) -> u64 {
        let mut mask = 0;
        for at in 0..sequence.len() {
            for length in 1..=self.longest_accessory.min(sequence.len() - at) {
                mask |= self.accessories.get(&sequence[at..at + length]).copied().unwrap_or(0);
            }
        }
        mask
    }
}

fn data_lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The terms that a sequence must all have in a product.
pub fn terms_of(sequence: &[String]) -> Vec<String> {
    let mut terms = Vec::new();
    let mut at = 0;
    while at < sequence.len() {
        let is_han = |word: &String| word.chars().all(analysis::split::is_han);
        let length = sequence[at..].iter().take_while(|word| is_han(word)).count();
        match length {
            0 => terms.push(sequence[at].clone()),
            1 => terms.push(sequence[at].clone()),
            _ => {
                let run = sequence[at..at + length].concat();
                terms.extend(analysis::chinese::pairs(&run).map(str::to_owned));
            }
        }
        at += length.max(1);
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_other_regions_and_languages_are_known() {
        let know = |a: &str, b: &str| {
            let found = lexicon().synonyms_at(&sequence(a));
            found.is_some_and(|(_, others)| others.contains(&sequence(b)))
        };
        assert!(know("laptops", "筆電"));
        assert!(know("鼠標", "滑鼠"));
        assert!(know("滑鼠", "鼠标"));
        assert!(know("solid state drives", "ssd"));
        assert!(!know("laptop", "tea"));
    }

    #[test]
    fn accessories_are_told_by_their_words() {
        let mask = |text: &str| lexicon().accessories(&sequence(text));
        assert_eq!(mask("Notebook 14 inch"), 0);
        assert_eq!(mask("phone cases"), mask("手機殼"));
        assert_ne!(mask("laptop lock"), mask("laptop stand"));
    }

    #[test]
    fn a_phrase_has_pairs_of_chinese_and_stems() {
        assert_eq!(terms_of(&sequence("usb 充電線")), ["usb", "充电", "电线"]);
    }
}
