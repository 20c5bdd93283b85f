//! From a text to a plan.

use super::spelling::{corrections, weight_of_distance};
use super::{Alternative, Plan, Slot, Vocabulary};
use crate::analysis::split::{Piece, pieces};
use crate::analysis::{chinese, fold::fold, latin, sequence};
use crate::lexicon::{lexicon, terms_of};
use crate::schema::SCORED;

/// What a synonym counts beside the word itself.
const SYNONYM: f32 = 0.5;
/// What a word counts that is written apart or in one elsewhere.
const REJOINED: f32 = 0.9;
/// What the beginning of a word counts.
const PREFIX: f32 = 0.8;
/// What a pair of characters counts that stands across two words.
const ACROSS: f32 = 0.5;
/// What a single character of a longer run counts.
const SINGLE: f32 = 0.5;
/// Most words of a query that are looked at.
const MOST_WORDS: usize = 24;
/// Longest query in characters; what comes after is left out.
const LONGEST: usize = 200;
/// Completions of the last word.
const COMPLETIONS: usize = 12;
/// Completions are looked for until this many products have one: the beginning of many words finds enough by those
/// that most products have, and reading the others takes its time.
const COMPLETED: u32 = 100_000;
/// The fields by which products are suggested: what they are called, and their shelves.
const NAMES: usize = 2;

/// Understands a query. `is_half` when its last word may go on.
pub fn plan(text: &str, is_half: bool, vocabulary: &impl Vocabulary) -> Plan {
    let text: String = text.chars().take(LONGEST).collect();
    let folded = fold(&text);
    let sequence = sequence(&text);
    let mut builder = Builder { vocabulary, slots: Vec::new(), corrected: Vec::new() };
    let code = folded.trim();
    let code = vocabulary.is_code(code).then(|| code.to_owned());
    for part in folded.split_whitespace() {
        // A code has signs in it that would take it apart.
        if part.len() > 3 && vocabulary.is_code(part) {
            builder.push(vec![part.to_owned()], 1.0, 1.0);
        } else {
            builder.read(part);
        }
    }
    if is_half {
        builder.complete(&folded);
    }
    builder.slots.truncate(MOST_WORDS);
    builder.join_neighbours();
    builder.add_synonyms(&sequence);
    builder.drop_stop_words();
    Plan {
        accessories: lexicon().accessories(&sequence),
        corrected: correct(&folded, &builder.corrected),
        slots: builder.slots,
        sequence,
        code,
        fields: if is_half { NAMES } else { SCORED },
    }
}

/// The text with the misspelt words replaced; `None` when there are none.
fn correct(folded: &str, corrected: &[(String, String)]) -> Option<String> {
    if corrected.is_empty() {
        return None;
    }
    let words = folded.split_whitespace().map(|word| {
        let right = corrected.iter().find(|(wrong, _)| wrong == word);
        right.map_or(word, |(_, right)| right.as_str())
    });
    Some(words.collect::<Vec<_>>().join(" "))
}

struct Builder<'a, V> {
    vocabulary: &'a V,
    slots: Vec<Slot>,
    corrected: Vec<(String, String)>,
}

