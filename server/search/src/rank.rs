//! How products are ranked for a query.
//!
//! BM25F (Robertson and Zaragoza, 2009: one saturation over all fields, so that a word in title and
//! description is no two words), summed over the words of the query; of a word and what may stand
//! for it the better one counts. Then what is no text: how much of the query is there, accessories
//! that nobody asked for, sales and stock, and at last the titles of the best.

mod segment;
mod statistics;
mod title;

use crate::error::Result;
use crate::plan::Plan;
use crate::schema::Fields;
use segment::{Candidate, candidates};
use statistics::Statistics;
use tantivy::Searcher;

/// With this many products that have every word, those that miss one are left out.
const ENOUGH: usize = 24;
/// How many of the best have their titles looked at.
const TITLES: usize = 400;

/// A product that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// [`crate::Document::id`].
    pub id: u64,
    /// Its score; only of use for comparing it with others of one search.
    pub score: f32,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The best first.
    pub hits: Vec<Hit>,
    /// How many there are, those that are not among the hits included.
    pub total: usize,
    /// The query with its misspelt words put right, when it has any.
    pub corrected: Option<String>,
}

/// The best products for a plan.
///
/// # Errors
/// When the index can't be read.
pub fn rank(searcher: &Searcher, fields: &Fields, plan: &Plan, limit: usize) -> Result<Found> {
    let statistics = Statistics::read(searcher, fields, plan)?;
    let mut all = Vec::new();
    for segment in searcher.segment_readers() {
        candidates(segment, fields, plan, &statistics, &mut all)?;
    }
    keep_whole(&mut all);
    let total = all.len();
    keep_best(&mut all, limit.max(TITLES));
    title::judge(searcher, plan, &mut all, TITLES)?;
    sort(&mut all);
    all.truncate(limit);
    let hits = all.into_iter().map(|one| Hit { id: one.id, score: one.score }).collect();
    Ok(Found { hits, total, corrected: plan.corrected.clone() })
}

/// Leaves out what has too little of the query, as long as enough is left.
fn keep_whole(all: &mut Vec<Candidate>) {
    for least in [0.999, 0.66, 0.5] {
        if all.iter().filter(|one| one.share >= least).count() >= ENOUGH {
            all.retain(|one| one.share >= least);
            return;
        }
    }
}

fn keep_best(all: &mut Vec<Candidate>, limit: usize) {
    if all.len() > limit {
        all.select_nth_unstable_by(limit - 1, Candidate::compare);
        all.truncate(limit);
    }
    sort(all);
}

fn sort(all: &mut [Candidate]) {
    all.sort_unstable_by(Candidate::compare);
}
