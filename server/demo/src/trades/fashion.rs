//! Fashion: clothing, shoes, bags, accessories.

use crate::spec::Spec;

mod accessories;
mod bags;
mod dresses;
mod hoodies;
mod knitwear;
mod leather_shoes;
mod outerwear;
mod sandals;
mod shirts;
mod sneakers;
mod trousers;
mod tshirts;

pub(super) const LINES: &[&[Spec]] = &[
    tshirts::SPECS,
    shirts::SPECS,
    outerwear::SPECS,
    dresses::SPECS,
    trousers::SPECS,
    knitwear::SPECS,
    hoodies::SPECS,
    accessories::SPECS,
    sneakers::SPECS,
    leather_shoes::SPECS,
    sandals::SPECS,
    bags::SPECS,
];
