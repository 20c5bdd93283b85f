//! What the rule book calls "always true", over random carts and rules.

mod best;
mod bundles;
mod carts;
mod large;
mod totals;
