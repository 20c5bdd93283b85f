//! Accounts: signing in and up, and the member's own pages. Plain forms on pages of markup: every one of
//! them works without the program, and a new document shows who is signed in.

pub mod account_page;
pub mod address_api;
mod address_form;
mod address_list;
#[cfg(feature = "ssr")]
mod address_post;
pub mod api;
#[cfg(feature = "ssr")]
mod browser;
mod drawing;
mod forms;
mod lists;
mod words;

#[cfg(feature = "ssr")]
pub(crate) use browser::session;
