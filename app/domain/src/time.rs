//! Moments in UTC, and their local form for people. No time zones beyond a fixed offset: the store
//! shows one local time, set by configuration.

use crate::lang::Lang;
use serde::{Deserialize, Serialize};

/// Milliseconds in a second, minute, hour, day.
pub const SECOND_MS: i64 = 1_000;
/// Milliseconds in a minute.
pub const MINUTE_MS: i64 = 60 * SECOND_MS;
/// Milliseconds in an hour.
pub const HOUR_MS: i64 = 60 * MINUTE_MS;
/// Milliseconds in a day.
pub const DAY_MS: i64 = 24 * HOUR_MS;

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// A date and time of day at some offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Civil {
    /// Year, proleptic Gregorian.
    pub year: i64,
    /// 1–12.
    pub month: u32,
    /// 1–31.
    pub day: u32,
    /// 0–23.
    pub hour: u32,
    /// 0–59.
    pub minute: u32,
    /// 0–59.
    pub second: u32,
}

impl Timestamp {
    /// This moment plus a span in milliseconds.
    pub const fn plus_ms(self, span_ms: i64) -> Self {
        Self(self.0.saturating_add(span_ms))
    }

    /// The date and time at `offset_minutes` east of UTC.
    /// Days to civil date after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    pub const fn civil(self, offset_minutes: i32) -> Civil {
        let local = self.0 + offset_minutes as i64 * MINUTE_MS;
        let days = local.div_euclid(DAY_MS);
        let in_day = local.rem_euclid(DAY_MS) / SECOND_MS;
        let z = days + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        Civil {
            year: yoe + era * 400 + if month <= 2 { 1 } else { 0 },
            month: month as u32,
            day: (doy - (153 * mp + 2) / 5 + 1) as u32,
            hour: (in_day / 3_600) as u32,
            minute: (in_day / 60 % 60) as u32,
            second: (in_day % 60) as u32,
        }
    }

    /// The moment of a date and time at `offset_minutes` east of UTC; what is beyond the end of a month
    /// counts on into the next. Civil date to days after Howard Hinnant, as above.
    pub const fn from_civil(civil: Civil, offset_minutes: i32) -> Self {
        let year = civil.year - if civil.month <= 2 { 1 } else { 0 };
        let era = year.div_euclid(400);
        let yoe = year.rem_euclid(400);
        let doy = (153 * ((civil.month as i64 + 9) % 12) + 2) / 5 + civil.day as i64 - 1;
        let days = era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468;
        let time = civil.hour as i64 * HOUR_MS
            + civil.minute as i64 * MINUTE_MS
            + civil.second as i64 * SECOND_MS;
        Self(days * DAY_MS + time - offset_minutes as i64 * MINUTE_MS)
    }

    /// RFC 3339 in UTC, for machines: `2026-11-23T03:04:05Z`.
    pub fn rfc3339(self) -> String {
        let c = self.civil(0);
        format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
            c.year, c.month, c.day, c.hour, c.minute, c.second
        )
    }
}

impl Civil {
    /// The date as people of that language write it: `2026年11月23日`, `23 Nov 2026`.
    pub fn date(&self, lang: Lang) -> String {
        match lang {
            Lang::ZhHant | Lang::ZhHans => {
                format!("{}年{}月{}日", self.year, self.month, self.day)
            }
            Lang::En => {
                const MONTHS: [&str; 12] = [
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec",
                ];
                let month = MONTHS[(self.month as usize + 11) % 12];
                format!("{} {month} {}", self.day, self.year)
            }
        }
    }

    /// Date and time of day, 24 hours: `2026年11月23日 14:05`.
    pub fn date_time(&self, lang: Lang) -> String {
        format!("{} {:02}:{:02}", self.date(lang), self.hour, self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_calendar() {
        assert_eq!(Timestamp(0).rfc3339(), "1970-01-01T00:00:00Z");
        assert_eq!(Timestamp(951_782_400_000).rfc3339(), "2000-02-29T00:00:00Z");
        assert_eq!(Timestamp(-1_000).rfc3339(), "1969-12-31T23:59:59Z");
        assert_eq!(
            Timestamp(1_795_400_000_000).civil(480).date_time(Lang::En),
            "23 Nov 2026 10:13"
        );
        assert_eq!(Timestamp(1_795_400_000_000).civil(480).date(Lang::ZhHant), "2026年11月23日");
    }

    #[test]
    fn a_date_is_a_moment_and_back() {
        for day in (-800_000..800_000).step_by(97) {
            let at = Timestamp(day * DAY_MS + 13 * HOUR_MS + 5 * MINUTE_MS + 9 * SECOND_MS);
            for offset in [-720, 0, 480, 840] {
                assert_eq!(Timestamp::from_civil(at.civil(offset), offset), at);
            }
        }
    }
}
