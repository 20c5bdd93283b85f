//! Bundles as a product page offers them: what may stand in each part, and what it costs.

use super::line;
use super::today::Today;
use crate::Shop;
use domain::catalog::Product;
use domain::ids::{ProductId, VariantId};
use domain::lang::Lang;
use domain::offer::{BundleChoice, BundleOffer, BundlePart, BundlePrice};
use domain::pricing::basket::{BasketLine, Wish};
use domain::pricing::rule::{Bundle, Component, MAX_BUNDLE_UNITS, RuleKind};
use domain::pricing::scope::{Scope, Selection};
use domain::promotion::Promotion;
use std::collections::{BTreeMap, BTreeSet};
use store::Connection;
use store::catalog::{VariantLine, product_facts, product_lines, selected_variants, variant_lines};

/// Most bundles of a product.
const MAX_BUNDLES: usize = 3;
/// Most variants that are looked at for them.
const MAX_VARIANTS: u32 = 400;
/// Most variants to choose from in one part.
const MAX_CHOICES: usize = 60;

/// The bundles that a product belongs to, can be put together now and save something at once.
pub(super) async fn list(
    db: &impl Connection,
    today: &Today,
    product: &Product,
    lines: &[BasketLine],
    lang: Lang,
) -> store::Result<Vec<BundleOffer>> {
    let found: Vec<(&Promotion, &Bundle)> = today
        .held()
        .filter(|promotion| promotion.is_listed)
        .filter(|promotion| lines.iter().any(|line| promotion.rule.concerns(line)))
        .filter_map(|promotion| Some((promotion, terms(promotion)?)))
        .collect();
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let wanted = union(found.iter().flat_map(|(_, bundle)| &bundle.components));
    let ids = selected_variants(db, &wanted, today.now, MAX_VARIANTS).await?;
    let mut variants = variant_lines(db, &ids, lang, today.now).await?;
    variants.retain(|variant| variant.available > 0);
    // The page's own product comes first wherever it may stand.
    variants.sort_by_key(|variant| variant.product_id != product.id);
    let offers = found.iter().filter_map(|(promotion, bundle)| {
        let offer = offer(today, promotion, bundle, &variants, lang)?;
        (offer.price.together < offer.price.apart && holds(&offer, product)).then_some(offer)
    });
    Ok(offers.take(MAX_BUNDLES).collect())
}

/// Products that are sold in sets with one.
///
/// # Errors
/// What the database met.
pub(crate) async fn in_sets(
    shop: &Shop,
    db: &impl Connection,
    product: ProductId,
) -> store::Result<BTreeSet<ProductId>> {
    let today = Today::read(shop, db).await?;
    let facts = product_facts(db, &[product]).await?;
    let Some(facts) = facts.get(&product) else { return Ok(BTreeSet::new()) };
    let variants = product_lines(db, product, Lang::ALL[0], today.now).await?;
    let lines: Vec<BasketLine> = variants
        .iter()
        .map(|variant| line(facts, variant.variant_id, variant.unit_price))
        .collect();
    let concerns = |promotion: &&Promotion| {
        promotion.is_listed && lines.iter().any(|line| promotion.rule.concerns(line))
    };
    let sets: Vec<&Bundle> = today.held().filter(concerns).filter_map(terms).collect();
    if sets.is_empty() {
        return Ok(BTreeSet::new());
    }
    let wanted = union(sets.iter().flat_map(|set| &set.components));
    let ids = selected_variants(db, &wanted, today.now, MAX_VARIANTS).await?;
    let variants = variant_lines(db, &ids, Lang::ALL[0], today.now).await?;
    Ok(variants.into_iter().map(|variant| variant.product_id).collect())
}

/// Whether the product itself is in it: it may be sold out.
fn holds(offer: &BundleOffer, product: &Product) -> bool {
    offer.slots().any(|(_, choice)| choice.slug == product.slug)
}

