//! What can go wrong.

/// An answer of this crate.
pub type Result<T> = std::result::Result<T, RecommendError>;

/// Why there is no model.
#[derive(Debug, thiserror::Error)]
pub enum RecommendError {
    /// The bytes are none of this crate's.
    #[error("not a file of the recommender")]
    Foreign,
    /// The bytes were written by another version: train anew.
    #[error("version {found} of the file, this program reads {expected}")]
    Version {
        /// What the file says.
        found: u16,
        /// What this program writes and reads.
        expected: u16,
    },
    /// The bytes are cut off or contradict themselves.
    #[error("the file is damaged")]
    Damaged,
    /// More items or lines than the formats can number.
    #[error("too many lines: at most 4,294,967,295")]
    TooMany,
    /// The progress callback stopped the training.
    #[error("stopped")]
    Stopped,
    /// The equations can't be solved: a weight is not a finite number.
    #[error("the training equations can't be solved")]
    Unsolvable,
}
