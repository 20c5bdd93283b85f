//! What every command is given first: the database, the settings and the clock.

use crate::clock::Clock;
use crate::settings::Settings;
use std::sync::Arc;
use store::Store;

/// A shop; cheap to clone.
#[derive(Clone)]
pub struct Shop {
    /// Its database.
    pub store: Store,
    /// Its settings.
    pub settings: Arc<Settings>,
    /// Its clock.
    pub clock: Clock,
}

impl Shop {
    /// A shop by the system's clock.
    pub fn new(store: Store, settings: Settings) -> Self {
        Self { store, settings: Arc::new(settings), clock: Clock::system() }
    }
}
