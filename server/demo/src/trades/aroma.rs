//! Aroma: oils, diffusers, candles, hydrosols.

use crate::spec::Spec;

mod single_oils;

pub(super) const LINES: &[&[Spec]] = &[single_oils::SPECS];
