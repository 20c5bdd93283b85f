//! The coupons of who is signed in: those in their cart's wallet, and those that their orders used.

use crate::{Shop, account};
use domain::account::coupons::{CouponState, Wallet, WalletCoupon, ends_soon};
use domain::ids::RuleId;
use domain::lang::Lang;
use domain::pricing::rule::{Coupon, RuleKind};
use domain::promotion::{Promotion, PromotionCard};
use domain::time::Timestamp;
use std::cmp::Reverse;
use store::cart::find_member_cart;
use store::promotion::{coupon_facts, list_claims, list_used_coupons};

/// Coupons that were used, as far as they are shown.
const USED: u64 = 60;

/// The wallet of who is signed in; `None` when nobody is.
///
/// # Errors
/// Only unexpected ones.
pub async fn wallet(
    shop: &Shop,
    token: Option<&str>,
    lang: Lang,
) -> anyhow::Result<Option<Wallet>> {
    let Some(token) = token else { return Ok(None) };
    let Some(member) = account::find(shop, token).await? else { return Ok(None) };
    let (db, now) = (shop.store.reader(), shop.clock.now());
    let book = shop.rule_book(db).await?;
    let find = |rule: RuleId| {
        let promotion = book.promotions.iter().find(|known| known.id() == rule)?;
        Some((promotion, terms(promotion)?))
    };
    let claims = match find_member_cart(db, member.id).await? {
        Some(cart) => list_claims(db, cart).await?,
        None => Vec::new(),
    };
    let rules: Vec<RuleId> = claims.iter().map(|claim| claim.rule).collect();
    let facts = coupon_facts(db, &rules, Some(&member.view.email)).await?;
    let mut claimed: Vec<WalletCoupon> = rules
        .into_iter()
        .filter_map(|rule| {
            let (promotion, coupon) = find(rule)?;
            let fact = facts.iter().find(|fact| fact.rule == rule);
            let used = fact.map_or((0, 0), |fact| (fact.used, fact.used_by_buyer));
            let state = CouponState::of(&promotion.rule, coupon, promotion.is_on, used, now);
            // Its uses stand with their orders.
            (state != CouponState::Used).then(|| shown(promotion, state, None, now, lang))
        })
        .collect();
    claimed.sort_by_key(|coupon| {
        let until = coupon.card.rule.window.until;
        (coupon.state != CouponState::Usable, until.is_none(), until, Reverse(coupon.card.rule.id))
    });
    let used = list_used_coupons(db, member.id, USED).await?;
    claimed.extend(used.into_iter().filter_map(|used| {
        let (promotion, _) = find(used.rule)?;
        Some(shown(promotion, CouponState::Used, Some((used.at, used.order)), now, lang))
    }));
    Ok(Some(Wallet { coupons: claimed }))
}

fn terms(promotion: &Promotion) -> Option<&Coupon> {
    match &promotion.rule.kind {
        RuleKind::Coupon(coupon) => Some(coupon),
        _ => None,
    }
}

fn shown(
    promotion: &Promotion,
    state: CouponState,
    used: Option<(Timestamp, String)>,
    now: Timestamp,
    lang: Lang,
) -> WalletCoupon {
    WalletCoupon {
        card: PromotionCard {
            code: promotion.code.clone(),
            name: promotion.name.get(lang).to_owned(),
            note: promotion.note.get(lang).to_owned(),
            rule: promotion.rule.clone(),
            images: Vec::new(),
            is_used_up: false,
        },
        ends_soon: state == CouponState::Usable && ends_soon(&promotion.rule, now),
        has_page: promotion.is_on && promotion.is_listed,
        state,
        used,
    }
}
