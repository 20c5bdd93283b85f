//! Office: furniture, lamps, printers, stationery.

use crate::spec::Spec;

mod furniture;
mod lamps;
mod printers;
mod stationery;

pub(super) const LINES: &[&[Spec]] =
    &[furniture::SPECS, lamps::SPECS, printers::SPECS, stationery::SPECS];
