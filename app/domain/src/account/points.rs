//! A member's points and tier as their pages show them.

use crate::calendar::day_number;
use crate::money::Money;
use crate::points::PointKind;
use crate::tier::{Progress, Tier};
use crate::time::{DAY_MS, MINUTE_MS, Timestamp};
use serde::{Deserialize, Serialize};

/// Which entries of the ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PointFilter {
    /// Every one.
    #[default]
    All,
    /// What came.
    Earned,
    /// What went, but for what lapsed.
    Spent,
    /// What lapsed.
    Expired,
    /// What waits for an order's end.
    Pending,
}

impl PointFilter {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::All, Self::Earned, Self::Spent, Self::Expired, Self::Pending];

    /// Code in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Earned => "earned",
            Self::Spent => "spent",
            Self::Expired => "expired",
            Self::Pending => "pending",
        }
    }

    /// Reads a code; what is none means every entry.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|filter| filter.code() == code).unwrap_or_default()
    }
}

/// An entry of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointRow {
    /// Why.
    pub kind: PointKind,
    /// How many came; negative: went.
    pub amount: i64,
    /// When.
    pub at: Timestamp,
    /// Whether it waits for its order's end.
    pub is_pending: bool,
    /// What is left of it.
    pub remaining: u32,
    /// When that lapses.
    pub expires_at: Option<Timestamp>,
    /// Number of the order it belongs to.
    pub order: Option<String>,
    /// What staff gave as their reason.
    pub reason: String,
}

/// A day that is or was open to a check-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckInDay {
    /// Its first moment.
    pub at: Timestamp,
    /// Whether the member checked in on it.
    pub is_done: bool,
    /// Points that it brought or would bring; none where it was missed.
    pub points: u32,
}

/// The check-ins around today.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIns {
    /// Seven days: the streak so far and what it would bring when it goes on.
    pub days: Vec<CheckInDay>,
    /// Which of them is today.
    pub today: u32,
    /// Days in a row, today's check-in included when it is done.
    pub streak: u32,
    /// Whether today's is done.
    pub is_done: bool,
}

/// What the pages of points are drawn from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointsView {
    /// Points that can be spent now.
    pub balance: u32,
    /// What they are worth at checkout.
    pub worth: Money,
    /// Points that wait for their order's end.
    pub pending: u32,
    /// When the next ones lapse, and how many.
    pub lapse: Option<(Timestamp, u32)>,
    /// The tier.
    pub tier: Tier,
    /// What counted for it in the last twelve months.
    pub spend: Money,
    /// How far it is to the next.
    pub progress: Option<Progress>,
    /// What the tier multiplies earned points with, in basis points.
    pub points_bp: u32,
    /// Goods total from which the tier's shipping is free.
    pub free_shipping_from: Option<Money>,
    /// Check-ins; without days the shop gives nothing for them.
    pub check_ins: CheckIns,
    /// Which entries are listed.
    pub filter: PointFilter,
    /// A page of them, the newest first; none where only the balance is shown.
    pub rows: Vec<PointRow>,
    /// Where the next page begins; none when this is the last.
    pub next: Option<i64>,
}

/// Days in the picture of check-ins.
const SHOWN_DAYS: u32 = 7;

/// The check-ins around a moment: `done` are those of the last days, `last` the last one with the day of its
/// streak, `points` what the day of a streak brings.
pub fn check_ins(
    done: &[Timestamp],
    last: Option<(Timestamp, u32)>,
    now: Timestamp,
    offset_minutes: i32,
    points: impl Fn(u32) -> u32,
) -> CheckIns {
    let today = day_number(now, offset_minutes);
    let last = last.map(|(at, streak)| (day_number(at, offset_minutes), streak));
    let is_done = last.is_some_and(|(day, _)| day == today);
    let streak = match last {
        Some((day, streak)) if day >= today - 1 => streak,
        _ => 0,
    };
    // Today's day of the streak, done or to be done; the picture begins where its seven days begin.
    let day_of_streak = if is_done { streak.max(1) } else { streak.saturating_add(1) };
    let place = (day_of_streak - 1) % SHOWN_DAYS;
    let is_in = |day: i64| done.iter().any(|at| day_number(*at, offset_minutes) == day);
    let days = (0..SHOWN_DAYS).map(|index| {
        let day = today + i64::from(index) - i64::from(place);
        let start = Timestamp(day * DAY_MS - i64::from(offset_minutes) * MINUTE_MS);
        let nth = (day_of_streak + index).saturating_sub(place);
        CheckInDay { at: start, is_done: is_in(day), points: points(nth) }
    });
    CheckIns { days: days.collect(), today: place, streak, is_done }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_800_000_000_000);

    fn seen(done: &[i64], last: Option<(i64, u32)>) -> CheckIns {
        let at = |days: i64| NOW.plus_ms(-days * DAY_MS);
        let done: Vec<Timestamp> = done.iter().map(|days| at(*days)).collect();
        let last = last.map(|(days, streak)| (at(days), streak));
        check_ins(&done, last, NOW, 480, |day| day * 10)
    }

    #[test]
    fn the_first_day_stands_first() {
        let shown = seen(&[], None);
        assert_eq!((shown.today, shown.streak, shown.is_done), (0, 0, false));
        let points: Vec<u32> = shown.days.iter().map(|day| day.points).collect();
        assert_eq!(points, [10, 20, 30, 40, 50, 60, 70]);
    }

    #[test]
    fn a_streak_goes_on_and_breaks() {
        let shown = seen(&[1, 2], Some((1, 2)));
        assert_eq!((shown.today, shown.streak, shown.is_done), (2, 2, false));
        let done: Vec<bool> = shown.days.iter().map(|day| day.is_done).collect();
        assert_eq!(done, [true, true, false, false, false, false, false]);
        assert_eq!(shown.days[2].points, 30);
        let shown = seen(&[0, 1, 2], Some((0, 3)));
        assert_eq!((shown.today, shown.streak, shown.is_done), (2, 3, true));
        assert_eq!(seen(&[2], Some((2, 5))).streak, 0);
        let shown = seen(&[1, 2, 3, 4, 5, 6, 7], Some((1, 7)));
        assert_eq!((shown.today, shown.days[0].points), (0, 80), "the eighth day begins a new row");
    }

    #[test]
    fn codes_read_back() {
        for filter in PointFilter::ALL {
            assert_eq!(PointFilter::from_code(filter.code()), filter);
        }
        assert_eq!(PointFilter::from_code("nonsense"), PointFilter::All);
    }
}
