//! Months and days in the shop's local time: what "twelve months ago" and "the end of the month" are, leap days
//! included.

use crate::time::{Civil, DAY_MS, MINUTE_MS, Timestamp};

/// Days of a month, 28 to 31; `month` is 1–12.
pub const fn days_in_month(year: i64, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The same day and time so many months later, or earlier when negative; a day that the month doesn't have
/// becomes its last: a year after 29 February is 28 February.
pub const fn months_later(civil: Civil, months: i64) -> Civil {
    let months = civil.year * 12 + civil.month as i64 - 1 + months;
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) as u32 + 1);
    let last = days_in_month(year, month);
    let day = if civil.day > last { last } else { civil.day };
    Civil { year, month, day, ..civil }
}

/// The end of the month that lies so many months after a moment: the first moment of the month behind it.
/// `offset_minutes` is the shop's local time, east of UTC.
pub const fn end_of_month(at: Timestamp, months: i64, offset_minutes: i32) -> Timestamp {
    let first = Civil { day: 1, hour: 0, minute: 0, second: 0, ..at.civil(offset_minutes) };
    Timestamp::from_civil(months_later(first, months + 1), offset_minutes)
}

/// Number of the local day since 1970-01-01: two moments of one day have the same.
pub const fn day_number(at: Timestamp, offset_minutes: i32) -> i64 {
    (at.0 + offset_minutes as i64 * MINUTE_MS).div_euclid(DAY_MS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(year: i64, month: u32, day: u32) -> Civil {
        Civil { year, month, day, hour: 12, minute: 0, second: 0 }
    }

    #[test]
    fn leap_days() {
        assert_eq!(days_in_month(2028, 2), 29);
        assert_eq!(days_in_month(2100, 2), 28);
        assert_eq!(days_in_month(2000, 2), 29);
        assert_eq!(months_later(at(2028, 2, 29), 12), at(2029, 2, 28));
        assert_eq!(months_later(at(2028, 2, 29), -12), at(2027, 2, 28));
        assert_eq!(months_later(at(2027, 1, 31), 1), at(2027, 2, 28));
        assert_eq!(months_later(at(2027, 1, 31), -1), at(2026, 12, 31));
    }

    #[test]
    fn months_end_in_local_time() {
        // 31 January 2027, 23:30 in Taipei, is 15:30 UTC; half an hour later it is February there.
        let january = Timestamp::from_civil(Civil { hour: 23, minute: 30, ..at(2027, 1, 31) }, 480);
        let end = |at, months| end_of_month(at, months, 480).civil(480);
        assert_eq!(end(january, 0), Civil { hour: 0, ..at(2027, 2, 1) });
        assert_eq!(end(january, 12), Civil { hour: 0, ..at(2028, 2, 1) });
        assert_eq!(end(january.plus_ms(DAY_MS), 12), Civil { hour: 0, ..at(2028, 3, 1) });
        assert_eq!(day_number(january.plus_ms(30 * MINUTE_MS), 480), day_number(january, 480) + 1);
    }

    proptest! {
        #[test]
        fn the_end_lies_behind_and_at_a_month(ms in 0_i64..4_102_444_800_000, months in 0_i64..60, offset in -720..840) {
            let now = Timestamp(ms);
            let end = end_of_month(now, months, offset);
            prop_assert!(end > now);
            let (from, to) = (now.civil(offset), end.civil(offset));
            prop_assert_eq!((to.day, to.hour, to.minute, to.second), (1, 0, 0, 0));
            let index = |civil: Civil| civil.year * 12 + i64::from(civil.month);
            prop_assert_eq!(index(to) - index(from), months + 1);
        }
    }
}
