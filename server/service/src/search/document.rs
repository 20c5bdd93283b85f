//! A product's texts as the index takes them.

use search::Document;
use store::catalog::SearchTexts;

/// The document of a product.
pub(super) fn document(texts: SearchTexts) -> Document {
    Document {
        id: id(texts.product_id),
        titles: texts.names,
        brands: texts.brands,
        categories: texts.categories,
        labels: texts.attributes,
        values: texts.values,
        descriptions: texts.descriptions,
        codes: texts.codes,
        popularity: u32::try_from(texts.sold).unwrap_or(u32::MAX),
        in_stock: texts.in_stock,
    }
}

/// A product's id as the index has it; the database gives none below 1.
pub(super) fn id(product_id: i64) -> u64 {
    u64::try_from(product_id).unwrap_or_default()
}
