//! What a cart is priced by: the rules that hold and have to do with it, and the facts they ask for.

use super::member::with_member;
use crate::Shop;
use crate::rule_book::RuleBook;
use domain::cart::{CartLine, Extra, RuleName, Terms};
use domain::ids::{CartId, MemberId, RuleId, VariantId};
use domain::lang::Lang;
use domain::pricing::basket::{Buyer, CouponFact, GiftFact, PointsWish};
use domain::pricing::rule::{RULES_VERSION, Rule, RuleKind, RuleSet};
use domain::promotion::Promotion;
use domain::time::Timestamp;
use std::collections::BTreeSet;
use store::Connection;
use store::cart::FreshLine;
use store::catalog::{VariantLine, variant_lines};
use store::promotion::{coupon_facts, flash_facts, has_ordered, list_claims, list_gifts};

/// Most variants that a rule's add-ons are shown of; the rule itself counts for all.
const MAX_SHOWN: usize = 12;

/// Whose cart it is. Without a buyer (the cart's page, before a guest said who they are) limits of one
/// buyer are taken as not reached; placing the order asks again with one.
#[derive(Clone, Copy)]
pub(crate) struct Whose<'a> {
    pub cart_id: Option<CartId>,
    pub buyer: Option<&'a str>,
    /// The member whose cart it is, if it is one's.
    pub member: Option<MemberId>,
}

/// Collects the terms of a cart.
pub(crate) async fn terms(
    shop: &Shop,
    db: &impl Connection,
    whose: Whose<'_>,
    lines: &[FreshLine],
    lang: Lang,
) -> store::Result<Terms> {
    let terms = terms_of_anybody(shop, db, whose, lines, lang).await?;
    match whose.member {
        Some(member) => with_member(shop, db, terms, member).await,
        None => Ok(terms),
    }
}

/// The terms without what only a member has.
async fn terms_of_anybody(
    shop: &Shop,
    db: &impl Connection,
    whose: Whose<'_>,
    lines: &[FreshLine],
    lang: Lang,
) -> store::Result<Terms> {
    let now = shop.clock.now();
    let (Some(cart_id), false) = (whose.cart_id, lines.is_empty()) else {
        return Ok(without_rules(shop, now));
    };
    let book = shop.rule_book(db).await?;
    if book.promotions.is_empty() {
        return Ok(without_rules(shop, now));
    }
    let claims = list_claims(db, cart_id).await?;
    let terms = Terms {
        coupons: claims.iter().map(|claim| (claim.rule, claim.is_chosen)).collect(),
        gifts: list_gifts(db, cart_id).await?,
        ..without_rules(shop, now)
    };
    let lines: Vec<&CartLine> = lines.iter().map(|line| &line.shown).collect();
    collect(db, &book, terms, whose.buyer, &lines, lang).await
}

/// Terms of a shop without promotions.
pub(crate) fn without_rules(shop: &Shop, now: Timestamp) -> Terms {
    let settings = shop.settings.prices;
    let set = RuleSet { version: RULES_VERSION, settings, ..RuleSet::default() };
    Terms { now, set, points: PointsWish::Keep, ..Terms::default() }
}

/// Adds to terms that know their moment, coupons and gifts all that the lines' prices depend on.
pub(crate) async fn collect(
    db: &impl Connection,
    book: &RuleBook,
    mut terms: Terms,
    of: Option<&str>,
    lines: &[&CartLine],
    lang: Lang,
) -> store::Result<Terms> {
    let held = kept(book, lines, &terms.coupons, terms.now);
    terms.names = held.iter().map(|promotion| name(promotion, lang)).collect();
    terms.set.rules = held.iter().map(|promotion| promotion.rule.clone()).collect();
    terms.set.stackable.clone_from(&book.pairs);
    let found = variant_lines(db, &named_variants(&terms.set.rules), lang, terms.now).await?;
    terms.buyer = buyer(db, of, &terms.set.rules, &found).await?;
    terms.claimable = claimable(&held, &terms);
    terms.extras = found.into_iter().map(Extra::from).collect();
    Ok(terms)
}

