//! Promotions to look at: what is on, one of them with its products, the flash sale by its sessions,
//! groups of buyers, presales.

pub mod api;
pub mod face;
pub mod flash_page;
pub mod group_api;
pub mod group_block;
pub mod group_page;
pub mod presale_api;
pub mod presale_block;
pub mod promotion_page;
pub mod promotions_page;
pub mod share_link;
