//! Variety: not ten shades of one cream. A re-ranking that looks at groups alone; what a group is the caller says.

use crate::model::Suggestion;
use std::collections::HashMap;
use std::hash::Hash;

/// The first n suggestions with at most `each` of a group, in their order. Where that leaves fewer than n, the ones
/// passed over fill up the end. Items without a group are never passed over.
///
/// Ask the model for two or three times n, so that there is something to choose from.
pub fn spread<G: Eq + Hash>(
    suggestions: &[Suggestion],
    n: usize,
    each: usize,
    group_of: impl Fn(&Suggestion) -> Option<G>,
) -> Vec<Suggestion> {
    let mut taken: HashMap<G, usize> = HashMap::new();
    let (mut first, mut passed) = (Vec::with_capacity(n), Vec::new());
    for suggestion in suggestions {
        let fits = group_of(suggestion).is_none_or(|group| {
            let count = taken.entry(group).or_default();
            *count += 1;
            *count <= each
        });
        if fits {
            first.push(*suggestion)
        } else {
            passed.push(*suggestion)
        }
        if first.len() == n {
            return first;
        }
    }
    first.extend(passed);
    first.truncate(n);
    first
}
