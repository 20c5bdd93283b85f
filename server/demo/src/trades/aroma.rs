//! Aroma: oils, diffusers, candles, hydrosols.

use crate::spec::Spec;

mod blends;
mod candles;
mod diffusers;
mod hydrosols;
mod single_oils;

pub(super) const LINES: &[&[Spec]] =
    &[single_oils::SPECS, blends::SPECS, diffusers::SPECS, candles::SPECS, hydrosols::SPECS];
