//! What a query means: a list of [`Slot`]s, each a word with everything that may stand for it. Made
//! from the text and from what the index knows of words; nothing is scored here.

mod build;
mod spelling;

pub use build::plan;

/// What can be asked of an index's words.
pub trait Vocabulary {
    /// Products that have a term, at least: the most of any field.
    fn frequency(&self, term: &str) -> u32;
    /// Whether it is the code of a variant.
    fn is_code(&self, text: &str) -> bool;
    /// Words, as written, within that many edits, with their distance and how many products have them.
    fn similar(&self, word: &str, distance: u8) -> Vec<(String, u8, u32)>;
    /// Words, as written, that start so, with how many products have them: the most frequent ones.
    fn completions(&self, prefix: &str, limit: usize) -> Vec<(String, u32)>;
    /// How a word, told in simplified characters, is written in others, most often; `None` where it isn't.
    fn traditional(&self, word: &str) -> Option<String>;
}

/// A word of a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slot {
    /// Its terms; a product that has some of them has a part of it.
    pub terms: Vec<String>,
    /// What may stand for all of them.
    pub alternatives: Vec<Alternative>,
    /// How much of the query it is; 0 when it only confirms others.
    pub share: f32,
    /// What its score is multiplied by.
    pub weight: f32,
}

/// Terms that stand for a slot when a product has all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// All of them are needed.
    pub terms: Vec<String>,
    /// At most 1.
    pub weight: f32,
}

/// A query that is understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Its words.
    pub slots: Vec<Slot>,
    /// The query as a sequence, for comparing it with titles.
    pub sequence: Vec<String>,
    /// The accessories it asks for.
    pub accessories: u64,
    /// The query when it is a code as a whole.
    pub code: Option<String>,
    /// How many of the scored fields are read, in their order.
    pub fields: usize,
    /// The text with its misspelt words put right, when there are any.
    pub corrected: Option<String>,
}
