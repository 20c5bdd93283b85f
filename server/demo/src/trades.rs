//! Every hand-made product, one file for each line of a trade.

use crate::spec::{Shelf, Spec};

mod aroma;
mod digital;
mod fashion;
mod health;
mod home;
mod office;
mod skincare;
mod tea_food;

/// The files, each in its own order.
const FILES: &[&[Spec]] = &[
    aroma::SPECS,
    skincare::SPECS,
    tea_food::SPECS,
    health::SPECS,
    fashion::SPECS,
    digital::SPECS,
    office::SPECS,
    home::SPECS,
];

/// All of them: what is featured first, then one of each file in turn, so that a small number of
/// products has something of everything; at the end what is not on sale.
pub(crate) fn all() -> Vec<&'static Spec> {
    let mut specs: Vec<(usize, &Spec)> =
        FILES.iter().flat_map(|file| file.iter().enumerate()).collect();
    let on_sale = |spec: &Spec| matches!(spec.shelf, Shelf::Listed | Shelf::Until(_));
    specs.sort_by_key(|(turn, spec)| (!on_sale(spec), spec.featured.unwrap_or(u16::MAX), *turn));
    specs.into_iter().map(|(_, spec)| spec).collect()
}
