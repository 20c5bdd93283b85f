//! The words of an index, as [`crate::plan`] asks for them.

use crate::plan::Vocabulary;
use crate::schema::{Fields, written};
use std::collections::HashMap;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::{Field, Term};
use tantivy::{Searcher, SegmentReader};

/// Most words that are looked at for one prefix or one misspelt word: the first ones, by letters.
const MOST_LOOKED_AT: usize = 4_000;

/// The words of an index as of one moment. What can't be read counts as not there: the search that
/// follows reports it.
pub struct Words<'a> {
    searcher: &'a Searcher,
    fields: &'a Fields,
}

impl<'a> Words<'a> {
    /// The words that a searcher sees.
    pub fn new(searcher: &'a Searcher, fields: &'a Fields) -> Self {
        Self { searcher, fields }
    }

    fn products(&self, field: Field, text: &str) -> u32 {
        let found = self.searcher.doc_freq(&Term::from_field_text(field, text));
        u32::try_from(found.unwrap_or_default()).unwrap_or(u32::MAX)
    }

    /// Terms of a field, with how many products have them, the most frequent first.
    fn beginning_with(&self, field: Field, prefix: &str) -> Vec<(String, u32)> {
        let found = self.each_segment(|segment| {
            let index = segment.inverted_index(field).map_err(std::io::Error::other)?;
            let mut stream = index.terms().range().ge(prefix).into_stream()?;
            let mut found = Vec::new();
            while let Some((key, info)) = stream.next() {
                if !key.starts_with(prefix.as_bytes()) || found.len() == MOST_LOOKED_AT {
                    break;
                }
                found.push((String::from_utf8_lossy(key).into_owned(), info.doc_freq));
            }
            Ok(found)
        });
        let mut found: Vec<_> = found.into_iter().collect();
        found.sort_by(|a, b| (b.1, &a.0).cmp(&(a.1, &b.0)));
        found
    }

    fn each_segment<'s>(
        &'s self,
        mut look: impl FnMut(&'s SegmentReader) -> std::io::Result<Vec<(String, u32)>>,
    ) -> HashMap<String, u32> {
        let mut all = HashMap::new();
        for segment in self.searcher.segment_readers() {
            for (word, products) in look(segment).unwrap_or_default() {
                *all.entry(word).or_default() += products;
            }
        }
        all
    }
}

impl Vocabulary for Words<'_> {
    fn frequency(&self, term: &str) -> u32 {
        self.fields.scored.iter().map(|field| self.products(*field, term)).max().unwrap_or_default()
    }

    fn is_code(&self, text: &str) -> bool {
        !text.is_empty() && self.products(self.fields.code, text) > 0
    }

    fn similar(&self, word: &str, distance: u8) -> Vec<(String, u8, u32)> {
        let within = |distance: u8| {
            let query =
                FuzzyTermQuery::new(Term::from_field_text(self.fields.word, word), distance, true);
            self.each_segment(|segment| {
                let index =
                    segment.inverted_index(self.fields.word).map_err(std::io::Error::other)?;
                let automaton = query.automaton().map_err(std::io::Error::other)?;
                let mut stream = index.terms().search(automaton).into_stream()?;
                let mut found = Vec::new();
                while let Some((key, info)) = stream.next() {
                    found.push((String::from_utf8_lossy(key).into_owned(), info.doc_freq));
                }
                Ok(found)
            })
        };
        let near = within(1);
        let far = if distance > 1 { within(distance) } else { HashMap::new() };
        let far = far.into_iter().filter(|(word, _)| !near.contains_key(word));
        let far: Vec<_> = far.map(|(word, products)| (word, 2, products)).collect();
        near.into_iter().map(|(word, products)| (word, 1, products)).chain(far).collect()
    }

    fn completions(&self, prefix: &str, limit: usize) -> Vec<(String, u32)> {
        let mut found = self.beginning_with(self.fields.word, prefix);
        found.truncate(limit);
        found
    }

    fn traditional(&self, word: &str) -> Option<String> {
        let before = written(word);
        let (found, _) = self.beginning_with(self.fields.written, &before).into_iter().next()?;
        found.strip_prefix(&before).map(str::to_owned)
    }
}
