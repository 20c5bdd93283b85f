//! Scatter: numbers that look random and are always the same for the same text. Not cryptography.

/// FNV-1a over the text, then MurmurHash3's 64-bit finaliser, so that near texts land far apart.
pub(crate) fn hash(text: &str) -> u64 {
    let fnv = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    mix(fnv)
}

/// The same for a text with a purpose, so that one slug gives unrelated numbers.
pub(crate) fn hash_for(purpose: &str, text: &str) -> u64 {
    mix(hash(purpose) ^ hash(text).rotate_left(17))
}

fn mix(mut h: u64) -> u64 {
    h = (h ^ (h >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    h = (h ^ (h >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    h ^ (h >> 33)
}
