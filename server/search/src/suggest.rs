//! What to offer while a query is being typed: products, and how the query may go on.

use crate::Index;
use crate::analysis::fold::fold;
use crate::error::Result;
use crate::plan::{Vocabulary, plan};
use crate::rank::{Hit, rank};
use crate::vocabulary::Words;

/// What a half-typed query may come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggestions {
    /// Products, the best first.
    pub products: Vec<Hit>,
    /// Whole queries, the likeliest first.
    pub queries: Vec<String>,
}

impl Index {
    /// What may be meant by a text whose last word may be half, at most `limit` of each kind.
    ///
    /// # Errors
    /// When the index can't be read.
    pub fn suggest(&self, text: &str, limit: usize) -> Result<Suggestions> {
        let searcher = self.reader.searcher();
        let words = Words::new(&searcher, &self.fields);
        let plan = plan(text, true, &words);
        let found = rank(&searcher, &self.fields, &plan, limit)?;
        Ok(Suggestions { products: found.hits, queries: queries(text, limit, &words) })
    }
}

/// The text with its last word gone on with; words before it stay as they are typed.
fn queries(text: &str, limit: usize, words: &impl Vocabulary) -> Vec<String> {
    let folded = fold(text);
    let (before, prefix) = match folded.rfind(char::is_whitespace) {
        Some(at) => folded.split_at(at + 1),
        None => ("", folded.as_str()),
    };
    if prefix.is_empty() {
        return Vec::new();
    }
    let completions = words.completions(prefix, limit);
    completions.into_iter().map(|(word, _)| format!("{before}{word}")).collect()
}
