//! A picture that keeps its place while it loads.

use domain::catalog::Image;
use maud::{Markup, html};

/// A product picture. `eager` for what is on the first screen, lazily otherwise.
pub fn picture(image: &Image, eager: bool) -> Markup {
    described(image, &image.alt, eager)
}

/// A picture beside the words that say the same.
pub fn silent_picture(image: &Image, eager: bool) -> Markup {
    described(image, "", eager)
}

fn described(image: &Image, alt: &str, eager: bool) -> Markup {
    html! {
        img src=(image.path) alt=(alt) width=(image.width) height=(image.height)
            loading=(if eager { "eager" } else { "lazy" })
            fetchpriority=[eager.then_some("high")] decoding="async";
    }
}
