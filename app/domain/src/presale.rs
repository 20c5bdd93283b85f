//! Presale 預售: a deposit now, the balance within a window, and the goods from a day on. What a unit costs,
//! what of a cart is paid when, and how it is shown. The rule behind it is [`Presale`].

use crate::cart::{CartLine, Terms};
use crate::ids::{RuleId, VariantId};
use crate::money::Money;
use crate::payment::PaymentState;
use crate::pricing::basket::Wish;
use crate::pricing::bill::{Bill, BillLine, PriceKind};
use crate::pricing::rule::{Presale, RuleKind};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_tuple::{Deserialize_tuple, Serialize_tuple};

impl Presale {
    /// Price of a unit: cut, less what the deposit is worth beyond its value. `None` for a unit of which
    /// the deposit would pay all: there is no balance to it, and so no presale.
    pub fn unit_price(&self, list: Money) -> Option<Money> {
        let balance = list - self.cut.saving(list) - self.worth;
        let is_sane = self.deposit >= Money::ZERO && self.worth >= self.deposit;
        (is_sane && balance > Money::ZERO).then(|| balance + self.deposit)
    }
}

/// What of an order in presale is paid when. Deposit and balance are its total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The presale.
    pub rule: RuleId,
    /// What it says of a unit, and its dates.
    pub terms: Presale,
    /// What is paid now: for the units at the presale's price.
    pub deposit: Money,
    /// What that counts for; the price has it already.
    pub worth: Money,
    /// What is paid later: the rest, with shipping.
    pub balance: Money,
}

/// The plan of a cart; `None` when nothing of it is at a presale's price. The keys of the bill's lines are
/// positions of `lines`. What promotions take off beyond that may leave less than the deposit: then there
/// is no balance.
pub fn plan(terms: &Terms, lines: &[CartLine], bill: &Bill) -> Option<Plan> {
    let (rule, _) = presales(lines, bill).next()?;
    let found = terms.set.rules.iter().find(|known| known.id == rule)?;
    let RuleKind::Presale(presale) = found.kind else { return None };
    let (mut units, mut net) = (0_u32, Money::ZERO);
    for (_, line) in presales(lines, bill).filter(|(of, _)| *of == rule) {
        for part in line.parts.iter().filter(|part| part.kind == PriceKind::Presale) {
            units = units.saturating_add(part.units);
            net += part.net;
        }
    }
    let deposit = presale.deposit.times(units).min(net).min(bill.total);
    Some(Plan {
        rule,
        terms: presale,
        deposit,
        worth: presale.worth.times(units),
        balance: bill.total - deposit,
    })
}

/// The line of a presale that has to be ordered by itself, when there is anything else in the cart. An order
/// has one deposit and one day it leaves from, so what is in presale is ordered alone.
pub fn not_alone<'a>(lines: &'a [CartLine], bill: &Bill) -> Option<&'a CartLine> {
    let (rule, priced) = presales(lines, bill).next()?;
    let is_of_it = |line: &CartLine| line.wish == Wish::Presale(rule);
    if lines.iter().all(is_of_it) {
        return None;
    }
    line_of(lines, priced)
}

/// Lines with units at a presale's price.
fn presales<'a>(
    lines: &'a [CartLine],
    bill: &'a Bill,
) -> impl Iterator<Item = (RuleId, &'a BillLine)> {
    bill.lines.iter().filter_map(|priced| {
        priced.parts.iter().find(|part| part.kind == PriceKind::Presale)?;
        match line_of(lines, priced)?.wish {
            Wish::Presale(rule) => Some((rule, priced)),
            _ => None,
        }
    })
}

fn line_of<'a>(lines: &'a [CartLine], priced: &BillLine) -> Option<&'a CartLine> {
    lines.get(usize::try_from(priced.key).ok()?)
}

/// A variant that can be ordered in presale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct PresaleChoice {
    /// The variant.
    pub variant_id: VariantId,
    /// Price of a unit in presale.
    pub price: Money,
    /// Price of a unit otherwise.
    pub list_price: Money,
    /// Units that could be bought now.
    pub available: u32,
}

/// A product's presale, as the product's page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct PresaleOffer {
    /// The variants it is about, cheapest first.
    pub choices: Vec<PresaleChoice>,
    /// What is paid for a unit when it is ordered.
    pub deposit: Money,
    /// What that counts for.
    pub worth: Money,
    /// Until when it can be ordered.
    pub until: Option<Timestamp>,
    /// From when the balance can be paid.
    pub balance_from: Timestamp,
    /// Until when.
    pub balance_until: Timestamp,
    /// From when the goods leave.
    pub ships_from: Timestamp,
    /// Whether the deposit goes back to who doesn't pay the balance.
    pub refunds_deposit: bool,
}

/// The presale of an order, as it was when that was placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PresaleBrief {
    /// What was to be paid first.
    pub deposit: Money,
    /// What that counts for; the price has it already.
    pub worth: Money,
    /// What is to be paid after it.
    pub balance: Money,
    /// From when the balance can be paid.
    pub balance_from: Timestamp,
    /// Until when.
    pub balance_until: Timestamp,
    /// From when the goods leave.
    pub ships_from: Timestamp,
    /// Whether the deposit goes back to who doesn't pay the balance.
    pub refunds_deposit: bool,
    /// Where the deposit stands.
    pub deposit_state: PaymentState,
}

impl PresaleBrief {
    /// Whether something is to be paid after the deposit; else that makes the order paid.
    pub fn has_balance(&self) -> bool {
        self.balance > Money::ZERO
    }
}

#[cfg(test)]
mod tests;
