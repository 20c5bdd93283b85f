//! Reviews: what is said of a product on its page, and the member's own page of them.

pub mod api;
#[cfg(feature = "ssr")]
mod drawing;
#[cfg(feature = "ssr")]
mod linked_data;
pub mod own_page;
#[cfg(feature = "ssr")]
pub mod post;
pub mod reviews_block;
pub mod words;
pub mod write_form;
