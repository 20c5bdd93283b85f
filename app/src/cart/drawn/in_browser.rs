//! The browser's side of [`crate::cart::drawn`].

use crate::cart::api::CartAnswer;

/// What the server drew; nothing where it stands in the document already, and stays.
pub fn drawn_cart(answer: &CartAnswer) -> String {
    answer.drawn.clone()
}
