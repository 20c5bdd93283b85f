//! Stage 5: which coupons on offer may be used at all, and what using them does. Which of them are
//! used is decided in [`super::best`].

use super::bill::Stage;
use super::rule::{Coupon, CouponClass, Rule, RuleKind};
use super::trace::{Reason, Source};
use super::work::Work;
use crate::ids::RuleId;
use crate::money::Money;
use crate::shipping::ShippingQuote;

/// A coupon that may be used.
pub(super) struct Candidate<'a> {
    pub rule: &'a Rule,
    pub coupon: &'a Coupon,
    /// The parts it is about.
    pub parts: Vec<usize>,
    /// The most it can save: used alone.
    pub most: Money,
}

impl Coupon {
    /// What it saves on an amount.
    pub(super) fn saving(&self, amount: Money) -> Money {
        let saving = self.cut.saving(amount);
        self.cap.map_or(saving, |cap| saving.min(cap.max(Money::ZERO)))
    }
}

/// The coupons that may be used, in the order they are applied: those on some goods, those on the
/// shop, those on shipping; then by priority. The others are noted with their reason.
pub(super) fn candidates<'a>(work: &mut Work<'a>, shipping: Option<Money>) -> Vec<Candidate<'a>> {
    let mut candidates = Vec::new();
    for rule in work.rules.clone() {
        let RuleKind::Coupon(coupon) = &rule.kind else { continue };
        match check(work, rule, coupon, shipping) {
            Ok(candidate) => candidates.push(candidate),
            Err(reason) => work.skip(rule.id, None, reason),
        }
    }
    let mut unknown: Vec<RuleId> = work.basket.coupons.clone();
    unknown.sort_unstable();
    unknown.dedup();
    unknown.retain(|id| !work.set.rules.iter().any(|rule| rule.id == *id && is_coupon(rule)));
    for id in unknown {
        work.skip(id, None, Reason::Unknown);
    }
    candidates.sort_by_key(|candidate| candidate.coupon.class);
    candidates
}

fn is_coupon(rule: &Rule) -> bool {
    matches!(rule.kind, RuleKind::Coupon(_))
}

fn check<'a>(
    work: &Work,
    rule: &'a Rule,
    coupon: &'a Coupon,
    shipping: Option<Money>,
) -> Result<Candidate<'a>, Reason> {
    check_buyer(work, rule, coupon)?;
    let parts = work.open_parts(rule);
    if parts.is_empty() {
        return Err(work.why_none_open(rule));
    }
    let spend = work.net_of(&parts);
    if spend < coupon.min_spend {
        return Err(Reason::SpendMore { missing: coupon.min_spend - spend });
    }
    let most = match coupon.class {
        CouponClass::Shipping => {
            let full = shipping.filter(|price| *price > Money::ZERO).ok_or(Reason::NoShipping)?;
            coupon.saving(full)
        }
        CouponClass::Goods | CouponClass::Shop => coupon.saving(spend),
    };
    if most == Money::ZERO {
        return Err(Reason::NoSaving);
    }
    Ok(Candidate { rule, coupon, parts, most })
}

fn check_buyer(work: &Work, rule: &Rule, coupon: &Coupon) -> Result<(), Reason> {
    if !coupon.tiers.is_empty() && !work.buyer.tier.is_some_and(|tier| coupon.tiers.contains(&tier))
    {
        return Err(Reason::OtherTier);
    }
    if coupon.first_order && !work.buyer.first_order {
        return Err(Reason::NotFirstOrder);
    }
    let fact = work.buyer.coupons.iter().find(|fact| fact.rule == rule.id);
    let (used, mine) = fact.map_or((0, 0), |fact| (fact.used, fact.used_by_buyer));
    if coupon.total.is_some_and(|total| used >= total) {
        return Err(Reason::UsedUp);
    }
    if let Some(limit) = coupon.per_member.filter(|limit| mine >= *limit) {
        return Err(Reason::MemberLimit { limit });
    }
    match work.group_taken_by(rule) {
        Some(by) => Err(Reason::Excluded { by }),
        None => Ok(()),
    }
}

/// Whether two coupons may be used together: not from one exclusion group, and of different classes
/// unless the pair is stackable.
pub(super) fn go_together(work: &Work, a: &Candidate, b: &Candidate) -> bool {
    if a.rule.group.is_some() && a.rule.group == b.rule.group {
        return false;
    }
    let (one, other) = (a.rule.id, b.rule.id);
    let stackable = || {
        let mut pairs = work.set.stackable.iter();
        pairs.any(|pair| *pair == (one, other) || *pair == (other, one))
    };
    a.coupon.class != b.coupon.class || stackable()
}

/// Uses the goods' coupons of the chosen ones.
pub(super) fn use_on_goods(work: &mut Work, chosen: &[&Candidate]) {
    for candidate in chosen.iter().filter(|c| c.coupon.class != CouponClass::Shipping) {
        let saving = candidate.coupon.saving(work.net_of(&candidate.parts));
        let source = Source::Rule(candidate.rule.id);
        work.discount(source, Stage::Coupon, &candidate.parts, saving);
        work.apply(candidate.rule.id, saving, 1, None);
    }
}

/// Uses the shipping coupons of the chosen ones.
pub(super) fn use_on_shipping(work: &mut Work, chosen: &[&Candidate], quote: &mut ShippingQuote) {
    for candidate in chosen.iter().filter(|c| c.coupon.class == CouponClass::Shipping) {
        let saving = candidate.coupon.saving(quote.price);
        quote.price = quote.price - saving;
        let source = Source::Rule(candidate.rule.id);
        work.adjustment(source, Stage::ShippingCoupon).amount = -saving;
        work.apply(candidate.rule.id, saving, 1, None);
    }
}
