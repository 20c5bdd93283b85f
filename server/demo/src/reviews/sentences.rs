//! What buyers say of a kind of product: what they like about it, and what they complain of.

mod living;
mod wellbeing;

use crate::spec::T;

/// Sentences about a kind of product.
pub(super) struct Sentences {
    /// Slugs of the categories that it is about, with all below them.
    pub categories: &'static [&'static str],
    pub good: &'static [T],
    pub bad: &'static [T],
}

/// All of them, in two parts.
pub(super) const ALL: [&[Sentences]; 2] = [wellbeing::SENTENCES, living::SENTENCES];
