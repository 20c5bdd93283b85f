//! Coupons that anybody can claim for a product.

use super::today::Today;
use crate::cart::is_used_up;
use domain::ids::RuleId;
use domain::lang::Lang;
use domain::offer::CouponOffer;
use domain::pricing::basket::BasketLine;
use domain::pricing::rule::{Coupon, RuleKind};
use domain::pricing::scope::Scope;
use domain::promotion::Promotion;
use store::Connection;
use store::promotion::coupon_facts;

/// Most that are shown.
const MAX_COUPONS: usize = 3;

/// Those that are left and good for one of the lines: the nearest first.
pub(super) async fn list(
    db: &impl Connection,
    today: &Today,
    lines: &[BasketLine],
    lang: Lang,
) -> store::Result<Vec<CouponOffer>> {
    let mut found: Vec<(&Promotion, &Coupon)> = today
        .held()
        .filter(|promotion| promotion.is_listed)
        .filter_map(|promotion| Some((promotion, terms(promotion)?)))
        .filter(|(promotion, _)| lines.iter().any(|line| promotion.rule.scope.covers(line)))
        .collect();
    let limited: Vec<RuleId> =
        found.iter().filter(|(_, coupon)| coupon.total.is_some()).map(|(p, _)| p.id()).collect();
    let facts = coupon_facts(db, &limited, None).await?;
    found.retain(|(promotion, coupon)| !is_used_up(&facts, promotion.id(), coupon.total));
    found.sort_by_key(|(promotion, coupon)| {
        (promotion.rule.scope == Scope::All, coupon.class, coupon.min_spend, promotion.id())
    });
    let offer = |(promotion, _): &(&Promotion, &Coupon)| CouponOffer {
        code: promotion.code.clone(),
        name: promotion.name.get(lang).to_owned(),
        note: promotion.note.get(lang).to_owned(),
    };
    Ok(found.iter().take(MAX_COUPONS).map(offer).collect())
}

/// The terms of a coupon that isn't for some tiers only.
fn terms(promotion: &Promotion) -> Option<&Coupon> {
    match &promotion.rule.kind {
        RuleKind::Coupon(coupon) if coupon.tiers.is_empty() => Some(coupon),
        _ => None,
    }
}
