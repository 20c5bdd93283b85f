//! What stands around every page: header, footer, tab bar, language and theme, announcements.

pub mod announcer;
pub mod cart_badge;
pub mod drawn;
pub mod footer;
pub mod get_forms;
pub mod header;
pub mod languages;
pub mod mega_menu;
pub mod not_found;
pub mod scroll;
pub mod tab_bar;
pub mod theme;
