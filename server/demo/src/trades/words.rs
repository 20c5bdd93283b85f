//! Words that the copy of several lines shares: names of specifications and common directions.

use crate::spec::T;

pub(super) mod care;
pub(super) mod label;
pub(super) mod named;
pub(super) mod notes;

pub(super) const ORIGIN: T = T("產地", "产地", "Origin");
pub(super) const SHELF_LIFE: T = T("保存期限", "保质期", "Shelf life");
