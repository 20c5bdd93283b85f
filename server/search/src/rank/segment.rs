//! The products of one segment, with their scores but for what their titles tell.
//!
//! Term by term over arrays as long as the segment: two passes over a posting list cost less than
//! keeping many of them in step.

use super::statistics::Statistics;
use crate::error::Result;
use crate::plan::{Alternative, Plan, Slot};
use crate::schema::{Fields, SCORED, column};
use std::cmp::Ordering;
use std::sync::Arc;
use tantivy::columnar::Column;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::Postings;
use tantivy::schema::{IndexRecordOption, Term};
use tantivy::{DocId, DocSet, InvertedIndexReader, SegmentReader, TERMINATED};

/// How soon more occurrences stop to count: BM25's k1.
const SATURATION: f32 = 1.2;
/// What an occurrence in a code counts.
const CODE: f32 = 8.0;
/// The share of the score that hangs on how much of the query is there.
const WHOLENESS: f32 = 0.5;
/// What is left of the score of an accessory that nobody asked for.
const ACCESSORY: f32 = 0.8;
/// What is left of the score of what can't be bought.
const SOLD_OUT: f32 = 0.85;
/// What each e-fold of sales adds.
const SALES: f32 = 0.02;
/// What a product has before all others whose code was asked for.
const EXACT: f32 = 1.0e6;

/// A product that has something of the query.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// The product.
    pub id: u64,
    /// Its score.
    pub score: f32,
    /// How much of the query it has, up to 1.
    pub share: f32,
    /// Its segment.
    pub segment: tantivy::index::SegmentId,
    /// Its place there.
    pub doc: DocId,
}

impl Candidate {
    /// The better first; of equal ones the older.
    pub fn compare(&self, other: &Self) -> Ordering {
        other.score.total_cmp(&self.score).then(self.id.cmp(&other.id))
    }
}

/// Scores by place in the segment, with the places that have one.
struct Scores {
    of: Vec<f32>,
    at: Vec<DocId>,
}

impl Scores {
    fn new(length: usize) -> Self {
        Self { of: vec![0.0; length], at: Vec::new() }
    }

    fn add(&mut self, doc: DocId, score: f32) {
        let place = &mut self.of[doc as usize];
        if *place == 0.0 {
            self.at.push(doc);
        }
        *place += score;
    }

    fn raise(&mut self, doc: DocId, score: f32) {
        let before = self.of[doc as usize];
        if score > before {
            self.add(doc, score - before);
        }
    }

    fn clear(&mut self) {
        for doc in self.at.drain(..) {
            self.of[doc as usize] = 0.0;
        }
    }
}

struct Scorer<'a> {
    statistics: &'a Statistics,
    fields: &'a Fields,
    indexes: [(Arc<InvertedIndexReader>, FieldNormReader); SCORED],
    /// How many of them are read.
    reads: usize,
    codes: Arc<InvertedIndexReader>,
    /// Of the query so far.
    total: Scores,
    share: Vec<f32>,
    /// Of the slot, with how much of it is there.
    slot: Scores,
    part: Vec<f32>,
    /// Of the terms that are read together.
    sum: Scores,
    count: Vec<u8>,
    /// Occurrences of one term.
    occurrences: Scores,
}

/// Adds the products of a segment to `all`.
pub fn candidates(
    segment: &SegmentReader,
    fields: &Fields,
    plan: &Plan,
    statistics: &Statistics,
    all: &mut Vec<Candidate>,
) -> Result<()> {
    let mut scorer = Scorer::open(segment, fields, plan, statistics)?;
    for slot in &plan.slots {
        scorer.slot(slot)?;
    }
    if let Some(code) = &plan.code {
        scorer.exact(code)?;
    }
    let shares: f32 = plan.slots.iter().map(|slot| slot.share).sum();
    let facts = Facts::open(segment)?;
    let found = scorer.total.at.iter().copied().filter(|doc| !segment.is_deleted(*doc));
    all.extend(found.map(|doc| {
        let share = scorer.share[doc as usize] / shares.max(1.0e-6);
        let score = scorer.total.of[doc as usize];
        let score = score * (1.0 - WHOLENESS * (1.0 - share.min(1.0))) * facts.factor(doc, plan);
        let id = facts.id.first(doc).unwrap_or_default();
        Candidate { id, score, share, segment: segment.segment_id(), doc }
    }));
    Ok(())
}

impl<'a> Scorer<'a> {
    fn open(
        segment: &SegmentReader,
        fields: &'a Fields,
        plan: &Plan,
        statistics: &'a Statistics,
    ) -> Result<Self> {
        let length = segment.max_doc() as usize;
        let open = |field| -> Result<_> {
            Ok((segment.inverted_index(field)?, segment.get_fieldnorms_reader(field)?))
        };
        let [a, b, c, d, e] = fields.scored;
        Ok(Self {
            statistics,
            fields,
            indexes: [open(a)?, open(b)?, open(c)?, open(d)?, open(e)?],
            reads: plan.fields,
            codes: segment.inverted_index(fields.code)?,
            total: Scores::new(length),
            share: vec![0.0; length],
            slot: Scores::new(length),
            part: vec![0.0; length],
            sum: Scores::new(length),
            count: vec![0; length],
            occurrences: Scores::new(length),
        })
    }

