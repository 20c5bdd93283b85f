//! The commands on both databases. PostgreSQL comes from `scripts/with-postgres.sh`.

mod advance_order;
mod cancel_order;
mod cart;
mod check;
mod fixture;
mod lapse_orders;
mod late_orders;
mod order;
mod place_order;
