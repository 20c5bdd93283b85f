//! What of the whole index goes into a product's score.

use crate::error::Result;
use crate::plan::{Plan, Vocabulary};
use crate::schema::{Fields, SCORED, WEIGHTS};
use crate::vocabulary::Words;
use std::collections::HashMap;
use tantivy::Searcher;
use tantivy::fieldnorm::FieldNormReader;

/// How much the length of a field counts against what is in it: BM25's b.
const LENGTH: f32 = 0.75;

/// Figures of an index for one plan.
pub struct Statistics {
    /// Inverse frequency of each term of the plan.
    idf: HashMap<String, f32>,
    /// What one occurrence counts, by field and by the code of the field's length.
    pub scales: [[f32; 256]; SCORED],
}

impl Statistics {
    /// Reads the figures.
    ///
    /// # Errors
    /// When the index can't be read.
    pub fn read(searcher: &Searcher, fields: &Fields, plan: &Plan) -> Result<Self> {
        let products = searcher.num_docs() as f32;
        let words = Words::new(searcher, fields);
        let mut idf = HashMap::new();
        let alternatives = |slot: &crate::plan::Slot| slot.alternatives.clone();
        for slot in &plan.slots {
            let others = alternatives(slot).into_iter().flat_map(|one| one.terms);
            for term in slot.terms.iter().cloned().chain(others) {
                let has = words.frequency(&term) as f32;
                idf.entry(term).or_insert(inverse(products, has));
            }
        }
        let mut scales = [[0.0; 256]; SCORED];
        for ((scale, field), weight) in scales.iter_mut().zip(fields.scored).zip(WEIGHTS) {
            let mut tokens = 0;
            for segment in searcher.segment_readers() {
                tokens += segment.inverted_index(field)?.total_num_tokens();
            }
            *scale = scale_of(weight, tokens as f32 / products.max(1.0));
        }
        Ok(Self { idf, scales })
    }

    /// How much a term tells.
    pub fn idf(&self, term: &str) -> f32 {
        self.idf.get(term).copied().unwrap_or_default()
    }
}

/// BM25's inverse frequency, never negative.
fn inverse(products: f32, has: f32) -> f32 {
    (1.0 + (products - has + 0.5).max(0.0) / (has + 0.5)).ln()
}

fn scale_of(weight: f32, mean_length: f32) -> [f32; 256] {
    let mut scale = [0.0; 256];
    for (code, factor) in (0_u8..=255).zip(&mut scale) {
        let length = FieldNormReader::id_to_fieldnorm(code) as f32;
        *factor = weight / (1.0 - LENGTH + LENGTH * length / mean_length.max(1.0));
    }
    scale
}
