//! The whole server, in this process on a port of its own, as clients meet it.

// Tests end where something is not as it should be.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod account;
mod addresses;
mod browser;
mod catalogue;
mod command_line;
mod community;
mod config;
mod coupons;
mod cross_site;
mod favourites;
mod files;
mod form;
mod group;
mod headers;
mod health;
mod hostile;
mod journey;
mod kill9;
mod language;
mod limits;
mod offers;
mod pages;
mod points;
mod presale;
mod profile;
mod program;
mod promotions;
mod reviews;
mod sitemap;
mod strangers;
mod test_shop;
