//! Recommendations: their shelves, why they are shown and how to be rid of them, and what pages tell of
//! how they are used.

pub mod along;
pub mod api;
pub mod for_you;
pub mod shelf;
pub mod watch;
