//! Promotions from the cart to the order: what is shown is what is paid, nobody gets more than there
//! is, and who gets less is told.

mod coupons;
mod extras;
mod frozen;
mod gifts;
mod rush;
mod switches;
mod view;
