//! Draws the demo mall's pictures as SVG. Knows nothing of products or texts.

mod bags;
mod banners;
mod bottles;
mod boxes;
mod canvas;
mod clothes;
mod devices;
mod dresses;
mod home;
mod jars;
mod kitchen;
mod label;
mod last;
mod look;
mod motif;
mod office;
mod optics;
mod outerwear;
mod packs;
mod paints;
mod power;
mod props;
mod screens;
mod shade;
mod shape;
mod shoes;
mod sound;
mod stage;
mod stationery;
mod tea;
mod textiles;
mod texture;
mod umbrella;
mod views;
mod wear;

use crate::picture::{Banner, Picture, banner_path, colour_hex};
use canvas::Canvas;
use look::Look;

/// The SVG of one picture, 800 × 800.
pub fn draw_picture(picture: &Picture) -> String {
    let look = Look::new(colour_hex(picture.colour).unwrap_or("#888888"), picture.seed);
    let mut canvas = Canvas::new(prefix(&picture.path()));
    views::draw(&mut canvas, &motif::of(picture.kind), look, picture.view);
    canvas.finish(800, 800)
}

/// The SVG of a banner: 1600 × 640, or 780 × 900 for telephones.
pub fn draw_banner(banner: Banner, phone: bool) -> String {
    let mut canvas = Canvas::new(prefix(&banner_path(banner.code(), phone)));
    banners::draw(&mut canvas, banner, phone);
    if phone { canvas.finish(780, 900) } else { canvas.finish(1600, 640) }
}

/// Four characters of a path's hash (FNV-1a) that begin all ids of a picture,
/// so that pictures inlined into one document do not share ids.
fn prefix(path: &str) -> String {
    let hash = path
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let letters = b"abcdefghijklmnopqrstuvwxyz";
    let mut left = hash ^ (hash >> 15);
    let mut prefix = String::with_capacity(4);
    for _ in 0..4 {
        prefix.push(char::from(letters[(left % 26) as usize]));
        left /= 26;
    }
    prefix
}
