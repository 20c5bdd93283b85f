//! Home: bed and bath, kitchen and table, decor.

use crate::spec::Spec;

mod bedding;
mod bottles;
mod cookware;
mod decor;
mod soft_decor;
mod tableware;
mod towels;

pub(super) const LINES: &[&[Spec]] = &[
    bedding::SPECS,
    towels::SPECS,
    tableware::SPECS,
    bottles::SPECS,
    cookware::SPECS,
    decor::SPECS,
    soft_decor::SPECS,
];
