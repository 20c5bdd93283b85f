//! What becomes of an order: its page, tracking it without an account, calling it off.

pub mod api;
mod cancel_form;
#[cfg(feature = "ssr")]
pub mod device;
mod group_part;
mod join_part;
pub mod line_list;
#[cfg(feature = "ssr")]
mod mask;
mod next_step;
pub mod order_page;
mod parcels;
mod particulars;
mod presale_part;
mod timeline;
mod track_form;
pub mod track_page;
pub mod words;
