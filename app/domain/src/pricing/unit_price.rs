//! Stage 1: the best single price of each unit. A flash allotment or a balance of points may be
//! enough for some units only; then a line has units at different prices.

use super::basket::{BasketLine, Wish};
use super::bill::{PriceKind, Stage};
use super::cut::Cut;
use super::rule::{Rule, RuleKind};
use super::trace::{Outcome, Reason, Source};
use super::work::{Part, Work};
use crate::ids::{RuleId, VariantId};
use crate::money::Money;

/// A price that units of a line may have.
struct Offer {
    price: Money,
    kind: PriceKind,
    rule: Option<RuleId>,
    /// Units it is still good for.
    units: u32,
    /// Why not for more.
    limit: Reason,
    /// Points for a unit.
    points: u32,
}

/// Units at flash prices given in this basket: two lines of one variant share an allotment.
type Given = Vec<(RuleId, VariantId, u32)>;

pub(super) fn run(work: &mut Work) {
    let mut given: Given = Vec::new();
    for index in 0..work.lines.len() {
        price_line(work, index, &mut given);
    }
}

fn price_line(work: &mut Work, index: usize, given: &mut Given) {
    let line = work.lines[index];
    let mut offers = list_offers(work, line, given);
    // The kind and the id only decide between equal prices: the less restricted kind first.
    offers.sort_by_key(|offer| (offer.price, offer.kind, offer.rule));
    let mut left = line.count();
    let mut dearest = Money::ZERO;
    let mut taken = vec![0; offers.len()];
    for (offer, taken) in offers.iter().zip(&mut taken) {
        let units = left.min(offer.units);
        if units == 0 {
            continue;
        }
        left -= units;
        *taken = units;
        dearest = offer.price;
        take_offer(work, index, offer, units, given);
    }
    for (offer, taken) in offers.iter().zip(taken) {
        explain(work, line, offer, taken, dearest);
    }
}

fn take_offer(work: &mut Work, index: usize, offer: &Offer, units: u32, given: &mut Given) {
    let line = work.lines[index];
    let points = offer.points.saturating_mul(units);
    work.points_left = work.points_left.saturating_sub(points);
    let add_on = match line.wish {
        Wish::AddOn(rule) if work.rules.iter().any(|r| r.id == rule && is_add_on(r, line)) => {
            Some(rule)
        }
        _ => None,
    };
    work.parts.push(Part {
        line: index,
        units,
        unit: offer.price,
        net: offer.price.times(units),
        kind: offer.kind,
        taken: None,
        add_on,
        points: i64::from(points),
    });
    let Some(rule) = offer.rule else { return };
    if offer.kind == PriceKind::Flash {
        given.push((rule, line.variant, units));
    }
    let off = (line.price() - offer.price).times(units);
    work.write(Source::Rule(rule), Stage::UnitPrice, line.key, -off);
}

fn is_add_on(rule: &Rule, line: &BasketLine) -> bool {
    matches!(&rule.kind, RuleKind::AddOn(add_on) if add_on.items.covers(line))
}

fn explain(work: &mut Work, line: &BasketLine, offer: &Offer, taken: u32, dearest: Money) {
    let Some(rule) = offer.rule else { return };
    let outcome = if taken > 0 {
        let saved = (line.price() - offer.price).times(taken);
        Outcome::Applied { saved, times: taken, next: None }
    } else if offer.units == 0 {
        Outcome::Skipped(offer.limit)
    } else {
        Outcome::Skipped(Reason::Dearer { by: offer.price - dearest })
    };
    work.note(Source::Rule(rule), Some(line.key), outcome);
}

fn list_offers(work: &mut Work, line: &BasketLine, given: &Given) -> Vec<Offer> {
    let list = line.price();
    let mut offers = vec![Offer {
        price: list,
        kind: PriceKind::List,
        rule: None,
        units: u32::MAX,
        limit: Reason::NoSaving,
        points: 0,
    }];
    for rule in work.rules.clone() {
        if !rule.scope.covers(line) {
            continue;
        }
        match offer_of(work, rule, line, given) {
            Ok(Some(offer)) if offer.price < list => offers.push(offer),
            Ok(Some(_)) => work.skip(rule.id, Some(line.key), Reason::NoSaving),
            Ok(None) => {}
            Err(reason) => work.skip(rule.id, Some(line.key), reason),
        }
    }
    offers
}

/// The price a rule offers; `None` for rules of other stages.
fn offer_of(
    work: &Work,
    rule: &Rule,
    line: &BasketLine,
    given: &Given,
) -> Result<Option<Offer>, Reason> {
    let asked = |wish: Wish| if line.wish == wish { Ok(()) } else { Err(Reason::NotAskedFor) };
    let cut_to = |cut: Cut| line.price() - cut.saving(line.price());
    let (kind, price) = match &rule.kind {
        RuleKind::Special(cut) => (PriceKind::Special, cut_to(*cut)),
        RuleKind::Flash { cut, .. } => (PriceKind::Flash, cut_to(*cut)),
        RuleKind::Tier { tiers, cut } => {
            let mine = work.buyer.tier.is_some_and(|tier| tiers.contains(&tier));
            if !mine {
                return Err(Reason::OtherTier);
            }
            (PriceKind::Tier, cut_to(*cut))
        }
        RuleKind::Group(group) => {
            asked(Wish::Group(rule.id))?;
            (PriceKind::Group, cut_to(group.cut))
        }
        RuleKind::Presale(presale) => {
            asked(Wish::Presale(rule.id))?;
            let price = presale.unit_price(line.price()).ok_or(Reason::NoSaving)?;
            (PriceKind::Presale, price)
        }
        RuleKind::Redemption { price, .. } => {
            asked(Wish::Redeem(rule.id))?;
            (PriceKind::Redemption, cut_to(Cut::To(*price)))
        }
        _ => return Ok(None),
    };
    let (units, limit, points) = limit_of(work, rule, line, given);
    Ok(Some(Offer { price, kind, rule: Some(rule.id), units, limit, points }))
}

/// How many units the price is good for, why not for more, and the points a unit takes.
fn limit_of(work: &Work, rule: &Rule, line: &BasketLine, given: &Given) -> (u32, Reason, u32) {
    match &rule.kind {
        RuleKind::Flash { per_member, .. } => {
            let fact =
                work.buyer.flash.iter().find(|f| f.rule == rule.id && f.variant == line.variant);
            let (left, bought) = fact.map_or((0, 0), |fact| (fact.left, fact.bought));
            let here = given.iter().filter(|g| g.0 == rule.id && g.1 == line.variant);
            let here = here.fold(0_u32, |sum, g| sum.saturating_add(g.2));
            let left = left.saturating_sub(here);
            let mine = per_member
                .map_or(u32::MAX, |most| most.saturating_sub(bought).saturating_sub(here));
            let reason = match (mine, *per_member) {
                (0, Some(limit)) => Reason::MemberLimit { limit },
                _ => Reason::SoldOut,
            };
            (left.min(mine), reason, 0)
        }
        RuleKind::Redemption { points, .. } if *points > 0 => {
            let units = work.points_left / points;
            let missing = points.saturating_sub(work.points_left);
            (units, Reason::PointsMore { missing }, *points)
        }
        _ => (u32::MAX, Reason::NoSaving, 0),
    }
}
