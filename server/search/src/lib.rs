//! The full-text engine: takes products' texts apart, understands queries, ranks. Over tantivy's
//! dictionaries and posting lists; no database is known here, and what is on sale isn't either.
//!
//! ```
//! # fn main() -> search::Result<()> {
//! let index = search::Index::in_memory()?;
//! let mut writer = index.writer()?;
//! let titles = vec!["茶樹精油".to_owned(), "Tea tree oil".to_owned()];
//! writer.upsert(&search::Document { id: 7, titles, in_stock: true, ..Default::default() })?;
//! writer.commit("")?;
//! assert_eq!(index.search("茶树", 10)?.hits[0].id, 7);
//! # Ok(())
//! # }
//! ```

pub mod analysis;
mod document;
mod error;
mod index;
mod lexicon;
mod plan;
mod rank;
mod schema;
mod suggest;
mod vocabulary;

pub use document::Document;
pub use error::{Result, SearchError};
pub use index::{Index, Writer};
pub use rank::{Found, Hit};
pub use schema::VERSION;
pub use suggest::{Script, Suggestions};

use vocabulary::Words;

impl Index {
    /// The best products for a text, at most `limit` of them.
    ///
    /// # Errors
    /// When the index can't be read.
    pub fn search(&self, text: &str, limit: usize) -> Result<Found> {
        let searcher = self.reader.searcher();
        let plan = plan::plan(text, false, &Words::new(&searcher, &self.fields));
        rank::rank(&searcher, &self.fields, &plan, limit)
    }
}
