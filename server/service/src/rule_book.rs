//! The shop's promotions in memory: read when they change, not for each cart.

use domain::ids::RuleId;
use domain::promotion::Promotion;
use domain::time::Timestamp;
use std::sync::{Arc, Mutex, PoisonError};
use store::Connection;
use store::promotion::{list_pairs, list_promotions, promotions_version};

/// Every promotion as of one version.
#[derive(Debug, Default)]
pub struct RuleBook {
    version: i64,
    /// All of them, also those that are off or over.
    pub promotions: Vec<Promotion>,
    /// Coupons of one class that may be used together.
    pub pairs: Vec<(RuleId, RuleId)>,
}

impl RuleBook {
    /// Those that hold at a moment.
    pub fn held_at(&self, now: Timestamp) -> impl Iterator<Item = &Promotion> {
        let is_open = move |p: &&Promotion| p.is_on && p.rule.window.closed_at(now).is_none();
        self.promotions.iter().filter(is_open)
    }

    /// Which version of the promotions it is.
    pub(crate) fn version(&self) -> i64 {
        self.version
    }

    /// The promotion with a code, in any spelling of its letters.
    pub fn find(&self, code: &str) -> Option<&Promotion> {
        let code = code.trim();
        self.promotions.iter().find(|promotion| promotion.code.eq_ignore_ascii_case(code))
    }
}

/// The newest book read; clones share it.
#[derive(Clone, Debug, Default)]
pub(crate) struct RuleCache(Arc<Mutex<Arc<RuleBook>>>);

impl RuleCache {
    /// The book as the database has it now: one small query as long as nothing changed. Within a
    /// transaction it is what that transaction sees.
    pub(crate) async fn current(&self, db: &impl Connection) -> store::Result<Arc<RuleBook>> {
        let version = promotions_version(db).await?;
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if kept.version == version {
            return Ok(kept);
        }
        let (promotions, pairs) = (list_promotions(db).await?, list_pairs(db).await?);
        let book = Arc::new(RuleBook { version, promotions, pairs });
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&book);
        Ok(book)
    }
}
