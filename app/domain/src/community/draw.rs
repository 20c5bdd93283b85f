//! Draws 抽獎 that anybody can recompute. Before entries open, the SHA-256 of a secret seed is published; after they
//! closed, the seed itself. The winners are those entries whose SHA-256 of `seed:entry` is smallest. Who runs the shop
//! can't choose the seed by the entries, for it was bound before; who enters can't choose an entry by the seed, for it
//! was secret.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What is published of a seed before a draw: its SHA-256 in small hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment(pub String);

impl Commitment {
    /// That of a seed.
    pub fn of(seed: &str) -> Self {
        Self(digest(seed.as_bytes()))
    }

    /// Whether a seed is the one that was bound.
    pub fn holds(&self, seed: &str) -> bool {
        *self == Self::of(seed)
    }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The places in `entries` of those that win, the first prize first; fewer where there are fewer entries. Entries are
/// different from each other; their order makes no difference.
pub fn winners(seed: &str, entries: &[impl AsRef<str>], prizes: usize) -> Vec<usize> {
    let key = |entry: &str| digest(format!("{seed}:{entry}").as_bytes());
    let mut keyed: Vec<(String, usize)> =
        entries.iter().enumerate().map(|(place, entry)| (key(entry.as_ref()), place)).collect();
    keyed.sort_unstable();
    keyed.into_iter().take(prizes).map(|(_, place)| place).collect()
}
