//! The frame around what is stored: a mark of the kind, a version, then postcard.

use crate::error::{RecommendError, Result};
use serde::{Serialize, de::DeserializeOwned};

/// Both formats change together.
const VERSION: u16 = 1;
const HEAD: usize = 6;

pub(crate) fn write<T: Serialize>(mark: [u8; 4], value: &T) -> Vec<u8> {
    let mut head = Vec::with_capacity(HEAD);
    head.extend(mark);
    head.extend(VERSION.to_le_bytes());
    // Writing plain vectors into memory has no way to fail; an empty body would be refused as damaged.
    postcard::to_extend(value, head).unwrap_or_default()
}

pub(crate) fn read<T: DeserializeOwned>(mark: [u8; 4], bytes: &[u8]) -> Result<T> {
    let (head, body) = bytes.split_at_checked(HEAD).ok_or(RecommendError::Foreign)?;
    let (found_mark, version) = head.split_at(4);
    if found_mark != mark {
        return Err(RecommendError::Foreign);
    }
    let found = version.iter().rev().fold(0, |sum, byte| sum << 8 | u16::from(*byte));
    if found != VERSION {
        return Err(RecommendError::Version { found, expected: VERSION });
    }
    let (value, rest) = postcard::take_from_bytes(body).map_err(|_| RecommendError::Damaged)?;
    if rest.is_empty() { Ok(value) } else { Err(RecommendError::Damaged) }
}
