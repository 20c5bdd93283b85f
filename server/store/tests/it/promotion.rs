//! Promotions on both databases.

mod carts;
mod catalogue;
mod facts;
mod fixture;
mod refused;
mod rush;
mod save;
mod upgrade;
mod uses;
