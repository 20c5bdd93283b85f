//! Draws the demo mall's pictures as SVG. Knows nothing of products or texts.

use crate::picture::Picture;

/// The SVG of one picture.
pub fn draw_picture(picture: &Picture) -> String {
    let hex = crate::picture::colour_hex(picture.colour).unwrap_or("#888888");
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800"><rect width="800" height="800" fill="#f4f2ee"/><rect x="250" y="200" width="300" height="400" rx="60" fill="{hex}"/></svg>"##
    )
}
