//! The pricing engine: `(cart, rules, buyer, now) → priced cart with trace`. It runs the stages of the
//! rule book in their order and writes the bill. Evaluated from scratch each time; the same code in
//! the browser, which shows the figure, and on the server, which decides.

use super::basket::{Basket, BasketLine, Buyer, PointsWish};
use super::best::{MAX_CANDIDATES, Till, best};
use super::bill::{Bill, BillLine, BillPart, GiftLine, PriceKind, Stage};
use super::coupon::{self, Candidate};
use super::rule::RuleSet;
use super::trace::{Outcome, Reason, Source};
use super::work::Work;
use super::{bundle, gift, included_tax, item_promotion, order_promotion, unit_price};
use crate::money::Money;
use crate::shipping::ShippingQuote;
use crate::time::Timestamp;

/// Prices a cart at a moment. Rules that [`super::validate`] would refuse do no harm: no total is
/// negative and no discount is larger than what it is taken from.
///
/// Of the coupons in `basket.coupons` it uses the set that makes the cart cheapest (see
/// [`super::basket::Basket::coupons`]), so adding a coupon never raises the total.
pub fn price_basket(basket: &Basket, set: &RuleSet, buyer: &Buyer, now: Timestamp) -> Bill {
    let mut work = Work::new(basket, set, buyer, now);
    unit_price::run(&mut work);
    let subtotal = work.parts.iter().map(|part| part.net).sum();
    bundle::run(&mut work);
    item_promotion::run(&mut work);
    let gifts = gift::run(&mut work);
    order_promotion::run(&mut work);
    let till = till_of(&work);
    let candidates = candidates_of(&mut work, &till);
    let chosen = best(&work, &candidates, &till);
    let used: Vec<&Candidate> = chosen.iter().filter_map(|&index| candidates.get(index)).collect();
    coupon::use_on_goods(&mut work, &used);
    let after_coupons: Money = work.parts.iter().map(|part| part.net).sum();
    use_points(&mut work, &till, after_coupons);
    let mut shipping = till.shipping(after_coupons);
    if let Some(quote) = &mut shipping {
        coupon::use_on_shipping(&mut work, &used, quote);
    }
    explain_unused(&mut work, &candidates, &chosen);
    explain_special_lines(&mut work);
    let mut bill = write_bill(work, gifts, shipping, set.settings.tax_bp);
    bill.subtotal = subtotal;
    bill.weight_g = till.weight_g;
    bill.coupons = used.iter().map(|candidate| candidate.rule.id).collect();
    bill.to_free_shipping = till.free_from.map(|from| (from - after_coupons).max(Money::ZERO));
    bill
}

fn till_of<'a>(work: &Work<'a>) -> Till<'a> {
    let weights = work.lines.iter().map(|l| u64::from(l.weight_g) * u64::from(l.count()));
    let thresholds = [work.set.settings.free_shipping_from, work.buyer.free_shipping_from];
    let wished = match work.basket.points {
        PointsWish::Keep => 0,
        PointsWish::UpTo(points) => points,
        PointsWish::Best => u32::MAX,
    };
    Till {
        rate: work.basket.rate.as_ref(),
        weight_g: weights.fold(0, u64::saturating_add),
        free_from: thresholds.into_iter().flatten().min(),
        points: work.set.points,
        available: work.points_left.min(wished),
    }
}

fn candidates_of<'a>(work: &mut Work<'a>, till: &Till) -> Vec<Candidate<'a>> {
    let goods: Money = work.parts.iter().map(|part| part.net).sum();
    let full = till.shipping(goods).map(|quote| quote.full_price);
    let mut candidates = coupon::candidates(work, full);
    while candidates.len() > MAX_CANDIDATES {
        let least = candidates.iter().enumerate().min_by_key(|(_, candidate)| candidate.most);
        let Some(least) = least.map(|(index, _)| index) else { break };
        let dropped = candidates.remove(least);
        work.skip(dropped.rule.id, None, Reason::NotBest);
    }
    candidates
}

