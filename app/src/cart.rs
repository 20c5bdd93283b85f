//! The cart in the browser and its page: shown before the server answers, decided by the server.

pub mod add_form;
pub mod api;
pub mod cart_page;
pub mod code_form;
pub mod line_row;
pub mod notices;
pub mod offers;
pub mod other_tabs;
pub mod sheet;
pub mod state;
pub mod summary;
pub mod toast;
pub mod why;