/// The promotions that hold, that concern a line, and of the coupons those held or offered.
fn kept<'a>(
    book: &'a RuleBook,
    lines: &[&CartLine],
    mine: &[(RuleId, bool)],
    now: Timestamp,
) -> Vec<&'a Promotion> {
    let basket: Vec<_> = lines.iter().map(|line| line.to_basket_line(0)).collect();
    let is_mine = |id| mine.iter().any(|(rule, _)| *rule == id);
    let concerns = |rule: &Rule| basket.iter().any(|line| rule.concerns(line));
    let is_kept = |promotion: &&Promotion| match promotion.rule.kind {
        RuleKind::Coupon(_) => {
            is_mine(promotion.id()) || (promotion.is_listed && concerns(&promotion.rule))
        }
        _ => concerns(&promotion.rule),
    };
    book.held_at(now).filter(is_kept).collect()
}

fn name(promotion: &Promotion, lang: Lang) -> RuleName {
    RuleName {
        id: promotion.id(),
        code: promotion.code.clone(),
        name: promotion.name.get(lang).to_owned(),
    }
}

/// What the rules give, or sell along.
fn named_variants(rules: &[Rule]) -> Vec<VariantId> {
    let mut named = BTreeSet::new();
    for rule in rules {
        match &rule.kind {
            RuleKind::Gift(gift) => named.extend(gift.choices.iter().copied()),
            RuleKind::AddOn(add_on) => {
                if let domain::pricing::scope::Scope::Only(selection) = &add_on.items {
                    named.extend(selection.variants.iter().copied().take(MAX_SHOWN));
                }
            }
            _ => {}
        }
    }
    named.into_iter().collect()
}

async fn buyer(
    db: &impl Connection,
    buyer: Option<&str>,
    rules: &[Rule],
    found: &[VariantLine],
) -> store::Result<Buyer> {
    let ids = |is: fn(&RuleKind) -> bool| -> Vec<RuleId> {
        rules.iter().filter(|rule| is(&rule.kind)).map(|rule| rule.id).collect()
    };
    let flash = ids(|kind| matches!(kind, RuleKind::Flash { .. }));
    let coupons = ids(|kind| matches!(kind, RuleKind::Coupon(_)));
    let asks_first = |rule: &Rule| matches!(&rule.kind, RuleKind::Coupon(c) if c.first_order);
    let first_order = match buyer {
        Some(buyer) if rules.iter().any(asks_first) => !has_ordered(db, buyer).await?,
        _ => true,
    };
    Ok(Buyer {
        first_order,
        flash: if flash.is_empty() { vec![] } else { flash_facts(db, &flash, buyer).await? },
        coupons: if coupons.is_empty() {
            vec![]
        } else {
            coupon_facts(db, &coupons, buyer).await?
        },
        gifts: rules.iter().flat_map(|rule| gift_facts(rule, found)).collect(),
        ..Buyer::default()
    })
}

/// A gift lasts as long as its own stock.
fn gift_facts<'a>(rule: &'a Rule, found: &'a [VariantLine]) -> impl Iterator<Item = GiftFact> + 'a {
    let choices = match &rule.kind {
        RuleKind::Gift(gift) => gift.choices.as_slice(),
        _ => &[],
    };
    choices.iter().map(move |variant| {
        let line = found.iter().find(|line| line.variant_id == *variant);
        let left = line.map_or(0, |line| line.available);
        GiftFact { rule: rule.id, variant: *variant, left }
    })
}

/// Coupons that the shopper doesn't hold and that aren't used up.
fn claimable(held: &[&Promotion], terms: &Terms) -> Vec<RuleId> {
    let coupons = held.iter().filter_map(|promotion| match &promotion.rule.kind {
        RuleKind::Coupon(coupon) => Some((promotion.id(), coupon.total)),
        _ => None,
    });
    coupons
        .filter(|(id, _)| !terms.coupons.iter().any(|(mine, _)| mine == id))
        .filter(|(id, total)| !is_used_up(&terms.buyer.coupons, *id, *total))
        .map(|(id, _)| id)
        .collect()
}

/// Whether a coupon was used as often as it could be.
pub(crate) fn is_used_up(facts: &[CouponFact], id: RuleId, total: Option<u32>) -> bool {
    let used = facts.iter().find(|fact| fact.rule == id).map_or(0, |fact| fact.used);
    total.is_some_and(|total| used >= total)
}
