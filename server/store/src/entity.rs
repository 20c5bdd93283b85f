//! The tables as SeaORM entities, one file each. Plain rows: what they mean is told by the queries.

pub mod attribute;
pub mod attribute_value;
pub mod brand;
pub mod category;
pub mod product;
pub mod product_attribute_value;
pub mod product_image;
pub mod product_option;
pub mod product_option_value;
pub mod product_search;
pub mod product_tag;
pub mod product_text;
pub mod shelf_count;
pub mod stock_level;
pub mod stock_movement;
pub mod tag;
pub mod variant;

pub(crate) mod cart;
pub(crate) mod cart_line;
pub(crate) mod order;
pub(crate) mod order_access;
pub(crate) mod order_event;
pub(crate) mod order_line;
pub(crate) mod outbox;
pub(crate) mod payment;
pub(crate) mod refund;
pub(crate) mod shipment;
