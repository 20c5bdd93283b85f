//! Why an amount is what it is, in words: what a price is called, what came of each rule.

use crate::i18n::T;
use crate::shop_info::Shopfront;
use domain::cart::Terms;
use domain::ids::RuleId;
use domain::money::Money;
use domain::pricing::bill::{Adjustment, Bill, BillLine, PriceKind, Stage};
use domain::pricing::rule::RuleKind;
use domain::pricing::trace::{Outcome, Reason, Source};
use maud::{Markup, html};

/// What words need: the language, the shop's money, the names of rules.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// Texts.
    pub t: T,
    /// Money and dates.
    pub shop: Shopfront,
    /// Names.
    pub terms: &'a Terms,
}

impl Words<'_> {
    /// What a rule is called.
    pub fn rule(self, id: RuleId) -> String {
        self.terms.name(id).map_or_else(String::new, |name| name.name.clone())
    }

    /// What a discount comes from.
    pub fn source(self, source: Source) -> String {
        match source {
            Source::Rule(id) => self.rule(id),
            Source::Points => self.t.points_discount().to_owned(),
        }
    }

    /// A discount as it is written: `−$120`.
    pub fn off(self, amount: Money) -> String {
        format!("−{}", self.shop.money(Money::ZERO - amount))
    }

    /// A price's kind; nothing for the list price.
    pub fn kind(self, kind: PriceKind) -> Option<&'static str> {
        let t = self.t;
        Some(match kind {
            PriceKind::List => return None,
            PriceKind::Special => t.price_kind_special(),
            PriceKind::Tier => t.price_kind_tier(),
            PriceKind::Flash => t.price_kind_flash(),
            PriceKind::Group => t.price_kind_group(),
            PriceKind::Presale => t.price_kind_presale(),
            PriceKind::Redemption => t.price_kind_redemption(),
            PriceKind::AddOn => t.price_kind_add_on(),
        })
    }

    /// Why a rule did not apply.
    pub fn reason(self, reason: Reason) -> String {
        let Self { t, shop, .. } = self;
        match reason {
            Reason::NotYet { from } => {
                t.reason_not_yet(t.date_time(from, shop.utc_offset_minutes()))
            }
            Reason::Over { .. } => t.reason_over().to_owned(),
            Reason::OtherTier => t.reason_other_tier().to_owned(),
            Reason::NotFirstOrder => t.reason_first_order().to_owned(),
            Reason::NotAskedFor => t.reason_not_asked().to_owned(),
            Reason::SoldOut => t.reason_sold_out().to_owned(),
            Reason::MemberLimit { limit } => t.reason_member_limit(limit),
            Reason::UsedUp => t.coupon_used_up().to_owned(),
            Reason::Unknown => t.coupon_unknown().to_owned(),
            Reason::OutOfScope => t.reason_out_of_scope().to_owned(),
            Reason::SpecialPrice => t.reason_special_price().to_owned(),
            Reason::NoSaving => t.reason_no_saving().to_owned(),
            Reason::Dearer { .. } => t.reason_dearer().to_owned(),
            Reason::SpendMore { missing } => t.reason_spend_more(shop.money(missing)),
            Reason::UnitsMore { missing } => t.reason_units_more(missing),
            Reason::PointsMore { missing } => t.reason_points_more(missing),
            Reason::Excluded { by } => t.reason_excluded(self.rule(by)),
            Reason::NotWith { coupon } => t.reason_not_with(self.rule(coupon)),
            Reason::NotBest => t.reason_not_best().to_owned(),
            Reason::NoShipping => t.reason_no_shipping().to_owned(),
            Reason::ChooseGift => t.reason_choose_gift().to_owned(),
        }
    }
}

/// Discounts as the summary lists them: unit prices by their kind, all else by its rule. Those on
/// shipping are not among them.
pub fn discounts(words: Words, bill: &Bill) -> Vec<(String, Money)> {
    let mut rows: Vec<(String, Money)> = Vec::new();
    for adjustment in bill.adjustments.iter().filter(|a| a.stage != Stage::ShippingCoupon) {
        let label = label_of(words, adjustment);
        match rows.iter_mut().find(|row| row.0 == label) {
            Some(row) => row.1 += adjustment.amount,
            None => rows.push((label, adjustment.amount)),
        }
    }
    rows
}

fn label_of(words: Words, adjustment: &Adjustment) -> String {
    let kind = match (adjustment.stage, adjustment.source) {
        (Stage::UnitPrice, Source::Rule(id)) => price_kind(words.terms, id),
        _ => None,
    };
    let label = kind.and_then(|kind| words.kind(kind));
    label.map_or_else(|| words.source(adjustment.source), str::to_owned)
}

fn price_kind(terms: &Terms, id: RuleId) -> Option<PriceKind> {
    let rule = terms.set.rules.iter().find(|rule| rule.id == id)?;
    Some(match rule.kind {
        RuleKind::Special(_) => PriceKind::Special,
        RuleKind::Flash { .. } => PriceKind::Flash,
        RuleKind::Tier { .. } => PriceKind::Tier,
        RuleKind::Group(_) => PriceKind::Group,
        RuleKind::Presale(_) => PriceKind::Presale,
        RuleKind::Redemption { .. } => PriceKind::Redemption,
        _ => return None,
    })
}

/// How a line's amount came about; nothing when it costs its list price and no rule had a say.
pub fn line_why(words: Words, bill: &Bill, line: &BillLine) -> Markup {
    let shares: Vec<(String, Money)> = bill
        .adjustments
        .iter()
        .filter_map(|a| {
            let share = a.shares.iter().find(|share| share.0 == line.key)?;
            Some((words.source(a.source), share.1))
        })
        .collect();
    let skipped = skipped(words, bill, Some(line.key));
    html! {
        @if !shares.is_empty() || !skipped.is_empty() {
            details class="why" data-key="why" {
                summary { (words.t.why_amount()) }
                dl class="num" {
                    dt { (words.t.list_total()) }
                    dd { (words.shop.money(line.list_total)) }
                    @for (name, share) in &shares { dt { (name) } dd { (words.off(*share)) } }
                    dt class="net" { (words.t.total()) }
                    dd class="net" { (words.shop.money(line.net)) }
                }
                (unused(words, &skipped))
            }
        }
    }
}

/// How the whole came about: what did not apply, and why.
pub fn order_why(words: Words, bill: &Bill) -> Markup {
    let skipped = skipped(words, bill, None);
    html! {
        @if !skipped.is_empty() {
            details class="why" data-key="why" { summary { (words.t.why_amount()) } (unused(words, &skipped)) }
        }
    }
}

fn unused(words: Words, skipped: &[(String, String)]) -> Markup {
    html! {
        @if !skipped.is_empty() {
            p class="muted" { (words.t.not_applied()) }
            ul { @for (name, reason) in skipped { li { (name) ": " span class="muted" { (reason) } } } }
        }
    }
}

/// Rules that did not apply to a line or to the order, as people would ask for: not those that were
/// never about it.
fn skipped(words: Words, bill: &Bill, line: Option<u32>) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for trace in bill.trace.iter().filter(|trace| trace.line == line) {
        let Outcome::Skipped(reason) = trace.outcome else { continue };
        let name = words.source(trace.source);
        let is_idle = matches!(reason, Reason::OutOfScope | Reason::NotAskedFor);
        if !is_idle && !name.is_empty() && !found.iter().any(|(known, _)| *known == name) {
            found.push((name, words.reason(reason)));
        }
    }
    found
}
