//! Draws the demo mall's pictures as SVG. Knows nothing of products or texts.

mod bottles;
mod canvas;
mod clothes;
mod devices;
mod home;
mod jars;
mod label;
mod look;
mod motif;
mod office;
mod packs;
mod paints;
mod props;
mod screens;
mod shade;
mod shape;
mod shoes;
mod stage;
mod tea;
mod texture;
mod views;
mod wear;

use crate::picture::{Picture, colour_hex};
use canvas::Canvas;
use look::Look;

/// The SVG of one picture, 800 × 800.
pub fn draw_picture(picture: &Picture) -> String {
    let look = Look::new(colour_hex(picture.colour).unwrap_or("#888888"), picture.seed);
    let mut canvas = Canvas::new(prefix(&picture.path()));
    views::draw(&mut canvas, &motif::of(picture.kind), look, picture.view);
    canvas.finish(800, 800)
}

/// A short id prefix of a path (FNV-1a), so that pictures inlined into one
/// document do not share ids.
fn prefix(path: &str) -> String {
    let hash = path
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("p{hash:x}-")
}
