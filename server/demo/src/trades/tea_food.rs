//! Tea and food: leaves, teaware, honey, nuts, coffee.

use crate::spec::Spec;

mod coffee;
mod herbal;
mod honey;
mod nuts;
mod oolong;
mod red_green_dark;
mod teaware;

pub(super) const LINES: &[&[Spec]] = &[
    oolong::SPECS,
    red_green_dark::SPECS,
    herbal::SPECS,
    teaware::SPECS,
    honey::SPECS,
    nuts::SPECS,
    coffee::SPECS,
];
