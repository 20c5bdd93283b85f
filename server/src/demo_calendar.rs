//! Keeps the demo mall's calendar of promotions going. A shop that never had it gets nothing of it, but
//! by `server seed`.

use anyhow::Context;
use demo::Codes;
use domain::pricing::rule::RuleKind;
use domain::promotion::PromotionDraft;
use service::Shop;
use std::collections::HashMap;
use store::catalog::{Buyable, brand_ids, category_ids, list_buyable};
use store::promotion::add_promotions;

/// The promotion that every demo mall has, and nobody else.
const MARK: &str = "opening-sale";

/// Adds what the calendar has from today on and the shop hasn't; how many promotions those were. What is
/// there stays as staff left it. Safe to run on several instances at once.
///
/// # Errors
/// What the database met.
pub async fn extend(shop: &Shop) -> anyhow::Result<usize> {
    let now = shop.clock.now();
    let slugs: Vec<String> =
        demo::products(demo::handmade_count(), now).map(|product| product.slug).collect();
    let reader = shop.store.reader();
    let goods = list_buyable(reader, &slugs, now).await?;
    let codes = Codes {
        category: category_ids(reader).await?,
        brand: brand_ids(reader).await?,
        ..codes(&goods)
    };
    let mut drafts = demo::promotions(now, shop.settings.utc_offset_minutes, &codes);
    cap(&mut drafts, &goods);
    add_promotions(&shop.store, &drafts).await.context("the calendar of promotions")
}

/// Like [`extend`], where the calendar is and today's part of it isn't.
///
/// # Errors
/// What the database met.
pub async fn extend_if_there(shop: &Shop) -> anyhow::Result<usize> {
    let book = shop.rule_book(shop.store.reader()).await?;
    let end = demo::calendar_end(shop.clock.now(), shop.settings.utc_offset_minutes);
    let is_last = |kind: &RuleKind, until| matches!(kind, RuleKind::Flash { .. }) && until == end;
    let is_whole = book
        .promotions
        .iter()
        .any(|p| p.rule.window.until.is_some_and(|until| is_last(&p.rule.kind, until)));
    if is_whole || book.find(MARK).is_none() {
        return Ok(0);
    }
    extend(shop).await
}

fn codes(goods: &[Buyable]) -> Codes {
    let mut codes = Codes::default();
    for one in goods {
        codes.product.insert(one.slug.clone(), one.product_id);
        let variants = codes.variants.entry(one.slug.clone()).or_default();
        variants.push((one.variant_id, one.price));
    }
    codes
}

/// No flash sale promises more than there is.
fn cap(drafts: &mut [PromotionDraft], goods: &[Buyable]) {
    let left: HashMap<_, _> = goods.iter().map(|one| (one.variant_id, one.available)).collect();
    for allotment in drafts.iter_mut().flat_map(|draft| &mut draft.allotments) {
        let left = left.get(&allotment.variant_id).copied().unwrap_or(0);
        allotment.units = allotment.units.min(left);
    }
}
