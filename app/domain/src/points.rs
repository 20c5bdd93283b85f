//! Points 積分 as a ledger: how many are earned, when they expire, which are spent first, and how many go back
//! with a refund. What they are worth at checkout is `pricing::points`.

use crate::calendar::{day_number, end_of_month};
use crate::money::Money;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Why points came or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PointKind {
    /// For an order.
    Earned,
    /// With an order.
    Spent,
    /// Earned ones, taken back with a refund.
    Reversed,
    /// Spent ones, given back with a refund.
    Returned,
    /// For checking in.
    CheckIn,
    /// For a birthday.
    Birthday,
    /// For a review.
    Reviewed,
    /// Given by staff.
    Granted,
    /// Taken by staff.
    Taken,
    /// Their time was over.
    Expired,
}

impl PointKind {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Earned,
        Self::Spent,
        Self::Reversed,
        Self::Returned,
        Self::CheckIn,
        Self::Birthday,
        Self::Reviewed,
        Self::Granted,
        Self::Taken,
        Self::Expired,
    ];

    /// Code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Earned => "earned",
            Self::Spent => "spent",
            Self::Reversed => "reversed",
            Self::Returned => "returned",
            Self::CheckIn => "check_in",
            Self::Birthday => "birthday",
            Self::Reviewed => "reviewed",
            Self::Granted => "granted",
            Self::Taken => "taken",
            Self::Expired => "expired",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// How points are earned, and how long they live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarnRules {
    /// Points…
    pub points: u32,
    /// …for so much spent on goods, after discounts.
    pub per: Money,
    /// They expire at the end of the month that lies so many months after the one they were earned in.
    pub valid_months: u32,
    /// Points for checking in, by the day of the streak; after the last it begins anew.
    pub check_in: Vec<u32>,
    /// Points for a birthday.
    pub birthday: u32,
    /// Points for a review with some words.
    pub review: u32,
}

impl EarnRules {
    /// Points for so much spent, times the tier's multiple in basis points, rounded down.
    pub fn earned(&self, spent: Money, multiple_bp: u32) -> u32 {
        let points = i128::from(spent.0.max(0)) * i128::from(self.points) * i128::from(multiple_bp);
        let per = i128::from(self.per.0.max(0)) * 10_000;
        u32::try_from(points.checked_div(per).unwrap_or(0)).unwrap_or(u32::MAX)
    }

    /// The moment at which points that were earned at another can't be spent any more.
    pub const fn expires_at(&self, earned_at: Timestamp, offset_minutes: i32) -> Timestamp {
        end_of_month(earned_at, self.valid_months as i64, offset_minutes)
    }

    /// Points for checking in on the given day of a streak, counted from 1.
    pub fn checked_in(&self, day: u32) -> u32 {
        let index = (day.max(1) - 1) as usize;
        index.checked_rem(self.check_in.len()).map_or(0, |index| self.check_in[index])
    }
}

/// The day of the streak that a check-in makes: one more after yesterday's, 1 after a pause; `None` when today
/// has one already. `last` is the last check-in with the day of its streak.
pub fn streak(last: Option<(Timestamp, u32)>, now: Timestamp, offset_minutes: i32) -> Option<u32> {
    let today = day_number(now, offset_minutes);
    match last.map(|(at, streak)| (day_number(at, offset_minutes), streak)) {
        Some((day, _)) if day >= today => None,
        Some((day, streak)) if day == today - 1 => Some(streak.saturating_add(1)),
        _ => Some(1),
    }
}

/// Points that came at once, and what is left of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lot {
    /// Its entry in the ledger.
    pub id: i64,
    /// What is left.
    pub remaining: u32,
    /// From when they can be spent.
    pub available_at: Timestamp,
    /// From when they can't any more; never when missing.
    pub expires_at: Option<Timestamp>,
}

impl Lot {
    /// What of it can be spent.
    pub fn spendable(&self, now: Timestamp) -> u32 {
        let lives = self.expires_at.is_none_or(|at| now < at);
        if self.available_at <= now && lives { self.remaining } else { 0 }
    }
}

/// Which lots pay for so many points, and how many of each: what expires first goes first, of two that expire
/// together the older one. `None` when they are not enough.
pub fn take(lots: &[Lot], points: u32, now: Timestamp) -> Option<Vec<(i64, u32)>> {
    let mut usable: Vec<&Lot> = lots.iter().filter(|lot| lot.spendable(now) > 0).collect();
    usable.sort_by_key(|lot| (lot.expires_at.is_none(), lot.expires_at, lot.id));
    let (mut missing, mut taken) = (points, Vec::new());
    for lot in usable {
        let part = lot.remaining.min(missing);
        if part > 0 {
            taken.push((lot.id, part));
            missing -= part;
        }
    }
    (missing == 0).then_some(taken)
}

/// Of points that belong to a payment, how many go with a refund of `refunded`, after `before` was refunded:
/// in proportion, rounded so that a whole refund in any parts takes exactly all of them. Of a payment of nothing
/// none.
pub fn share(points: u32, paid: Money, before: Money, refunded: Money) -> u32 {
    let until = |sum: i128| {
        let whole = i128::from(paid.0.max(0));
        let sum = sum.clamp(0, whole);
        (i128::from(points) * sum).checked_div(whole).unwrap_or(0)
    };
    let before = i128::from(before.0.max(0));
    let share = until(before + i128::from(refunded.0.max(0))) - until(before);
    u32::try_from(share).unwrap_or(0)
}

#[cfg(test)]
mod tests;
