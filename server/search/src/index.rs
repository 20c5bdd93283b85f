//! An index: in a folder or in memory, written by one writer, read by many. What a query means and
//! how products are ranked is told in [`crate::plan`] and [`crate::rank`].

use crate::document::Document;
use crate::error::{Result, SearchError};
use crate::schema::{Fields, VERSION, schema};
use std::path::Path;
use tantivy::directory::MmapDirectory;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, Term};

/// Bytes that documents take in memory until they are written.
const WRITER_BYTES: usize = 48 * 1024 * 1024;
/// Holds the version of the program that built the folder's index, once it is whole.
const VERSION_FILE: &str = "puzi-version";

/// An index of products. Searches see the last commit.
pub struct Index {
    pub(crate) fields: Fields,
    pub(crate) reader: IndexReader,
    inner: tantivy::Index,
}

/// Writes to an index; there is one at a time.
pub struct Writer {
    fields: Fields,
    inner: IndexWriter,
    reader: IndexReader,
}

impl Index {
    /// An empty index in memory.
    ///
    /// # Errors
    /// What the engine met.
    pub fn in_memory() -> Result<Self> {
        let (schema, fields) = schema();
        Self::with(tantivy::Index::create_in_ram(schema), fields)
    }

    /// An empty index in a folder, in place of what is there. It counts as there only once
    /// [`Index::seal`] is called.
    ///
    /// # Errors
    /// [`SearchError::Folder`] when the folder can't be emptied or made.
    pub fn create(folder: &Path) -> Result<Self> {
        let at_folder = |source| SearchError::Folder { folder: folder.to_owned(), source };
        if folder.exists() {
            std::fs::remove_dir_all(folder).map_err(at_folder)?;
        }
        std::fs::create_dir_all(folder).map_err(at_folder)?;
        let (schema, fields) = schema();
        Self::with(tantivy::Index::create_in_dir(folder, schema)?, fields)
    }

    /// The index of a folder.
    ///
    /// # Errors
    /// [`SearchError::Version`] when there is none of this program's version; it has to be built.
    pub fn open(folder: &Path) -> Result<Self> {
        let found = std::fs::read_to_string(folder.join(VERSION_FILE)).unwrap_or_default();
        if found.trim() != VERSION.to_string() {
            return Err(SearchError::Version { wanted: VERSION });
        }
        let directory = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
        Self::with(tantivy::Index::open(directory)?, schema().1)
    }

    /// Marks a folder's index as whole, so that it can be opened.
    ///
    /// # Errors
    /// [`SearchError::Folder`] when the mark can't be written.
    pub fn seal(folder: &Path) -> Result<()> {
        std::fs::write(folder.join(VERSION_FILE), VERSION.to_string())
            .map_err(|source| SearchError::Folder { folder: folder.to_owned(), source })
    }

    fn with(inner: tantivy::Index, fields: Fields) -> Result<Self> {
        let reader = inner.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { fields, reader, inner })
    }

    /// The writer.
    ///
    /// # Errors
    /// When there is one already, here or in another program.
    pub fn writer(&self) -> Result<Writer> {
        let inner = self.inner.writer_with_num_threads(1, WRITER_BYTES)?;
        Ok(Writer { fields: self.fields, inner, reader: self.reader.clone() })
    }

    /// Lets searches see what another program has written.
    ///
    /// # Errors
    /// What the engine met.
    pub fn reload(&self) -> Result<()> {
        Ok(self.reader.reload()?)
    }

    /// How many products it has.
    pub fn len(&self) -> u64 {
        self.reader.searcher().num_docs()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Writer {
    /// Puts a document in the place of the one with its id.
    ///
    /// # Errors
    /// What the engine met.
    pub fn upsert(&mut self, document: &Document) -> Result<()> {
        self.delete(document.id);
        self.inner.add_document(self.fields.document(document))?;
        Ok(())
    }

    /// Takes a document out.
    pub fn delete(&mut self, id: u64) {
        self.inner.delete_term(Term::from_field_u64(self.fields.id, id));
    }

    /// Makes what was written last, and seen by searches from now on. `payload` is kept beside it:
    /// how far the index has come.
    ///
    /// # Errors
    /// What the engine met.
    pub fn commit(&mut self, payload: &str) -> Result<()> {
        let mut commit = self.inner.prepare_commit()?;
        commit.set_payload(payload);
        commit.commit()?;
        self.reader.reload()?;
        Ok(())
    }

    /// Waits until segments that are being merged are.
    ///
    /// # Errors
    /// What the engine met.
    pub fn finish(self) -> Result<()> {
        self.inner.wait_merging_threads()?;
        self.reader.reload()?;
        Ok(())
    }
}

impl Index {
    /// What was told to the last [`Writer::commit`].
    ///
    /// # Errors
    /// What the engine met.
    pub fn payload(&self) -> Result<String> {
        Ok(self.inner.load_metas()?.payload.unwrap_or_default())
    }
}
