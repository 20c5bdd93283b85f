//! What the titles of the best tell: the query in a row in it, or the title as a whole.

use super::segment::Candidate;
use crate::error::Result;
use crate::plan::Plan;
use crate::schema::{column, hash};
use tantivy::Searcher;

/// What a product gains whose title is the query.
const EQUAL: f32 = 2.0;
/// What a product gains whose title has the query in a row.
const IN_A_ROW: f32 = 1.2;

/// Raises the scores of the first `count` by their titles.
///
/// # Errors
/// When the index can't be read.
pub fn judge(searcher: &Searcher, plan: &Plan, best: &mut [Candidate], count: usize) -> Result<()> {
    let query: Vec<u32> = plan.sequence.iter().map(|word| hash(word)).collect();
    if query.is_empty() {
        return Ok(());
    }
    let count = count.min(best.len());
    let best = &mut best[..count];
    let mut bytes = Vec::new();
    for segment in searcher.segment_readers() {
        let Some(titles) = segment.fast_fields().bytes(column::SIGNATURE)? else { continue };
        for one in best.iter_mut().filter(|one| one.segment == segment.segment_id()) {
            bytes.clear();
            if let Some(ord) = titles.term_ords(one.doc).next() {
                titles.ord_to_bytes(ord, &mut bytes)?;
            }
            one.score *= gain(&query, &bytes);
        }
    }
    Ok(())
}

/// What a query gains by titles as [`crate::schema::signature`] writes them.
fn gain(query: &[u32], titles: &[u8]) -> f32 {
    let (words, _) = titles.as_chunks::<4>();
    let words: Vec<u32> = words.iter().map(|word| u32::from_le_bytes(*word)).collect();
    let gains = words.split(|word| *word == 0).map(|title| {
        if title == query {
            EQUAL
        } else if query.len() > 1 && title.windows(query.len()).any(|row| row == query) {
            IN_A_ROW
        } else {
            1.0
        }
    });
    gains.fold(1.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::signature;

    #[test]
    fn titles_in_each_language_count() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let titles = signature(&[words("tea tree oil"), words("茶 树 油")]);
        let query = |text: &str| words(text).iter().map(|word| hash(word)).collect::<Vec<_>>();
        assert_eq!(gain(&query("茶 树 油"), &titles), EQUAL);
        assert_eq!(gain(&query("tree oil"), &titles), IN_A_ROW);
        assert_eq!(gain(&query("oil tree"), &titles), 1.0);
        assert_eq!(gain(&query("oil 茶"), &titles), 1.0);
    }
}
