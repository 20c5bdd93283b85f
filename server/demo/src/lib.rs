//! The demo mall: a deterministic catalogue in three languages, its vector pictures and its calendar
//! of promotions, and what its buyers say. Pure: no I/O, no clock, no randomness.

mod art;
mod attributes;
mod barcode;
mod baskets;
mod brands;
mod build;
mod catalog;
mod categories;
mod community;
mod gallery;
mod hash;
mod option;
mod palette;
pub mod picture;
mod promotions;
mod reviews;
mod series;
pub mod spec;
mod trades;
mod variant;

pub use baskets::baskets;
pub use catalog::catalog;
pub use community::community;
pub use promotions::{Codes, calendar_end, points_rules, promotions};

pub use reviews::{aspects, reviews};

use domain::draft::ProductDraft;
use domain::time::Timestamp;
use picture::Picture;
use series::Series;

/// The SVG at a path made by [`Picture::path`] or [`picture::banner_path`];
/// `None` for any other path.
pub fn draw(path: &str) -> Option<String> {
    if let Some(picture) = Picture::from_path(path) {
        return Some(art::draw_picture(&picture));
    }
    let (banner, phone) = picture::banner_from_path(path)?;
    Some(art::draw_banner(banner, phone))
}

/// The first `count` products, made one by one as they are asked for: the hand-made ones, those on
/// sale first, then repeats of them in numbered series. The same every time but for `now`.
pub fn products(count: usize, now: Timestamp) -> impl Iterator<Item = ProductDraft> {
    let specs = trades::all();
    (0..count).map_while(move |position| {
        let spec = specs.get(position.checked_rem(specs.len())?)?;
        let series = Series { number: (position / specs.len()) as u64, position: position as u64 };
        Some(build::build(spec, series, now))
    })
}

/// How many products are hand-made: the size of the mall when nobody asks for another.
pub fn handmade_count() -> usize {
    trades::all().len()
}
