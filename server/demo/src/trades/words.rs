//! Words that the copy of several lines shares: names of specifications and common directions.

use crate::spec::T;

pub(super) mod care;
pub(super) mod label;
pub(super) mod named;
pub(super) mod notes;

pub(super) const ORIGIN: T = T("產地", "产地", "Origin");
pub(super) const SHELF_LIFE: T = T("保存期限", "保质期", "Shelf life");
pub(super) const NET_WEIGHT: T = T("淨重", "净重", "Net weight");
pub(super) const MATERIAL: T = T("材質", "材质", "Material");
pub(super) const SIZE: T = T("尺寸", "尺寸", "Dimensions");
pub(super) const CONTENTS: T = T("內容物", "包装清单", "In the box");
pub(super) const INGREDIENTS: T = T("主要成分", "主要成分", "Key ingredients");
pub(super) const WARRANTY: T = T("保固", "保修", "Warranty");
