//! Promotions as staff see and change them. Who is staff, the caller knows.

mod preview;

pub use preview::{Preview, PreviewError, Wanted, preview};
pub use store::promotion::PromotionDraftError;

use crate::{RuleBook, Shop};
use domain::ids::RuleId;
use domain::promotion::{Allotment, Promotion, PromotionDraft};
use store::promotion::{
    check_promotions, list_allotments, save_promotions, set_promotion_on, try_promotions,
};

/// Every promotion, on or off, by the moment it starts; those that always held come first.
///
/// # Errors
/// Only unexpected ones.
pub async fn list(shop: &Shop) -> anyhow::Result<Vec<Promotion>> {
    Ok(shop.rule_book(shop.store.reader()).await?.promotions.clone())
}

/// The promotion with a code as its draft, in any spelling of its letters: what [`import`] would make
/// it of.
///
/// # Errors
/// Only unexpected ones.
pub async fn find(shop: &Shop, code: &str) -> anyhow::Result<Option<PromotionDraft>> {
    let reader = shop.store.reader();
    let book = shop.rule_book(reader).await?;
    let Some(promotion) = book.find(code) else { return Ok(None) };
    let stands = list_allotments(reader, &[promotion.id()]).await?;
    let allotment = |stand: &store::promotion::FlashStand| Allotment {
        variant_id: stand.variant_id,
        units: stand.units,
    };
    let Promotion { code, name, note, rule, is_listed, is_on } = promotion.clone();
    Ok(Some(PromotionDraft {
        code,
        name,
        note,
        allotments: stands.iter().map(allotment).collect(),
        stacks_with: partners(&book, rule.id),
        rule,
        is_listed,
        is_on,
    }))
}

/// Codes of the coupons that may be used together with one.
fn partners(book: &RuleBook, id: RuleId) -> Vec<String> {
    let others = book.pairs.iter().filter_map(|(one, other)| match id {
        id if id == *one => Some(*other),
        id if id == *other => Some(*one),
        _ => None,
    });
    let code = |other| book.promotions.iter().find(|p| p.id() == other).map(|p| p.code.clone());
    others.filter_map(code).collect()
}

/// What stands in the way of saving drafts: each on its own, then all of them together. Nothing is
/// saved; empty when they could be.
pub async fn faults(shop: &Shop, drafts: &[PromotionDraft]) -> Vec<(String, PromotionDraftError)> {
    let alone = drafts.iter().filter_map(|draft| {
        let error = check_promotions(std::slice::from_ref(draft)).err()?;
        Some((draft.code.clone(), error))
    });
    let mut faults: Vec<_> = alone.collect();
    if faults.is_empty() {
        let together = try_promotions(&shop.store, drafts).await.err();
        faults.extend(together.map(|error| (String::new(), error)));
    }
    faults
}

/// Saves drafts, all of them or none. Those whose codes are there are replaced; what orders hold of
/// them stays.
///
/// # Errors
/// What is wrong with the first that is.
pub async fn import(shop: &Shop, drafts: &[PromotionDraft]) -> Result<(), PromotionDraftError> {
    save_promotions(&shop.store, drafts).await
}

/// Switches a promotion on or off, its code in any spelling of its letters; it holds from the next cart
/// on. The code as it is stored, nothing when no promotion has it.
///
/// # Errors
/// Only unexpected ones.
pub async fn set_on(shop: &Shop, code: &str, is_on: bool) -> anyhow::Result<Option<String>> {
    let book = shop.rule_book(shop.store.reader()).await?;
    let Some(promotion) = book.find(code) else { return Ok(None) };
    let code = promotion.code.as_str();
    let done = shop.store.write(|tx| async move { set_promotion_on(&tx, code, is_on).await });
    Ok(done.await?.then(|| code.to_owned()))
}
