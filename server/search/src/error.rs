//! What can go wrong with an index.

use std::path::PathBuf;

/// What the index met.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The folder can't be made, read or written.
    #[error("the index folder {}", folder.display())]
    Folder {
        /// Which one.
        folder: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The folder holds an index of another version of the program, or none.
    #[error("no index of version {wanted}")]
    Version {
        /// The version that is wanted.
        wanted: u32,
    },
    /// The engine below.
    #[error("the search engine")]
    Engine(#[from] tantivy::TantivyError),
    /// Reading the index.
    #[error("reading the index")]
    Read(#[from] std::io::Error),
}

/// What the functions of this crate return.
pub type Result<T> = std::result::Result<T, SearchError>;
