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
pub(crate) mod browser;
pub mod coupon_api;
mod coupon_list;
pub(crate) mod drawing;
pub mod favourite_api;
pub mod favourite_heart;
mod favourite_list;
#[cfg(feature = "ssr")]
mod favourite_post;
mod forms;
mod lists;
mod points;
pub mod points_api;
mod profile;
pub mod profile_api;
mod words;

#[cfg(feature = "ssr")]
pub(crate) use browser::session;
