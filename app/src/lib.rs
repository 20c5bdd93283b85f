//! Everything a browser can show: the document, the routes, pages and components, and the server
//! functions they call. Rules live in `domain`, writes in `service`, queries in `store`.

// The macros of Leptos write undocumented items; what people call is documented by hand.
#![allow(missing_docs)]
#![recursion_limit = "512"]

pub mod account;
pub mod api_error;
#[cfg(feature = "ssr")]
pub mod assets;
pub mod cart;
pub mod catalog;
pub mod checkout;
pub mod community;
#[cfg(feature = "ssr")]
pub mod document;
#[cfg(any(feature = "hydrate", feature = "csr"))]
mod entry;
#[cfg(feature = "ssr")]
mod head_slot;
#[cfg(not(feature = "ssr"))]
#[path = "head_slot_browser.rs"]
mod head_slot;
pub mod help;
pub mod i18n;
#[cfg(feature = "ssr")]
mod kept_form;
pub mod layout;
pub mod load;
pub mod order;
pub mod place;
pub mod promotion;
pub mod recommend;
#[cfg(feature = "ssr")]
pub mod request;
#[cfg(feature = "ssr")]
#[path = "respond.rs"]
mod respond;
#[cfg(not(feature = "ssr"))]
#[path = "respond_browser.rs"]
mod respond;
pub mod review;
pub mod router;
pub mod routes;
pub mod search;
pub mod shop_info;
pub mod styles;
pub mod ui;
pub mod wire;

pub use routes::App;

/// Whether this is the browser's program. Leptos asks its runtime for it, which knows only inside of a
/// page; this the compiler knows.
pub const IN_BROWSER: bool = cfg!(target_arch = "wasm32");
