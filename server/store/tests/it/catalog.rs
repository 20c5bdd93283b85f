//! The catalogue on both databases, against drafts of the tests' own.

mod availability;
mod brute_force;
mod demo_mall;
pub mod drafts;
mod import;
mod listing;
mod product_page;
mod search;
mod shelf_counts;
mod shelves;
mod visibility;
