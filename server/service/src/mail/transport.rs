//! Who carries a message: a server, or a folder when there is none.

use lettre::Message;
use std::pin::Pin;

/// What a sending comes to.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<(), SendError>> + Send + 'a>>;

/// Carries messages.
pub trait Transport: Send + Sync {
    /// Hands a message over; `Ok` when it was taken. `name` is the same at each attempt for the same message,
    /// and fit for a file.
    fn send<'a>(&'a self, name: &'a str, message: &'a Message) -> Sending<'a>;
}

/// Why a message was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It never will be: there is no such mailbox, or the message itself is refused.
    #[error("refused: {0}")]
    Refused(String),
    /// It may be later.
    #[error("{0}")]
    Failed(String),
}