/// What units cost each by itself and as the bundle with a code; `None` when there is no such bundle
/// now, or more units than belong to any.
///
/// # Errors
/// What the database met.
pub async fn bundle_price(
    shop: &Shop,
    code: &str,
    variants: &[VariantId],
) -> store::Result<Option<BundlePrice>> {
    let db = shop.store.reader();
    if variants.len() > MAX_BUNDLE_UNITS as usize {
        return Ok(None);
    }
    let today = Today::read(shop, db).await?;
    let bundle = today.held().find(|p| p.code == code && terms(p).is_some());
    let Some(bundle) = bundle else { return Ok(None) };
    let mut units: BTreeMap<VariantId, u32> = BTreeMap::new();
    for variant in variants {
        *units.entry(*variant).or_default() += 1;
    }
    let ids: Vec<VariantId> = units.keys().copied().collect();
    let found = variant_lines(db, &ids, Lang::default(), today.now).await?;
    let on_sale = found.into_iter().filter(|variant| variant.is_on_sale).zip(0..);
    let lines = on_sale.map(|(variant, key)| {
        let quantity = units.get(&variant.variant_id).copied().unwrap_or(1);
        variant.into_cart_line(quantity, Wish::Ordinary).to_basket_line(key)
    });
    Ok(Some(today.bundle_price(lines.collect(), &bundle.rule)))
}

/// A bundle whose parts can be listed.
fn terms(promotion: &Promotion) -> Option<&Bundle> {
    match &promotion.rule.kind {
        RuleKind::Bundle(bundle) => {
            let is_listable = |c: &Component| c.any_of != Scope::All;
            bundle.components.iter().all(is_listable).then_some(bundle)
        }
        _ => None,
    }
}

fn union<'a>(components: impl Iterator<Item = &'a Component>) -> Selection {
    let mut all = Selection::default();
    for component in components {
        if let Scope::Only(selection) = &component.any_of {
            all.categories.extend_from_slice(&selection.categories);
            all.brands.extend_from_slice(&selection.brands);
            all.tags.extend_from_slice(&selection.tags);
            all.products.extend_from_slice(&selection.products);
            all.variants.extend_from_slice(&selection.variants);
        }
    }
    all
}

fn offer(
    today: &Today,
    promotion: &Promotion,
    bundle: &Bundle,
    variants: &[VariantLine],
    lang: Lang,
) -> Option<BundleOffer> {
    let lines: Vec<BasketLine> = variants.iter().map(one).collect();
    let mut parts = Vec::new();
    let mut chosen: BTreeMap<usize, u32> = BTreeMap::new();
    for component in &bundle.components {
        let fits = |at: &usize| component.any_of.covers(&lines[*at]);
        let fitting: Vec<usize> = (0..variants.len()).filter(fits).take(MAX_CHOICES).collect();
        let picked = pick(variants, &fitting, component.units)?;
        for at in &picked {
            *chosen.entry(fitting[usize::from(*at)]).or_default() += 1;
        }
        let choice = |at: &usize| choice(today, &variants[*at], &lines[*at]);
        parts.push(BundlePart { choices: fitting.iter().map(choice).collect(), chosen: picked });
    }
    let units = chosen.iter().zip(0..);
    let basket =
        units.map(|((at, units), key)| BasketLine { key, units: *units, ..lines[*at].clone() });
    Some(BundleOffer {
        code: promotion.code.clone(),
        name: promotion.name.get(lang).to_owned(),
        note: promotion.note.get(lang).to_owned(),
        parts,
        price: today.bundle_price(basket.collect(), &promotion.rule),
    })
}

/// For each unit a variant to begin with: of one product after the other, and round again.
fn pick(variants: &[VariantLine], fitting: &[usize], units: u32) -> Option<Vec<u16>> {
    let mut firsts: Vec<(ProductId, usize)> = Vec::new();
    for (place, at) in fitting.iter().enumerate() {
        let product = variants[*at].product_id;
        if !firsts.iter().any(|(known, _)| *known == product) {
            firsts.push((product, place));
        }
    }
    let turns = firsts.iter().cycle().map(|(_, place)| u16::try_from(*place).ok());
    let picked: Option<Vec<u16>> = turns.take(units as usize).collect();
    picked.filter(|picked| !picked.is_empty())
}

fn one(variant: &VariantLine) -> BasketLine {
    variant.clone().into_cart_line(1, Wish::Ordinary).to_basket_line(0)
}

fn choice(today: &Today, variant: &VariantLine, line: &BasketLine) -> BundleChoice {
    let mut image = variant.image.clone();
    // The name stands beside it.
    image.alt.clear();
    BundleChoice {
        variant: variant.variant_id,
        slug: variant.slug.clone(),
        name: variant.name.clone(),
        options: variant.options.clone(),
        image,
        price: today.offer(line).map_or(variant.unit_price, |offer| offer.price),
    }
}
