//! The shop's memory: entities, migrations and queries over SQLite and PostgreSQL, from one code.
//!
//! The only crate that names the database. It decides nothing: rules are in `domain`, transactions
//! with their side effects in `service`.

pub mod access;
pub mod audit;
pub mod behaviour;
pub mod cart;
pub mod catalog;
pub mod community;
pub mod connection;
pub mod entity;
pub mod error;
pub mod favourite;
pub mod group;
mod insert;
pub mod job;
pub mod mail;
pub mod member;
pub mod migration;
pub mod order;
pub mod payment;
pub mod points;
pub mod pool;
pub mod presale;
pub mod promotion;
mod query;
pub mod review;
pub mod stock;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transaction;

pub use connection::{Options, Store};
pub use error::{StoreError, TransactionError};
pub use transaction::Tx;

/// What can run a query: [`Store::reader`] or a [`Tx`].
pub use sea_orm::ConnectionTrait as Connection;

/// What the functions of this crate return unless they say otherwise.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;