impl<V: Vocabulary> Builder<'_, V> {
    fn push(&mut self, terms: Vec<String>, share: f32, weight: f32) -> &mut Slot {
        self.slots.push(Slot { terms, alternatives: Vec::new(), share, weight });
        let last = self.slots.len() - 1;
        &mut self.slots[last]
    }

    fn read(&mut self, part: &str) {
        for piece in pieces(part) {
            match piece {
                Piece::Words(chain) => self.chain(&chain),
                Piece::Han(run) => self.run(run),
                Piece::Break => {}
            }
        }
    }

    /// Words that hang together: in one word, or each of them.
    fn chain(&mut self, chain: &[&str]) {
        match latin::joined(chain) {
            Some(whole) => {
                let terms: Vec<String> = chain.iter().map(|word| latin::stem(word)).collect();
                let slot = self.push(terms, chain.len() as f32, 1.0);
                slot.alternatives
                    .push(Alternative { terms: vec![latin::stem(&whole)], weight: 1.0 });
            }
            None => {
                let words = chain.iter().filter(|word| **word != "s" || chain.len() == 1);
                words.for_each(|word| self.word(word));
            }
        }
    }

    fn word(&mut self, word: &str) {
        let stem = latin::stem(word);
        let frequency = self.vocabulary.frequency(&stem);
        let mut alternatives = Vec::new();
        let parts = latin::parts(word);
        if parts.len() > 1 {
            let terms = parts.iter().map(|part| latin::stem(part)).collect();
            alternatives.push(Alternative { terms, weight: REJOINED });
        }
        if frequency == 0 {
            alternatives.extend(self.apart(word));
        }
        if alternatives.is_empty() {
            for (other, distance) in corrections(word, frequency, self.vocabulary) {
                let (terms, weight) = (vec![latin::stem(&other)], weight_of_distance(distance));
                if alternatives.is_empty() {
                    self.corrected.push((word.to_owned(), other));
                }
                alternatives.push(Alternative { terms, weight });
            }
        }
        self.push(vec![stem], 1.0, 1.0).alternatives = alternatives;
    }

    /// A word that nobody knows as two that are known.
    fn apart(&self, word: &str) -> Option<Alternative> {
        let ends =
            word.char_indices().map(|(at, _)| at).filter(|at| *at > 2 && word.len() - at > 2);
        let stems = ends.map(|at| [latin::stem(&word[..at]), latin::stem(&word[at..])]);
        let known =
            stems.map(|pair| (pair.each_ref().map(|one| self.vocabulary.frequency(one)), pair));
        let (_, pair) = known
            .max_by_key(|(frequencies, _)| frequencies[0].min(frequencies[1]))
            .filter(|(frequencies, _)| frequencies.iter().all(|one| *one > 0))?;
        Some(Alternative { terms: pair.to_vec(), weight: REJOINED })
    }

    /// A run of Chinese: its words, each with its pairs, and the pairs across them.
    fn run(&mut self, run: &str) {
        if run.chars().nth(1).is_none() {
            self.push(vec![run.to_owned()], 1.0, 1.0);
            return;
        }
        let mut before: Option<char> = None;
        for word in chinese::words(run) {
            let mut terms: Vec<String> = chinese::pairs(word).map(str::to_owned).collect();
            let is_single = terms.is_empty();
            if is_single || terms.len() > 1 {
                terms.push(word.to_owned());
            }
            if let Some(pair) = before.zip(word.chars().next()) {
                let pair = [pair.0, pair.1].iter().collect();
                self.push(vec![pair], 0.0, ACROSS);
            }
            before = word.chars().next_back();
            if !chinese::is_particle(word) {
                let part = if is_single { SINGLE } else { 1.0 };
                self.push(terms, part, part);
            }
        }
    }

    /// The last word may go on.
    fn complete(&mut self, folded: &str) {
        let Some(Piece::Words(chain)) = pieces(folded).pop() else { return };
        let Some(prefix) = chain.last().filter(|_| folded.ends_with(char::is_alphanumeric)) else {
            return;
        };
        let completions = self.vocabulary.completions(prefix, COMPLETIONS);
        let Some(slot) = self.slots.last_mut().filter(|_| !completions.is_empty()) else { return };
        // What goes on is not misspelt.
        self.corrected.retain(|(wrong, _)| wrong != prefix);
        slot.alternatives.retain(|one| one.weight >= REJOINED);
        let mut left = COMPLETED;
        for (word, products) in completions {
            slot.alternatives.push(Alternative { terms: vec![latin::stem(&word)], weight: PREFIX });
            left = left.saturating_sub(products);
            if left == 0 {
                break;
            }
        }
    }

    /// Two words that others write as one.
    fn join_neighbours(&mut self) {
        for at in 1..self.slots.len() {
            let (first, second) = (&self.slots[at - 1], &self.slots[at]);
            let (true, [a], [b]) =
                (first.share + second.share == 2.0, &first.terms[..], &second.terms[..])
            else {
                continue;
            };
            let joined = format!("{a}{b}");
            if joined.is_ascii() && joined.len() > 3 && self.vocabulary.frequency(&joined) > 0 {
                let alternative = Alternative { terms: vec![joined], weight: REJOINED };
                self.slots[at - 1].alternatives.push(alternative.clone());
                self.slots[at].alternatives.push(alternative);
            }
        }
    }

    /// What stands for a phrase of the query stands for each of its slots.
    fn add_synonyms(&mut self, sequence: &[String]) {
        let mut at = 0;
        while at < sequence.len() {
            let Some((length, others)) = lexicon().synonyms_at(&sequence[at..]) else {
                at += 1;
                continue;
            };
            let own = terms_of(&sequence[at..at + length]);
            let known = others.iter().map(|other| terms_of(other));
            let known =
                known.filter(|terms| terms.iter().all(|one| self.vocabulary.frequency(one) > 0));
            let known: Vec<_> = known.map(|terms| Alternative { terms, weight: SYNONYM }).collect();
            for slot in &mut self.slots {
                if slot.share > 0.0 && slot.terms.iter().any(|term| own.contains(term)) {
                    slot.alternatives.extend(known.iter().cloned());
                }
            }
            at += length;
        }
    }

    fn drop_stop_words(&mut self) {
        let is_stop = |slot: &Slot| slot.terms.iter().all(|term| latin::is_stop_word(term));
        if !self.slots.iter().all(is_stop) {
            self.slots.retain(|slot| !is_stop(slot));
        }
    }
}
