//! Words that are probably misspelt: one edit from four letters on, two from eight.

use super::Vocabulary;

/// A word in more products than this is none that was misspelt.
const KNOWN: u32 = 2;
/// A rare word is taken for a misspelt one when the other is this much more frequent.
const RATIO: u32 = 40;
/// How many words a misspelt one may have stood for.
const MOST: usize = 3;

/// Edits that a word of this length may be away.
fn allowed(word: &str) -> u8 {
    let is_word = word.chars().all(char::is_alphabetic);
    match word.chars().count() {
        _ if !is_word => 0,
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// What a word may have been meant to be, the likeliest first, with their distance. Empty for a word
/// that is frequent enough to be meant.
pub fn corrections(word: &str, frequency: u32, vocabulary: &impl Vocabulary) -> Vec<(String, u8)> {
    let allowed = allowed(word);
    if allowed == 0 || frequency > KNOWN {
        return Vec::new();
    }
    let mut found = vocabulary.similar(word, allowed);
    let least = if frequency == 0 { 1 } else { RATIO * frequency };
    found.retain(|(other, _, products)| other != word && *products >= least);
    // A first letter is seldom wrong.
    let key = |other: &str, distance: u8| (distance, other.chars().next() != word.chars().next());
    found.sort_by(|a, b| (key(&a.0, a.1), b.2).cmp(&(key(&b.0, b.1), a.2)));
    let nearest = found.first().map(|first| first.1).unwrap_or_default();
    found.retain(|one| one.1 == nearest);
    found.into_iter().take(MOST).map(|(other, distance, _)| (other, distance)).collect()
}

/// What a word counts that is that many edits away.
pub fn weight_of_distance(distance: u8) -> f32 {
    if distance <= 1 { 0.8 } else { 0.6 }
}
