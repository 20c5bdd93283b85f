//! What promotions make of the prices on shelves and product pages, for anybody who walks in. What a
//! cart costs is decided elsewhere, by the same engine.

mod bundles;
mod cards;
mod coupons;
mod product;
mod today;

pub use bundles::bundle_price;
pub(crate) use bundles::in_sets;
pub(crate) use cards::fill;
pub use cards::{home, list_products};
pub use product::find_product;

use crate::Shop;
use domain::ids::{ProductId, VariantId};
use domain::lang::Lang;
use domain::money::Money;
use domain::pricing::basket::{BasketLine, Wish};
use domain::pricing::offer::UnitOffer;
use std::collections::HashMap;
use store::Connection;
use store::catalog::{PriceFacts, product_facts};
use today::Today;

/// A variant whose price is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its product.
    pub product: ProductId,
    /// The variant.
    pub variant: VariantId,
    /// What it costs by itself.
    pub price: Money,
}

/// What is on for a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The price of one unit now, when a promotion makes it.
    pub price: Option<UnitOffer>,
    /// When that price ends.
    pub until: Option<domain::time::Timestamp>,
    /// Units that a flash sale has of it and how many of them are left, when it makes the price.
    pub allotment: Option<(u32, u32)>,
    /// Codes and names of promotions that it takes part in, four at most.
    pub promotions: Vec<domain::catalog::Link>,
}

/// What is on for variants now; unknown products are left out. At most four queries, however many.
///
/// # Errors
/// What the database met.
pub async fn offers_of(
    shop: &Shop,
    db: &impl Connection,
    asked: &[Asked],
    lang: Lang,
) -> store::Result<HashMap<VariantId, Offered>> {
    let today = Today::read(shop, db).await?;
    let products: Vec<ProductId> = asked.iter().map(|asked| asked.product).collect();
    let facts = product_facts(db, &products).await?;
    let offered = asked.iter().filter_map(|asked| {
        let line = line(facts.get(&asked.product)?, asked.variant, asked.price);
        let price = today.offer(&line);
        let offered = Offered {
            price,
            until: price.and_then(|offer| today.until(offer.rule)),
            allotment: price.and_then(|offer| today.allotment(offer.rule, asked.variant)),
            promotions: today.promotions(&[line], lang),
        };
        Some((asked.variant, offered))
    });
    Ok(offered.collect())
}

/// One unit of a variant, as rules see it.
fn line(facts: &PriceFacts, variant: VariantId, price: Money) -> BasketLine {
    BasketLine {
        key: 0,
        variant,
        product: facts.product,
        categories: facts.categories.clone(),
        brand: facts.brand,
        tags: facts.tags.clone(),
        list_price: price,
        units: 1,
        weight_g: 0,
        wish: Wish::Ordinary,
    }
}