fn use_points(work: &mut Work, till: &Till, goods: Money) {
    if work.basket.points == PointsWish::Keep {
        return;
    }
    let (points, worth) = till.points(goods);
    if points == 0 {
        let step = work.set.points.map_or(0, |rules| rules.step);
        let reason = match step.saturating_sub(till.available) {
            0 => Reason::NoSaving,
            missing => Reason::PointsMore { missing },
        };
        return work.note(Source::Points, None, Outcome::Skipped(reason));
    }
    let parts: Vec<usize> = (0..work.parts.len()).collect();
    let weights: Vec<Money> = work.parts.iter().map(|part| part.net).collect();
    let shares = super::allocate::allocate(Money(i64::from(points)), &weights);
    for (part, share) in work.parts.iter_mut().zip(shares) {
        part.points = part.points.saturating_add(share.0);
    }
    work.discount(Source::Points, Stage::Points, &parts, worth);
    work.note(Source::Points, None, Outcome::Applied { saved: worth, times: points, next: None });
}

fn explain_unused(work: &mut Work, candidates: &[Candidate], chosen: &[usize]) {
    for (index, candidate) in candidates.iter().enumerate() {
        if chosen.contains(&index) {
            continue;
        }
        let mut used = chosen.iter().filter_map(|&index| candidates.get(index));
        let rival = used.find(|used| !coupon::go_together(work, used, candidate));
        let reason = match rival {
            Some(rival) => Reason::NotWith { coupon: rival.rule.id },
            None => Reason::NotBest,
        };
        work.skip(candidate.rule.id, None, reason);
    }
}

/// Notes for each line at a special price which promotions and coupons passed it over for that.
fn explain_special_lines(work: &mut Work) {
    let passes =
        |stage| matches!(stage, Stage::ItemPromotion | Stage::OrderPromotion | Stage::Coupon);
    for rule in work.rules.clone() {
        let source = Source::Rule(rule.id);
        if !work.adjustments.iter().any(|a| a.source == source && passes(a.stage)) {
            continue;
        }
        for position in 0..work.lines.len() {
            let mut parts = work.parts.iter().filter(|part| part.line == position).peekable();
            let passed_over = parts.peek().is_some_and(|part| work.covers(rule, part))
                && parts.all(|part| part.kind != PriceKind::AddOn && !work.is_open(rule, part));
            if passed_over {
                work.skip(rule.id, Some(work.lines[position].key), Reason::SpecialPrice);
            }
        }
    }
}

fn write_bill(
    work: Work,
    gifts: Vec<GiftLine>,
    shipping: Option<ShippingQuote>,
    tax_bp: u32,
) -> Bill {
    let lines: Vec<BillLine> =
        work.basket.lines.iter().map(|line| write_line(&work, line)).collect();
    let goods: Money = work.parts.iter().map(|part| part.net).sum();
    let total = goods + shipping.as_ref().map_or(Money::ZERO, |quote| quote.price);
    Bill {
        list_total: lines.iter().map(|line| line.list_total).sum(),
        lines,
        gifts,
        goods,
        shipping,
        total,
        tax_included: included_tax(total, tax_bp),
        points: work.parts.iter().fold(0, |sum: i64, part| sum.saturating_add(part.points)),
        adjustments: work.adjustments,
        trace: work.trace,
        ..Bill::default()
    }
}

fn write_line(work: &Work, line: &BasketLine) -> BillLine {
    // By identity: even where a caller gave two lines one key, each gets its own figures.
    let position = work.lines.iter().position(|sorted| std::ptr::eq(*sorted, line));
    let parts: Vec<BillPart> = work
        .parts
        .iter()
        .filter(|part| Some(part.line) == position)
        .map(|part| BillPart {
            units: part.units,
            unit_price: part.unit,
            kind: part.kind,
            promotion: part.taken,
            net: part.net,
            points: part.points,
        })
        .collect();
    BillLine {
        key: line.key,
        variant: line.variant,
        net: parts.iter().map(|part| part.net).sum(),
        parts,
        list_total: line.price().times(line.count()),
    }
}
