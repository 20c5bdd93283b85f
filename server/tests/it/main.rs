//! The whole server, in this process on a port of its own, as clients meet it.

// Tests end where something is not as it should be.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod browser;
mod catalogue;
mod config;
mod cross_site;
mod files;
mod form;
mod headers;
mod health;
mod language;
mod limits;
mod pages;
mod sitemap;
mod test_shop;
