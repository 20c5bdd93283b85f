//! Search: the box in the header with what it offers while somebody types, and the page of results.

pub mod api;
pub mod recent;
pub mod search_box;
pub mod search_page;
pub mod suggestions;
