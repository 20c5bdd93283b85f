//! What every command is given first: the database, the settings and the clock.

use crate::account::Passwords;
use crate::behaviour::Gathered;
use crate::clock::Clock;
use crate::mail::Mailer;
use crate::promotions::{self, Pictures};
use crate::recommender::Recommender;
use crate::related::{self, NeighboursOf};
use crate::rule_book::{RuleBook, RuleCache};
use crate::search::Engine;
use crate::settings::Settings;
use std::path::PathBuf;
use std::sync::Arc;
use store::{Connection, Store};

/// A shop; cheap to clone.
#[derive(Clone)]
pub struct Shop {
    /// Its database.
    pub store: Store,
    /// Its settings.
    pub settings: Arc<Settings>,
    /// Its clock.
    pub clock: Clock,
    /// Its search engine.
    pub search: Engine,
    /// Who hashes passwords.
    pub passwords: Passwords,
    rules: RuleCache,
    pub(crate) related: NeighboursOf,
    pub(crate) pictures: Pictures,
    pub(crate) recommender: Recommender,
    pub(crate) gathered: Gathered,
    pub(crate) mailer: Option<Arc<Mailer>>,
}

impl Shop {
    /// A shop by the system's clock.
    pub fn new(store: Store, settings: Settings) -> Self {
        Self::by_clock(store, settings, Clock::system())
    }

    /// A shop by a clock of one's own.
    pub fn by_clock(store: Store, settings: Settings, clock: Clock) -> Self {
        let (settings, search) = (Arc::new(settings), Engine::default());
        let (related, pictures) = (related::remember(), promotions::remember());
        let (recommender, gathered) = (Recommender::default(), Gathered::default());
        let (rules, passwords) = (RuleCache::default(), Passwords::default());
        Self {
            store,
            settings,
            clock,
            search,
            passwords,
            rules,
            related,
            pictures,
            recommender,
            gathered,
            mailer: None,
        }
    }

    /// The same shop with an index of its own for searches; see [`crate::search`].
    pub fn with_search(self, folder: PathBuf) -> Self {
        Self { search: Engine::at(Some(folder)), ..self }
    }

    /// The same shop with somebody who sends its mail; without, messages wait in the outbox.
    pub fn with_mail(self, mailer: Mailer) -> Self {
        Self { mailer: Some(Arc::new(mailer)), ..self }
    }

    /// Its promotions as they are now.
    ///
    /// # Errors
    /// What the database met.
    pub async fn rule_book(&self, db: &impl Connection) -> store::Result<Arc<RuleBook>> {
        self.rules.current(db).await
    }
}
