//! What time it is: the system's, or one that a test sets. Nothing else reads the system's clock.

use domain::time::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// A clock; clones of a settable one move together.
#[derive(Clone, Debug, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The system's clock.
    pub const fn system() -> Self {
        Self(None)
    }

    /// A clock that stands at a moment until it is moved.
    pub fn settable(at: Timestamp) -> Self {
        Self(Some(Arc::new(AtomicI64::new(at.0))))
    }

    /// The moment.
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Some(at) => Timestamp(at.load(Ordering::SeqCst)),
            None => system_now(),
        }
    }

    /// Moves a settable clock on by milliseconds; the system's stays as it is.
    pub fn advance_ms(&self, span_ms: i64) {
        if let Some(at) = &self.0 {
            at.fetch_add(span_ms, Ordering::SeqCst);
        }
    }
}

fn system_now() -> Timestamp {
    // Before 1970 the clock is unset, and 1970 is as good an answer as any.
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
