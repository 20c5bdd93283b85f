//! The browser's side of [`crate::respond`]: there is no response to change there.

/// Does nothing: the document has its status already.
pub fn not_found() {}
