//! A shop as the promotions see it: the demo products numbered in their order, and carts of them.

use demo::{Codes, catalog, handmade_count, points_rules, products};
use domain::catalog::ProductState;
use domain::ids::{BrandId, CategoryId, ProductId, RuleId, VariantId};
use domain::pricing::basket::{Basket, BasketLine, Buyer, PointsWish, Wish};
use domain::pricing::rule::{Bundle, Component, RuleKind, RuleSet};
use domain::promotion::PromotionDraft;
use domain::time::Timestamp;

/// 23 November 2026, 10:13 in Taipei.
pub const NOW: Timestamp = Timestamp(1_795_400_000_000);
/// Minutes east of UTC.
pub const TAIPEI: i32 = 480;

/// A shop that was seeded with so many products.
pub struct Shop {
    pub codes: Codes,
    /// One unit of every variant.
    pub lines: Vec<BasketLine>,
}

impl Shop {
    /// The first `count` products, all hand-made ones at most.
    pub fn of(count: usize) -> Self {
        let catalog = catalog();
        let mut codes = Codes::default();
        for (id, category) in (1..).zip(&catalog.categories) {
            codes.category.insert(category.slug.clone(), CategoryId(id));
        }
        for (id, brand) in (1..).zip(&catalog.brands) {
            codes.brand.insert(brand.slug.clone(), BrandId(id));
        }
        let ancestors = |slug: &str| {
            let mut ids = Vec::new();
            let mut next = Some(slug.to_owned());
            while let Some(slug) = next {
                ids.push(codes.category[&slug]);
                let category = catalog.categories.iter().find(|c| c.slug == slug);
                next = category.and_then(|category| category.parent.clone());
            }
            ids
        };
        let mut lines: Vec<BasketLine> = Vec::new();
        for (id, product) in (1..).zip(products(count.min(handmade_count()), NOW)) {
            codes.product.insert(product.slug.clone(), ProductId(id));
            let of_product = codes.variants.entry(product.slug.clone()).or_default();
            for variant in &product.variants {
                let variant_id = VariantId(lines.len() as i64 + 1);
                of_product.push((variant_id, variant.price));
                lines.push(BasketLine {
                    key: lines.len() as u32,
                    variant: variant_id,
                    product: ProductId(id),
                    categories: ancestors(&product.category),
                    brand: product.brand.as_ref().map(|brand| codes.brand[brand]),
                    tags: product.tags.clone(),
                    list_price: variant.price,
                    units: if product.state == ProductState::Listed { 1 } else { 0 },
                    weight_g: variant.weight_g,
                    wish: Wish::Ordinary,
                });
            }
        }
        Self { codes, lines }
    }

    /// A cart of one to eight lines, another one for each number.
    pub fn cart(&self, number: usize) -> Vec<BasketLine> {
        let mut state = number as u64 + 1;
        // A linear congruential generator with Knuth's MMIX figures.
        let mut draw = |below: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        let products = self.codes.product.len();
        let line = |key| {
            let product = ProductId(draw(products) as i64 + 1);
            let of_product: Vec<_> = self.lines.iter().filter(|l| l.product == product).collect();
            let line = of_product[draw(of_product.len())].clone();
            BasketLine { key, units: line.units * (1 + draw(3) as u32), ..line }
        };
        let lines = 1 + number as u32 % 8;
        (0..lines).map(line).collect()
    }

    /// What makes up a bundle, in its cheapest variants.
    pub fn cart_for(&self, bundle: &Bundle) -> Vec<BasketLine> {
        let line = |(key, part): (u32, &Component)| {
            let fit = self.lines.iter().filter(|line| part.any_of.covers(line) && line.units > 0);
            let line = fit.min_by_key(|line| line.list_price)?.clone();
            Some(BasketLine { key, units: part.units, ..line })
        };
        (0..).zip(&bundle.components).filter_map(line).collect()
    }
}

/// A basket with every coupon of the set and all points.
pub fn with_everything(lines: Vec<BasketLine>, set: &RuleSet) -> Basket {
    let coupons = set.rules.iter().filter(|rule| matches!(rule.kind, RuleKind::Coupon(_)));
    Basket {
        lines,
        coupons: coupons.map(|rule| rule.id).collect(),
        points: PointsWish::Best,
        ..Basket::default()
    }
}

/// Someone with everything a discount can ask for.
pub fn eager_buyer() -> Buyer {
    Buyer { first_order: true, points: 10_000_000, ..Buyer::default() }
}

/// The drafts as the engine takes them, numbered from 1.
pub fn rule_set(drafts: &[PromotionDraft]) -> RuleSet {
    let id_of = |code: &String| drafts.iter().position(|d| d.code == *code).map(number);
    let pairs = drafts.iter().enumerate().flat_map(|(at, draft)| {
        draft.stacks_with.iter().filter_map(move |code| Some((number(at), id_of(code)?)))
    });
    let rules = drafts.iter().enumerate().map(|(at, draft)| {
        let mut rule = draft.rule.clone();
        rule.id = number(at);
        rule
    });
    RuleSet {
        rules: rules.collect(),
        stackable: pairs.collect(),
        points: Some(points_rules()),
        ..RuleSet::default()
    }
}

fn number(at: usize) -> RuleId {
    RuleId(at as i64 + 1)
}
