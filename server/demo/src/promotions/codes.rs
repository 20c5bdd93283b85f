//! The ids that a seeded shop gave to the demo mall's products, and the short way in which the
//! calendar names goods. Not a catalogue: what isn't in the maps isn't there.

use domain::ids::{BrandId, CategoryId, ProductId, VariantId};
use domain::money::Money;
use domain::pricing::scope::{Scope, Selection};
use std::collections::HashMap;

/// Ids by slug. Leave out of `variants` what isn't for sale.
#[derive(Clone, Debug, Default)]
pub struct Codes {
    /// Products.
    pub product: HashMap<String, ProductId>,
    /// The variants of a product with their prices, by its slug, in the order of their positions.
    pub variants: HashMap<String, Vec<(VariantId, Money)>>,
    /// Categories.
    pub category: HashMap<String, CategoryId>,
    /// Brands.
    pub brand: HashMap<String, BrandId>,
}

impl Codes {
    /// The product of a slug that has variants.
    pub fn product(&self, slug: &str) -> Option<ProductId> {
        self.first(slug)?;
        self.product.get(slug).copied()
    }

    /// The category of a slug.
    pub fn category(&self, slug: &str) -> Option<CategoryId> {
        self.category.get(slug).copied()
    }

    /// The brand of a slug.
    pub fn brand(&self, slug: &str) -> Option<BrandId> {
        self.brand.get(slug).copied()
    }

    /// A product's variants with their prices; empty when there are none.
    pub fn variants(&self, slug: &str) -> &[(VariantId, Money)] {
        self.variants.get(slug).map_or(&[], Vec::as_slice)
    }

    /// A product's first variant, the one its price is told by.
    pub fn first(&self, slug: &str) -> Option<VariantId> {
        self.variants(slug).first().map(|(id, _)| *id)
    }

    /// What of a choice there is; `None` when nothing.
    pub(super) fn scope(&self, pick: &Pick) -> Option<Scope> {
        fn all<T>(slugs: &[&str], find: impl Fn(&str) -> Option<T>) -> Vec<T> {
            slugs.iter().filter_map(|slug| find(slug)).collect()
        }
        let mut selection = Selection::default();
        match pick {
            Pick::All => return Some(Scope::All),
            Pick::Categories(slugs) => selection.categories = all(slugs, |s| self.category(s)),
            Pick::Brands(slugs) => selection.brands = all(slugs, |s| self.brand(s)),
            Pick::Products(slugs) => selection.products = all(slugs, |s| self.product(s)),
            Pick::Firsts(slugs) => selection.variants = all(slugs, |s| self.first(s)),
        }
        (!selection.is_empty()).then_some(Scope::Only(selection))
    }

    /// What one unit of a choice costs at least; zero for whole categories, brands or everything.
    pub(super) fn least_price(&self, pick: &Pick) -> Money {
        let first = |slug: &&str| self.variants(slug).first().map(|(_, price)| *price);
        let any = |slug: &&str| self.variants(slug).iter().map(|(_, price)| *price).min();
        let least = match pick {
            Pick::Products(slugs) => slugs.iter().filter_map(any).min(),
            Pick::Firsts(slugs) => slugs.iter().filter_map(first).min(),
            _ => None,
        };
        least.unwrap_or_default()
    }
}

/// Goods by slug.
pub(super) enum Pick {
    /// Everything.
    All,
    /// Categories with what is below them.
    Categories(&'static [&'static str]),
    /// Brands.
    Brands(&'static [&'static str]),
    /// Products with all their variants.
    Products(&'static [&'static str]),
    /// Only the first variant of each product: where the others cost more.
    Firsts(&'static [&'static str]),
}
