//! The cart as HTML: on the server drawn here, in the browser as the server drew it.

#[cfg(not(feature = "ssr"))]
#[path = "drawn/in_browser.rs"]
mod place;
#[cfg(feature = "ssr")]
#[path = "drawn/on_server.rs"]
mod place;

pub use place::drawn_cart;
