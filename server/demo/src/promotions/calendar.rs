//! Local days, and the feasts that move. No time of day but for the hours of flash sessions.

use domain::pricing::rule::Window;
use domain::time::{Civil, DAY_MS, HOUR_MS, MINUTE_MS, Timestamp};

/// A local day: days since 1970-01-01.
pub(super) type Day = i64;

/// The day the calendar is made for, at a fixed offset from UTC.
pub(super) struct Calendar {
    /// The local day.
    pub today: Day,
    offset_ms: i64,
}

impl Calendar {
    /// The calendar of a moment.
    pub fn new(now: Timestamp, offset_minutes: i32) -> Self {
        let offset_ms = i64::from(offset_minutes) * MINUTE_MS;
        Self { today: now.plus_ms(offset_ms).0.div_euclid(DAY_MS), offset_ms }
    }

    /// From the beginning of one day to the beginning of another.
    pub fn days(&self, from: Day, until: Day) -> Window {
        self.hours((from, 0), (until, 0))
    }

    /// From an hour of a day to an hour of a day.
    pub fn hours(&self, from: (Day, i64), until: (Day, i64)) -> Window {
        let moment = |(day, hour)| Some(Timestamp(day * DAY_MS + hour * HOUR_MS - self.offset_ms));
        Window { from: moment(from), until: moment(until) }
    }

    /// This year.
    pub fn year(&self) -> i64 {
        civil(self.today).year
    }

    /// The round that today is in and the next one, of rounds that follow each other for ever: number,
    /// first day, first day after it. `phase` shifts them, so that not all begin on one day.
    pub fn rounds(&self, days: i64, phase: i64) -> [(i64, Day, Day); 2] {
        let number = (self.today + phase).div_euclid(days);
        [number, number + 1].map(|n| (n, n * days - phase, (n + 1) * days - phase))
    }

    /// This month and the next: `202611` and its window.
    pub fn months(&self) -> [(String, Window); 2] {
        let Civil { year, month, .. } = civil(self.today);
        let month = year * 12 + i64::from(month) - 1;
        [month, month + 1].map(|m| {
            let code = format!("{:04}{:02}", m.div_euclid(12), m.rem_euclid(12) + 1);
            (code, self.days(first_of(m), first_of(m + 1)))
        })
    }
}

/// The first day of a month counted from the year 0.
fn first_of(month: i64) -> Day {
    let number = u32::try_from(month.rem_euclid(12)).unwrap_or_default();
    day_of(month.div_euclid(12), number + 1, 1)
}

fn civil(day: Day) -> Civil {
    Timestamp(day * DAY_MS).civil(0)
}

/// A day as it stands in codes: `20261123`.
pub(super) fn stamp(day: Day) -> String {
    let date = civil(day);
    format!("{:04}{:02}{:02}", date.year, date.month, date.day)
}

/// The day of a date. After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
pub(super) fn day_of(year: i64, month: u32, day: u32) -> Day {
    let (month, day) = (i64::from(month), i64::from(day));
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let yoe = year.rem_euclid(400);
    let doy = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

/// Mother's Day: the second Sunday of May.
pub(super) fn mothers_day(year: i64) -> Day {
    let first = day_of(year, 5, 1);
    // 1970-01-01 was a Thursday, so days that leave 3 are Sundays.
    first + (3 - first).rem_euclid(7) + 7
}

/// Month and day.
type Date = (u32, u32);

/// New Year's Day and Mid-Autumn of the lunar calendar, from [`LUNAR_FROM`] on.
const LUNAR: &[(Date, Date)] = &[
    ((1, 29), (10, 6)),
    ((2, 17), (9, 25)),
    ((2, 6), (9, 15)),
    ((1, 26), (10, 3)),
    ((2, 13), (9, 22)),
    ((2, 3), (9, 12)),
    ((1, 23), (10, 1)),
    ((2, 11), (9, 19)),
    ((1, 31), (9, 8)),
    ((2, 19), (9, 27)),
    ((2, 8), (9, 16)),
    ((1, 28), (10, 4)),
];
const LUNAR_FROM: i64 = 2025;

/// The lunar New Year; about so where the table ends.
pub(super) fn lunar_new_year(year: i64) -> Day {
    let (month, day) = lunar(year).map_or((2, 5), |feasts| feasts.0);
    day_of(year, month, day)
}

/// The Mid-Autumn Festival; about so where the table ends.
pub(super) fn mid_autumn(year: i64) -> Day {
    let (month, day) = lunar(year).map_or((9, 22), |feasts| feasts.1);
    day_of(year, month, day)
}

fn lunar(year: i64) -> Option<&'static (Date, Date)> {
    LUNAR.get(usize::try_from(year - LUNAR_FROM).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days() {
        for day in -1_000..40_000 {
            let date = civil(day);
            assert_eq!(day_of(date.year, date.month, date.day), day);
        }
        assert_eq!(stamp(mothers_day(2026)), "20260510");
        assert_eq!(stamp(mothers_day(2027)), "20270509");
        assert_eq!(stamp(lunar_new_year(2027)), "20270206");
        assert_eq!(stamp(mid_autumn(2026)), "20260925");
    }

    #[test]
    fn days_are_local() {
        // 2026-11-23 23:30 in Taipei is 15:30 in UTC.
        let night = Timestamp(day_of(2026, 11, 23) * DAY_MS + 15 * HOUR_MS + 30 * MINUTE_MS);
        let calendar = Calendar::new(night, 480);
        assert_eq!(stamp(calendar.today), "20261123");
        let window = calendar.days(calendar.today, calendar.today + 1);
        assert_eq!(window.until, Some(night.plus_ms(30 * MINUTE_MS)));
        assert_eq!(stamp(Calendar::new(night, 540).today), "20261124");
    }

    #[test]
    fn months_follow_each_other() {
        let [this, next] = Calendar::new(Timestamp(day_of(2026, 12, 31) * DAY_MS), 0).months();
        assert_eq!((this.0.as_str(), next.0.as_str()), ("202612", "202701"));
        assert_eq!(this.1.until, next.1.from);
    }
}
