//! Examples worked by hand, one for each kind of rule; the stages together are in `stacking`.

mod coupons;
mod items;
mod stacking;
mod units;
