//! What a rule is about: everything, or what one of a few lists names.

use super::basket::BasketLine;
use crate::ids::{BrandId, CategoryId, ProductId, VariantId};
use serde::{Deserialize, Serialize};

/// Which lines a rule is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// Every line.
    #[default]
    All,
    /// Lines that at least one of the lists names.
    Only(Selection),
}

/// Lists of things; a line belongs when any of them names it. All empty is refused by
/// [`super::validate`], because it looks like "all" and means "none".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Selection {
    /// Categories; what lies below them belongs too.
    pub categories: Vec<CategoryId>,
    /// Brands.
    pub brands: Vec<BrandId>,
    /// Tags, by code.
    pub tags: Vec<String>,
    /// Products with all their variants.
    pub products: Vec<ProductId>,
    /// Single variants.
    pub variants: Vec<VariantId>,
}

impl Scope {
    /// Whether the rule is about this line.
    pub fn covers(&self, line: &BasketLine) -> bool {
        match self {
            Self::All => true,
            Self::Only(selection) => selection.names(line),
        }
    }
}

impl Selection {
    fn names(&self, line: &BasketLine) -> bool {
        self.variants.contains(&line.variant)
            || self.products.contains(&line.product)
            || line.brand.is_some_and(|brand| self.brands.contains(&brand))
            || line.categories.iter().any(|category| self.categories.contains(category))
            || line.tags.iter().any(|tag| self.tags.contains(tag))
    }

    /// Whether it names nothing at all.
    pub fn is_empty(&self) -> bool {
        self.categories.is_empty()
            && self.brands.is_empty()
            && self.tags.is_empty()
            && self.products.is_empty()
            && self.variants.is_empty()
    }
}
