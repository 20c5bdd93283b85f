//! Help: the buyer's guide and the policies. The prose stays on the server and travels page by page,
//! so that the program does not carry it.

pub mod api;
pub mod help_page;
#[cfg(feature = "ssr")]
mod prose;
mod rate_table;
