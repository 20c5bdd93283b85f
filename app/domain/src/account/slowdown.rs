//! How long who fails has to wait before the next attempt: some attempts are free, then each failure
//! doubles the wait. Pure: what is counted, and where, is the service's business.

use crate::time::{DAY_MS, Timestamp};

/// Failures are forgotten so long after the last one.
pub const FORGOTTEN_AFTER_MS: i64 = DAY_MS;

/// How a count slows down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slowdown {
    /// Attempts that nobody waits for.
    pub free: u32,
    /// The first wait.
    pub first_ms: i64,
    /// The longest.
    pub longest_ms: i64,
}

impl Slowdown {
    /// How long somebody waits after so many attempts.
    pub fn wait_ms(self, attempts: u32) -> i64 {
        let Some(over) = attempts.checked_sub(self.free) else { return 0 };
        let doubled = 1_i64.checked_shl(over).filter(|factor| over < 40 && *factor > 0);
        let wait = doubled.and_then(|factor| self.first_ms.checked_mul(factor));
        wait.unwrap_or(self.longest_ms).min(self.longest_ms)
    }

    /// How long is still to wait at a moment, after so many attempts of which the last was then; 0: it may
    /// be tried now.
    pub fn remaining_ms(self, attempts: u32, last_at: Timestamp, now: Timestamp) -> i64 {
        (last_at.0.saturating_add(self.wait_ms(attempts)).saturating_sub(now.0)).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RULE: Slowdown = Slowdown { free: 5, first_ms: 1_000, longest_ms: 60_000 };

    #[test]
    fn it_doubles_up_to_the_longest() {
        let waits: Vec<i64> = [0, 4, 5, 6, 7, 10, 11, 99, u32::MAX].map(|n| RULE.wait_ms(n)).into();
        assert_eq!(waits, [0, 0, 1_000, 2_000, 4_000, 32_000, 60_000, 60_000, 60_000]);
        assert_eq!(RULE.remaining_ms(5, Timestamp(500), Timestamp(600)), 900);
        assert_eq!(RULE.remaining_ms(5, Timestamp(500), Timestamp(1_500)), 0);
    }

    proptest! {
        #[test]
        fn more_failures_never_wait_less(attempts in any::<u32>()) {
            let next = RULE.wait_ms(attempts.saturating_add(1));
            prop_assert!(RULE.wait_ms(attempts) <= next && next <= RULE.longest_ms);
        }
    }
}
