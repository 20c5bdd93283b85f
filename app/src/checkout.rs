//! From the cart to the order: one page, which works as a plain form and answers at once when the
//! program runs.

mod address_part;
pub mod api;
pub mod checkout_page;
mod checkout_summary;
mod choice;
mod delivery_part;
#[cfg(feature = "ssr")]
mod form_post;
mod invoice_part;
mod order_form;
mod outcome;
mod payment_part;
mod points_part;
mod presale_part;
mod problems;
mod saved;
mod saved_addresses;
mod sheet;
mod state;
pub mod typed_form;
pub mod words;
