//! What to offer while a query is being typed: products, and how the query may go on.

use crate::Index;
use crate::analysis::half_typed;
use crate::error::Result;
use crate::plan::{Plan, Vocabulary, plan};
use crate::rank::{Hit, rank};
use crate::schema::SCORED;
use crate::vocabulary::Words;

/// What a half-typed query may come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggestions {
    /// Products, the best first.
    pub products: Vec<Hit>,
    /// Whole queries, the likeliest first.
    pub queries: Vec<String>,
}

/// In which characters Chinese is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// 简体
    Simplified,
    /// 繁體
    Traditional,
}

impl Index {
    /// What may be meant by a text whose last word may be half, at most `limit` of each kind.
    ///
    /// # Errors
    /// When the index can't be read.
    pub fn suggest(&self, text: &str, limit: usize, script: Script) -> Result<Suggestions> {
        let searcher = self.reader.searcher();
        let words = Words::new(&searcher, &self.fields);
        let plan = plan(text, true, &words);
        let mut found = rank(&searcher, &self.fields, &plan, limit)?;
        if found.hits.is_empty() {
            // Nothing is called so; it may stand in a description.
            found = rank(&searcher, &self.fields, &Plan { fields: SCORED, ..plan }, limit)?;
        }
        Ok(Suggestions { products: found.hits, queries: queries(text, limit, script, &words) })
    }
}

/// The text with its last word gone on with; words before it stay as they are typed.
fn queries(text: &str, limit: usize, script: Script, words: &impl Vocabulary) -> Vec<String> {
    let Some((before, prefix)) = half_typed(text) else { return Vec::new() };
    let completions = words.completions(&prefix, limit).into_iter().map(|(word, _)| match script {
        Script::Traditional => words.traditional(&word).unwrap_or(word),
        Script::Simplified => word,
    });
    completions.map(|word| format!("{before}{word}")).collect()
}
