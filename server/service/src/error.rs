//! How a command fails: by a rule of the shop, which the interface explains, or unexpectedly, which
//! the boundary logs.

use store::{StoreError, TransactionError};

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

impl<R: std::error::Error> ServiceError<R> {
    /// Whether this is the refusal of that constraint of the database.
    pub(crate) fn is_conflict(&self, constraint: &str) -> bool {
        self.store_error().is_some_and(|error| error.is_conflict(constraint))
    }

    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Rule(_) => None,
            Self::Unexpected(error) => error.downcast_ref(),
        }
    }
}

impl<R: std::error::Error> TransactionError for ServiceError<R> {
    fn is_busy(&self) -> bool {
        self.store_error().is_some_and(TransactionError::is_busy)
    }
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
