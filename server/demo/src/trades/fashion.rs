//! Products of the trade; none yet.

use crate::spec::Spec;

pub(super) const SPECS: &[Spec] = &[];
