//! The index's fields, and how a document becomes theirs.

use crate::analysis::{fold::fold, other_script, sequence, terms, words};
use crate::document::Document;
use crate::lexicon::lexicon;
use std::collections::BTreeSet;
use tantivy::TantivyDocument;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{PreTokenizedString, Token};

/// To be raised when documents are taken apart differently, or the fields change: indexes of another
/// version are built anew.
pub const VERSION: u32 = 2;

/// How many fields are scored.
pub const SCORED: usize = 5;

/// What each scored field weighs, in the order of [`Fields::scored`]. A word in a title counts more
/// than one elsewhere; a title that its description bears out counts more than one it doesn't.
pub const WEIGHTS: [f32; SCORED] = [3.0, 1.0, 1.0, 0.3, 3.0];

/// Names of the fields that are read for every hit.
pub mod column {
    /// [`crate::Document::id`].
    pub const ID: &str = "id";
    /// [`crate::Document::popularity`].
    pub const POPULARITY: &str = "popularity";
    /// 1 when it can be bought.
    pub const IN_STOCK: &str = "in_stock";
    /// The accessories that its titles name, a bit each.
    pub const ACCESSORIES: &str = "accessories";
    /// Its titles as sequences of hashes, see [`super::signature`].
    pub const SIGNATURE: &str = "signature";
}

/// The fields.
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    /// Id.
    pub id: Field,
    /// Titles; brand and categories; attributes' values; their labels; descriptions.
    pub scored: [Field; SCORED],
    /// SKUs and barcodes, folded, whole.
    pub code: Field,
    /// Words of titles, brands and categories as they are written.
    pub word: Field,
    /// Of those, the Chinese ones that are not written in simplified characters: see [`written`].
    pub written: Field,
    popularity: Field,
    in_stock: Field,
    accessories: Field,
    signature: Field,
}

/// The schema and its fields.
pub fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let text = |option: IndexRecordOption, has_length: bool| {
        let indexing = TextFieldIndexing::default().set_index_option(option);
        TextOptions::default().set_indexing_options(indexing.set_fieldnorms(has_length))
    };
    let scored = ["title", "shelf", "value", "label", "description"]
        .map(|name| builder.add_text_field(name, text(IndexRecordOption::WithFreqs, true)));
    let fields = Fields {
        id: builder.add_u64_field(column::ID, INDEXED | FAST),
        scored,
        code: builder.add_text_field("code", STRING),
        word: builder.add_text_field("word", text(IndexRecordOption::Basic, false)),
        written: builder.add_text_field("written", text(IndexRecordOption::Basic, false)),
        popularity: builder.add_u64_field(column::POPULARITY, FAST),
        in_stock: builder.add_u64_field(column::IN_STOCK, FAST),
        accessories: builder.add_u64_field(column::ACCESSORIES, FAST),
        signature: builder.add_bytes_field(column::SIGNATURE, FAST),
    };
    (builder.build(), fields)
}

impl Fields {
    /// What the index keeps of a document.
    pub fn document(&self, document: &Document) -> TantivyDocument {
        let mut row = TantivyDocument::default();
        let shelf = || document.brands.iter().chain(&document.categories);
        let texts: [Vec<&String>; SCORED] = [
            distinct(document.titles.iter()),
            distinct(shelf()),
            distinct(document.values.iter()),
            distinct(document.labels.iter()),
            distinct(document.descriptions.iter()),
        ];
        for (field, texts) in self.scored.into_iter().zip(&texts) {
            row.add_pre_tokenized_text(field, tokens(texts.iter().flat_map(|text| terms(text))));
        }
        let named: BTreeSet<String> =
            document.titles.iter().chain(shelf()).flat_map(|text| words(text)).collect();
        row.add_pre_tokenized_text(self.word, tokens(named.into_iter()));
        let others = document.titles.iter().chain(shelf()).flat_map(|text| other_script(text));
        let others: BTreeSet<String> =
            others.map(|(word, other)| written(&word) + &other).collect();
        row.add_pre_tokenized_text(self.written, tokens(others.into_iter()));
        for code in &document.codes {
            row.add_text(self.code, fold(code).trim());
        }
        let sequences: Vec<Vec<String>> = texts[0].iter().map(|title| sequence(title)).collect();
        let accessories = sequences.iter().map(|title| lexicon().accessories(title));
        row.add_u64(self.accessories, accessories.fold(0, |all, mask| all | mask));
        row.add_bytes(self.signature, &signature(&sequences));
        row.add_u64(self.id, document.id);
        row.add_u64(self.popularity, u64::from(document.popularity));
        row.add_u64(self.in_stock, u64::from(document.in_stock));
        row
    }
}

/// What [`Fields::written`] has before a word as it is written: the word in simplified characters, and a sign that is
/// in no word.
pub fn written(word: &str) -> String {
    format!("{word}\u{1}")
}

/// Texts that are not the same but for their spelling: a title in both scripts is one.
fn distinct<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<&'a String> {
    let mut seen = BTreeSet::new();
    texts.filter(|text| !text.is_empty() && seen.insert(fold(text))).collect()
}

fn tokens(terms: impl Iterator<Item = String>) -> PreTokenizedString {
    let tokens =
        terms.enumerate().map(|(position, text)| Token { position, text, ..Token::default() });
    PreTokenizedString { text: String::new(), tokens: tokens.collect() }
}

/// Sequences as hashes of four bytes, a zero between two of them.
pub fn signature(sequences: &[Vec<String>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (at, sequence) in sequences.iter().enumerate() {
        if at > 0 {
            bytes.extend(0_u32.to_le_bytes());
        }
        bytes.extend(sequence.iter().flat_map(|word| hash(word).to_le_bytes()));
    }
    bytes
}

/// FNV-1a; never 0.
pub fn hash(word: &str) -> u32 {
    word.bytes()
        .fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
        .max(1)
}
