//! How a command fails: by a rule of the shop, which the interface explains, or unexpectedly, which
//! the boundary logs.

use store::StoreError;

/// Why a command did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError<R: std::error::Error> {
    /// A rule of the shop says no.
    #[error(transparent)]
    Rule(R),
    /// Something broke; the chain is for the log, never for the visitor.
    #[error(transparent)]
    Unexpected(anyhow::Error),
}

impl<R: std::error::Error> From<StoreError> for ServiceError<R> {
    fn from(error: StoreError) -> Self {
        Self::Unexpected(anyhow::Error::new(error))
    }
}

impl<R: std::error::Error> From<anyhow::Error> for ServiceError<R> {
    fn from(error: anyhow::Error) -> Self {
        Self::Unexpected(error)
    }
}
