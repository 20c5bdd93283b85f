//! The store on both databases. PostgreSQL comes from `scripts/with-postgres.sh`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod catalog;
mod connection;
mod promotion;
