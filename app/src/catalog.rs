//! Finding and looking: home, shelves, product pages.

pub mod api;
pub mod bundles;
pub mod card;
pub mod categories_page;
pub mod facets;
pub mod gallery;
pub mod home_page;
pub mod infinite;
pub mod listing_page;
pub mod listing_query;
pub mod offers;
pub mod price_tag;
pub mod product_page;
pub mod product_text;
pub mod seen;
pub mod shelf;
pub mod toolbar;
pub mod variant_picker;
