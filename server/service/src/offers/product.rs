//! A product page with what promotions make of it.

use super::today::Today;
use super::{bundles, coupons, line};
use crate::Shop;
use domain::catalog::{Product, Variant};
use domain::lang::Lang;
use domain::offer::{ProductOffers, VariantOffer};
use domain::pricing::basket::BasketLine;
use domain::pricing::bill::PriceKind;
use store::catalog::{find_product_by_slug, product_facts};

/// The product at an address; `None` when there is none, or none that may be seen now.
///
/// # Errors
/// What the database met.
pub async fn find_product(shop: &Shop, slug: &str, lang: Lang) -> store::Result<Option<Product>> {
    let now = shop.clock.now();
    let Some(mut product) = find_product_by_slug(&shop.store, slug, lang, now).await? else {
        return Ok(None);
    };
    let db = shop.store.reader();
    let today = Today::read(shop, db).await?;
    if today.held().next().is_none() {
        return Ok(Some(product));
    }
    let facts = product_facts(db, &[product.id]).await?;
    let Some(facts) = facts.get(&product.id) else { return Ok(Some(product)) };
    let lines: Vec<BasketLine> =
        product.variants.iter().map(|variant| line(facts, variant.id, variant.price)).collect();
    let variants = product.variants.iter().zip(&lines);
    product.offers = ProductOffers {
        variants: variants.filter_map(|(variant, line)| offer(&today, variant, line)).collect(),
        promotions: today.promotions(&lines, lang),
        coupons: coupons::list(db, &today, &lines, lang).await?,
        bundles: bundles::list(db, &today, &product, &lines, lang).await?,
    };
    Ok(Some(product))
}

fn offer(today: &Today, variant: &Variant, line: &BasketLine) -> Option<VariantOffer> {
    let offer = today.offer(line)?;
    let (units, left) = match offer.kind {
        PriceKind::Flash => today.allotment(offer.rule, variant.id).unwrap_or_default(),
        _ => (0, 0),
    };
    Some(VariantOffer {
        variant: variant.id,
        price: offer.price,
        was: variant.list_price.unwrap_or(variant.price),
        is_flash: offer.kind == PriceKind::Flash,
        until: today.until(offer.rule),
        units,
        left,
    })
}
