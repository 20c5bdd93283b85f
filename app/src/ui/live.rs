//! Live pieces of a view, boxed. A closure in a view has a type of its own, and the machinery that draws,
//! hydrates and updates it would be compiled for each; for a boxed one it is compiled once. That is a
//! sixth of the program's bytes, for one call more at each change.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// A piece of view.
pub type Part = Box<dyn FnMut() -> AnyView + Send>;
/// A text, as a node or as an attribute.
pub type Text = Box<dyn FnMut() -> String + Send>;
/// An attribute that is there or not.
pub type Mark = Box<dyn FnMut() -> Option<&'static str> + Send>;
/// A class or a property that is on or off.
pub type Flag = Box<dyn FnMut() -> bool + Send>;

/// Boxes a piece of view.
pub fn part(draw: impl FnMut() -> AnyView + Send + 'static) -> Part {
    Box::new(draw)
}

/// Boxes a piece of view that is there or not.
pub fn part_if(mut draw: impl FnMut() -> Option<AnyView> + Send + 'static) -> Part {
    Box::new(move || draw().into_any())
}

/// Boxes a text.
pub fn text(write: impl FnMut() -> String + Send + 'static) -> Text {
    Box::new(write)
}

/// Boxes an attribute.
pub fn mark(decide: impl FnMut() -> Option<&'static str> + Send + 'static) -> Mark {
    Box::new(decide)
}

/// Boxes a switch.
pub fn flag(decide: impl FnMut() -> bool + Send + 'static) -> Flag {
    Box::new(decide)
}

/// Boxes what a click does.
pub fn click(act: impl FnMut(MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(act)
}
