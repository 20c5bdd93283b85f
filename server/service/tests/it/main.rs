//! The commands on both databases. PostgreSQL comes from `scripts/with-postgres.sh`.

// Clippy's exception for tests knows only the functions marked as such, not what they call.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod account;
mod add_all;
mod advance_order;
mod cancel_order;
mod cart;
mod check;
mod fixture;
mod group;
mod lapse_orders;
mod late_orders;
mod mail;
mod offers;
mod order;
mod place_order;
mod points;
mod presale;
mod promotions;
mod related;
mod reviews;
mod search;
