//! The cart in the browser and its page: shown before the server answers, decided by the server.
//!
//! The page is drawn by the server (`drawing`) and put into place by the program (`cart_page`, `desk`): so
//! it needs neither the readers of a cart nor the pricing engine. Those come later (`engine`), and from then
//! on a change has its price at once.

pub mod add_form;
pub mod api;
pub mod cart_page;
pub mod change;
pub mod code_form;
pub mod desk;
pub mod drawing;
pub mod drawn;
pub mod engine;
pub mod forms;
pub mod line_row;
pub mod notices;
pub mod offers;
pub mod other_tabs;
pub mod state;
pub mod summary;
pub mod toast;
pub mod why;
