//! Digital: phones, computers, projectors, sound, power and network.

use crate::spec::Spec;

mod headphones;
mod input_devices;
mod laptops;
mod monitors;
mod network;
mod phones;
mod power;
mod projectors;
mod speakers;
mod tablets;
mod wearables;

pub(super) const LINES: &[&[Spec]] = &[
    phones::SPECS,
    laptops::SPECS,
    tablets::SPECS,
    projectors::SPECS,
    headphones::SPECS,
    monitors::SPECS,
    input_devices::SPECS,
    power::SPECS,
    speakers::SPECS,
    wearables::SPECS,
    network::SPECS,
];
