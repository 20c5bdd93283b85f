//! The demo mall: a deterministic catalogue in three languages and its vector
//! pictures. Pure: no I/O, no clock, no randomness.

mod art;
pub mod picture;

use picture::Picture;

/// The SVG at a path made by [`Picture::path`] or [`picture::banner_path`];
/// `None` for any other path.
pub fn draw(path: &str) -> Option<String> {
    Picture::from_path(path).map(|picture| art::draw_picture(&picture))
}
