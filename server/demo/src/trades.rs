//! Every hand-made product: a module for each trade, in it a file for each line of products.

use crate::spec::{Shelf, Spec};

mod aroma;
mod digital;
mod fashion;
mod health;
mod home;
mod office;
mod skincare;
mod tea_food;
mod words;

/// The lines of each trade, each in its own order.
const TRADES: &[&[&[Spec]]] = &[
    aroma::LINES,
    skincare::LINES,
    tea_food::LINES,
    health::LINES,
    fashion::LINES,
    digital::LINES,
    office::LINES,
    home::LINES,
];

/// All of them: what is featured first, then one of each line in turn, so that a small number of
/// products has something of everything; at the end what is not on sale.
pub(crate) fn all() -> Vec<&'static Spec> {
    let lines = TRADES.iter().flat_map(|lines| lines.iter());
    let mut specs: Vec<(usize, &Spec)> = lines.flat_map(|line| line.iter().enumerate()).collect();
    let on_sale = |spec: &Spec| matches!(spec.shelf, Shelf::Listed | Shelf::Until(_));
    specs.sort_by_key(|(turn, spec)| (!on_sale(spec), spec.featured.unwrap_or(u16::MAX), *turn));
    specs.into_iter().map(|(_, spec)| spec).collect()
}
