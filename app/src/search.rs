//! Search: the box in the header and the page of results.

pub mod search_box;
pub mod search_page;
