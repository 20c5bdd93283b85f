//! The store on both databases. PostgreSQL comes from `scripts/with-postgres.sh`.

mod catalog;
mod connection;
