//! Promotions to look at: what is on, one of them with its products, the flash sale by its sessions.

pub mod api;
pub mod face;
pub mod flash_page;
pub mod promotion_page;
pub mod promotions_page;
