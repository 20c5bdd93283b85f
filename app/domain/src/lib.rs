//! The shop's rules as pure functions and types, compiled into the server and into the browser.
//!
//! No I/O, no clock, no randomness: `now` and seeds are arguments. No prose either: the interface
//! owns the words, in three languages. Types that travel between server and browser live here too,
//! so that both ends share one definition.

pub mod account;
pub mod address;
pub mod address_book;
pub mod calendar;
pub mod cart;
pub mod catalog;
pub mod checkout;
pub mod community;
pub mod contact;
pub mod draft;
pub mod favourite;
pub mod group;
pub mod ids;
pub mod invoice;
pub mod lang;
pub mod listing;
pub mod margin;
pub mod money;
pub mod offer;
pub mod order;
pub mod order_number;
pub mod payment;
pub mod points;
pub mod presale;
pub mod pricing;
pub mod promotion;
pub mod region;
pub mod related;
pub mod review;
pub mod shipping;
pub mod staff;
pub mod text;
pub mod tier;
pub mod time;
pub mod visit;
