//! The lines of this trade; none yet.

use crate::spec::Spec;

pub(super) const LINES: &[&[Spec]] = &[];
