//! What can be wrong with a draft that is to be imported.

use crate::error::{StoreError, TransactionError};

/// Why an import was refused.
#[derive(Clone, Debug, thiserror::Error)]
pub enum DraftError {
    /// A category's parent does not come before it, and is not in the shop either.
    #[error("category {slug}: unknown parent {parent}")]
    UnknownParent {
        /// The category.
        slug: String,
        /// Its parent.
        parent: String,
    },
    /// A category would be on a fourth level.
    #[error("category {slug} is too deep")]
    TooDeep {
        /// The category.
        slug: String,
    },
    /// A category is in the shop already, elsewhere in the tree.
    #[error("category {slug} has another parent already")]
    Moved {
        /// The category.
        slug: String,
    },
    /// A product names a category that is not in the shop.
    #[error("product {slug}: unknown category {category}")]
    UnknownCategory {
        /// The product.
        slug: String,
        /// The category.
        category: String,
    },
    /// A product names a brand that is not in the shop.
    #[error("product {slug}: unknown brand {brand}")]
    UnknownBrand {
        /// The product.
        slug: String,
        /// The brand.
        brand: String,
    },
    /// A product names a value of an attribute that is not in the shop.
    #[error("product {slug}: unknown value {attribute}={value}")]
    UnknownValue {
        /// The product.
        slug: String,
        /// The attribute.
        attribute: String,
        /// The value.
        value: String,
    },
    /// A product has no variant, no picture, or more than three options.
    #[error("product {slug} has no variant, no picture, or more than three options")]
    BadShape {
        /// The product.
        slug: String,
    },
    /// A variant does not name one value of each option, or a picture that isn't there, or has a
    /// figure that is out of range.
    #[error("variant {sku} names a value or a picture that is not there")]
    BadVariant {
        /// The variant.
        sku: String,
    },
    /// The database refused it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for DraftError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}

impl TransactionError for DraftError {
    fn is_busy(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_busy())
    }
}
