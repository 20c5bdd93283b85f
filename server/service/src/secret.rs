//! Secrets: tokens that open carts and orders, and the hashes under which the database knows them, so
//! that who reads the database can't use them. Passwords are no such thing; they need a slow hash.

use domain::order_number::OrderNumber;
use sha2::{Digest, Sha256};
use store::cart::TokenHash;
use subtle::ConstantTimeEq;

/// 128 bits, more than anybody can try.
const TOKEN_BYTES: usize = 16;

/// A new token, 32 characters of `0-9a-f`.
pub(crate) fn new_token() -> String {
    hex(&rand::random::<[u8; TOKEN_BYTES]>())
}

/// A new session's token: 256 bits, 64 characters of `0-9a-f`.
pub(crate) fn new_session_token() -> String {
    hex(&rand::random::<[u8; 32]>())
}

/// A new group's part of its address: who has it may look and join, so nobody is to guess one.
pub(crate) fn new_group_token() -> String {
    hex(&rand::random::<[u8; 8]>())
}

/// A new order number.
pub(crate) fn new_order_number() -> OrderNumber {
    OrderNumber::from_bits(rand::random())
}

/// What the database keeps of a token.
pub(crate) fn hash(token: &str) -> TokenHash {
    Sha256::digest(token).into()
}

/// Whether two secrets are equal, found out in a time that does not tell where they differ.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    is_same_hash(&hash(one), &hash(other))
}

/// Like [`is_same`], for hashes.
pub(crate) fn is_same_hash(one: &TokenHash, other: &TokenHash) -> bool {
    one.as_slice().ct_eq(other.as_slice()).into()
}

/// One attempt to place the order of a cart, however often it is sent.
///
/// Both parts are derived from the cart's token and the form's key: sending the form again leads to
/// the same order and the same access token, without the database keeping the token; and who guesses
/// a key of somebody else's has another cart, hence another attempt.
pub(crate) struct Attempt {
    /// Under what the order is found again.
    pub(crate) hash: TokenHash,
    /// What opens the order.
    pub(crate) access_token: String,
}

impl Attempt {
    pub(crate) fn new(cart_token: &str, key: &str) -> Self {
        // Of the key a hash, so that the parts have lengths that can't be shifted. Of the cart the
        // token itself: its hash is in the database.
        let derived = |purpose: &str| {
            let digest = Sha256::new().chain_update(purpose).chain_update([0]);
            digest.chain_update(hash(key)).chain_update(cart_token).finalize()
        };
        Self {
            hash: derived("attempt").into(),
            access_token: hex(&derived("access")[..TOKEN_BYTES]),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_differ() {
        assert_eq!(new_token().len(), 32);
        assert_ne!(new_token(), new_token());
        assert_ne!(new_order_number(), new_order_number());
    }

    #[test]
    fn an_attempt_is_bound_to_cart_and_key() {
        let attempt = |cart, key| {
            let attempt = Attempt::new(cart, key);
            (attempt.hash, attempt.access_token)
        };
        let mine = attempt("cart", "key");
        assert_eq!(mine, attempt("cart", "key"));
        for other in [attempt("cart", "kez"), attempt("carr", "key"), attempt("cartk", "ey")] {
            assert_ne!(mine.0, other.0);
            assert_ne!(mine.1, other.1);
        }
        assert_ne!(hash(&mine.1), mine.0);
    }

    #[test]
    fn equality() {
        assert!(is_same("a", "a"));
        assert!(!is_same("a", "b"));
        assert!(!is_same("a", ""));
    }
}
