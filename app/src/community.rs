//! The community's pages. The server draws them, the program only puts them up: most who open them read.

pub mod api;
pub mod community_page;
#[cfg(feature = "ssr")]
mod drawing;
#[cfg(feature = "ssr")]
mod forms;
#[cfg(feature = "ssr")]
mod linked_data;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod post;
#[cfg(feature = "ssr")]
pub(crate) mod talk;
#[cfg(feature = "ssr")]
mod thread;
#[cfg(feature = "ssr")]
mod words;
