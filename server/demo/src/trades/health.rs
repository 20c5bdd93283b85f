//! Health: supplements and botanicals, described as the foods they are. No claims of healing.

use crate::spec::Spec;

mod botanicals;
mod nutrition;
mod vitamins;

pub(super) const LINES: &[&[Spec]] = &[vitamins::SPECS, botanicals::SPECS, nutrition::SPECS];
