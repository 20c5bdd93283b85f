//! Postal addresses: what each zone asks for, and what is wrong with one.

use crate::shipping::Zone;
use serde::{Deserialize, Serialize};

/// A postal address as the buyer typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Who receives it.
    pub recipient: String,
    /// Country in words, for [`Zone::International`]; empty otherwise.
    pub country: String,
    /// 縣市 in Taiwan, 省 in Mainland China, state or province elsewhere.
    pub region: String,
    /// 鄉鎮市區 in Taiwan, 市/區 in Mainland China, city elsewhere.
    pub city: String,
    /// Street, number, floor.
    pub street: String,
    /// Postcode: 3, 5 or 6 digits in Taiwan, 6 in Mainland China, optional elsewhere.
    pub postcode: String,
    /// Zone.
    pub zone: Zone,
}