    /// Adds what a slot gives.
    fn slot(&mut self, slot: &Slot) -> Result<()> {
        self.read(&slot.terms, f32::MAX)?;
        for doc in &self.sum.at {
            let place = *doc as usize;
            self.slot.raise(*doc, self.sum.of[place]);
            self.part[place] = f32::from(self.count[place]) / slot.terms.len() as f32;
        }
        let most: f32 = slot.terms.iter().map(|term| self.statistics.idf(term)).sum();
        for alternative in &slot.alternatives {
            self.alternative(alternative, most)?;
        }
        for doc in &self.slot.at {
            let place = *doc as usize;
            self.total.add(*doc, slot.weight * self.slot.of[place]);
            self.share[place] += slot.share * self.part[place];
            self.part[place] = 0.0;
        }
        self.slot.clear();
        Ok(())
    }

    /// What stands for a slot tells no more than the slot's own terms.
    fn alternative(&mut self, alternative: &Alternative, most: f32) -> Result<()> {
        let terms = &alternative.terms;
        self.read(terms, most / terms.len() as f32)?;
        for doc in &self.sum.at {
            let place = *doc as usize;
            if usize::from(self.count[place]) == terms.len() {
                self.slot.raise(*doc, alternative.weight * self.sum.of[place]);
                self.part[place] = 1.0;
            }
        }
        Ok(())
    }

    /// Reads terms into `sum` and `count`.
    fn read(&mut self, terms: &[String], most: f32) -> Result<()> {
        for doc in &self.sum.at {
            self.count[*doc as usize] = 0;
        }
        self.sum.clear();
        for term in terms {
            self.occurrences(term)?;
            let idf = self.statistics.idf(term).min(most).max(1.0e-3);
            for doc in &self.occurrences.at {
                let often = self.occurrences.of[*doc as usize];
                self.sum.add(*doc, idf * often * (SATURATION + 1.0) / (often + SATURATION));
                self.count[*doc as usize] += 1;
            }
            self.occurrences.clear();
        }
        Ok(())
    }

    /// Reads the occurrences of a term over all fields, by their weights and lengths.
    fn occurrences(&mut self, term: &str) -> Result<()> {
        for (at, (index, lengths)) in self.indexes.iter().enumerate().take(self.reads) {
            let scale = &self.statistics.scales[at];
            let term = Term::from_field_text(self.fields.scored[at], term);
            let found = index.read_postings(&term, IndexRecordOption::WithFreqs)?;
            let Some(mut postings) = found else { continue };
            while postings.doc() != TERMINATED {
                let doc = postings.doc();
                let length = lengths.fieldnorm_id(doc);
                let often = postings.term_freq() as f32 * scale[usize::from(length)];
                self.occurrences.add(doc, often);
                postings.advance();
            }
        }
        self.codes(term, |scores, doc| scores.occurrences.add(doc, CODE))
    }

    /// Puts the products with a code before all others.
    fn exact(&mut self, code: &str) -> Result<()> {
        self.codes(code, |scores, doc| {
            scores.total.add(doc, EXACT);
            scores.share[doc as usize] = f32::MAX;
        })
    }

    fn codes(&mut self, code: &str, mut each: impl FnMut(&mut Self, DocId)) -> Result<()> {
        let term = Term::from_field_text(self.fields.code, code);
        let found = self.codes.read_postings(&term, IndexRecordOption::Basic)?;
        let Some(mut postings) = found else { return Ok(()) };
        while postings.doc() != TERMINATED {
            each(self, postings.doc());
            postings.advance();
        }
        Ok(())
    }
}

/// What of a product is no text.
struct Facts {
    id: Column<u64>,
    popularity: Column<u64>,
    in_stock: Column<u64>,
    accessories: Column<u64>,
}

impl Facts {
    fn open(segment: &SegmentReader) -> Result<Self> {
        let columns = segment.fast_fields();
        Ok(Self {
            id: columns.u64(column::ID)?,
            popularity: columns.u64(column::POPULARITY)?,
            in_stock: columns.u64(column::IN_STOCK)?,
            accessories: columns.u64(column::ACCESSORIES)?,
        })
    }

    fn factor(&self, doc: DocId, plan: &Plan) -> f32 {
        let fact = |column: &Column<u64>| column.first(doc).unwrap_or_default();
        let sales = 1.0 + SALES * (1.0 + fact(&self.popularity) as f32).ln();
        let stock = if fact(&self.in_stock) == 1 { 1.0 } else { SOLD_OUT };
        let is_accessory = fact(&self.accessories) & !plan.accessories != 0;
        sales * stock * if is_accessory { ACCESSORY } else { 1.0 }
    }
}
