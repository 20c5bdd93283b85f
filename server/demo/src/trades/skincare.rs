//! Skincare: the tea-tree, lavender and rose lines, soaps, men's care, gift sets.

use crate::spec::Spec;

mod everyday;
mod gifts;
mod lavender_line;
mod men;
mod rose_line;
mod tea_tree_line;

pub(super) const LINES: &[&[Spec]] = &[
    tea_tree_line::SPECS,
    lavender_line::SPECS,
    rose_line::SPECS,
    everyday::SPECS,
    men::SPECS,
    gifts::SPECS,
];
