//! HTTP, one concern a file. Which path leads to which is told in [`crate::router`] alone.

pub mod assets;
pub mod body_limit;
pub mod class;
pub mod client;
pub mod context;
pub mod encoding;
pub mod error_page;
pub mod figures;
pub mod health;
pub mod language;
pub mod media;
pub mod observe;
pub mod page_memory;
pub mod pages;
pub mod rate_limit;
pub mod robots;
pub mod same_site;
pub mod security_headers;
pub mod server_functions;
pub mod sitemap;
