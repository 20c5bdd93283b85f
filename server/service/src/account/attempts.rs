//! Counting attempts, so that who guesses gets slower and slower. What is counted is hashed: the table
//! tells nobody who tries to sign in, or from where.

use super::Result;
use crate::secret::hash;
use crate::{ServiceError, Shop};
use domain::account::AccountError;
use domain::account::slowdown::{FORGOTTEN_AFTER_MS, Slowdown};
use domain::time::Timestamp;
use store::Tx;
use store::cart::TokenHash;
use store::member::{lock_attempts, set_attempts};

const SECOND_MS: i64 = 1_000;
const MINUTE_MS: i64 = 60 * SECOND_MS;
const HOUR_MS: i64 = 60 * MINUTE_MS;

/// An account from a place: the usual guesser.
pub(super) const PAIR: Slowdown =
    Slowdown { free: 5, first_ms: 2 * SECOND_MS, longest_ms: HOUR_MS };
/// All accounts from a place: somebody who tries one password on many.
pub(super) const PLACE: Slowdown =
    Slowdown { free: 30, first_ms: 2 * SECOND_MS, longest_ms: HOUR_MS };
/// An account from everywhere: somebody with many places. Never long, so that its owner, on a browser that
/// is not known, comes in soon.
pub(super) const NAME: Slowdown = Slowdown { free: 20, first_ms: SECOND_MS, longest_ms: MINUTE_MS };
/// An account on a browser where its owner signed in before: nobody else's failures count there.
pub(super) const DEVICE: Slowdown =
    Slowdown { free: 10, first_ms: 2 * SECOND_MS, longest_ms: 15 * MINUTE_MS };
/// Messages to one address that were not asked for by who reads it, maybe.
pub(super) const MAIL: Slowdown =
    Slowdown { free: 3, first_ms: 10 * MINUTE_MS, longest_ms: 12 * HOUR_MS };
/// Forms that make the shop write to addresses, from a place.
pub(super) const FORMS: Slowdown =
    Slowdown { free: 20, first_ms: 5 * SECOND_MS, longest_ms: HOUR_MS };

/// What is counted, and how it slows down.
#[derive(Clone, Copy)]
pub(super) struct Counted {
    /// Under which it is counted.
    pub(super) key: TokenHash,
    slowdown: Slowdown,
}

impl Counted {
    /// `parts` say what is counted; each kind has its own name as the first.
    pub(super) fn new(parts: &[&str], slowdown: Slowdown) -> Self {
        Self { key: hash(&parts.join("\0")), slowdown }
    }
}

/// Counts an attempt under every key, before it is made: those that are made at once count too.
///
/// # Errors
/// [`AccountError::Wait`] when it comes too soon; then it is not counted.
pub(super) async fn count(shop: &Shop, counted: &[Counted]) -> Result<()> {
    let now = shop.clock.now();
    let mut sorted = counted.to_vec();
    // Every transaction locks in the same order.
    sorted.sort_by_key(|one| one.key);
    let sorted = &sorted;
    shop.store
        .write(|tx| async move {
            for one in sorted {
                let wait_ms = count_one(&tx, *one, now).await?;
                if wait_ms > 0 {
                    let seconds = u32::try_from(wait_ms / SECOND_MS + 1).unwrap_or(u32::MAX);
                    return Err(ServiceError::Rule(AccountError::Wait { seconds }));
                }
            }
            Ok(())
        })
        .await
}

/// Counts within a transaction; how long there is to wait, 0 when it was counted.
pub(super) async fn count_one(tx: &Tx, one: Counted, now: Timestamp) -> store::Result<i64> {
    let (attempts, last_at) = lock_attempts(tx, &one.key).await?;
    let is_old = last_at.plus_ms(FORGOTTEN_AFTER_MS) <= now;
    let attempts = if is_old { 0 } else { attempts };
    let wait_ms = one.slowdown.remaining_ms(attempts, last_at, now);
    if wait_ms == 0 {
        set_attempts(tx, &one.key, attempts.saturating_add(1), now).await?;
    }
    Ok(wait_ms)
}
