//! The indexes of the catalogue.

use crate::migration::{index, unique};
use sea_orm_migration::prelude::*;

pub(super) fn unique_indexes() -> Vec<IndexCreateStatement> {
    vec![
        unique("categories", &["slug"]),
        unique("brands", &["slug"]),
        unique("attributes", &["code"]),
        unique("attribute_values", &["attribute_id", "code"]),
        unique("tags", &["code"]),
        unique("products", &["slug"]),
        unique("product_options", &["product_id", "code"]),
        unique("variants", &["sku"]),
        unique("variants", &["barcode"]),
    ]
}

pub(super) fn plain_indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("variants", &["product_id", "position"]),
        index("variants", &["sku_key"]),
        index("products", &["category_id"]),
        index("products", &["brand_id"]),
        index("products", &["featured_rank"]),
        index("products", &["presence", "category_id"]),
        index("product_attribute_values", &["value_id", "product_id"]),
        index("product_tags", &["tag_id", "product_id"]),
        index("stock_movements", &["variant_id", "id"]),
        index("stock_movements", &["reference"]),
    ]
}

/// An index for each order in each kind of shelf: whatever its size, the first pages of a shelf are
/// read from one. What is out of stock stands last in every order, so `in_stock` leads in all of
/// them, and all go on to the id, because many products share a rank, a price or the number sold.
pub(super) fn shelf_indexes() -> Vec<IndexCreateStatement> {
    const UP: IndexOrder = IndexOrder::Asc;
    const DOWN: IndexOrder = IndexOrder::Desc;
    let rated = [("rating_x100", DOWN), ("rating_count", DOWN)];
    let bought = [("sold", DOWN), ("created_at", DOWN), ("id", DOWN)];
    let orders = [
        ("own", [&[("shelf_rank", UP)][..], &bought].concat()),
        ("sales", bought.to_vec()),
        ("newest", bought[1..].to_vec()),
        ("cheapest", [&[("price_min", UP)][..], &bought].concat()),
        ("dearest", [&[("price_max", DOWN)][..], &bought].concat()),
        ("rating", [&rated[..], &bought].concat()),
    ];
    let mut indexes = Vec::new();
    for shelf in [None, Some("category_1"), Some("category_2"), Some("category_3")] {
        for (order, columns) in &orders {
            let mut statement = Index::create();
            let name = format!("ix_products__{}__{order}", shelf.unwrap_or("all"));
            statement.name(name).table("products");
            if let Some(category) = shelf {
                statement.col(category);
            }
            statement.col(("in_stock", DOWN));
            for column in columns {
                statement.col(column.clone());
            }
            indexes.push(statement);
        }
    }
    indexes
}
