//! Points: what an order brings and takes, in the transaction that changes it; what members do with them; and
//! the jobs that time drives. The ledger is the store's, the rules are `domain::points`.

mod birthdays;
mod check_in;
mod of_order;
mod staff;
mod sweep;
mod tiers;
mod view;

pub use birthdays::give_birthdays;
pub use check_in::check_in;
pub use of_order::{Refunded, refund};
pub(crate) use of_order::{follow, spend};
pub use staff::{AdjustError, Adjusted, adjust, find_member_named, show};
pub use sweep::sweep_points;
pub use tiers::review_tiers;
pub use view::view;
