//! A member's birthday: how it is read, what can be wrong with it, and how often it may be changed.

use super::Problem;
use crate::calendar::{days_in_month, months_later};
use crate::text::clean_line;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Most years that somebody is old.
pub const MAX_AGE: i64 = 130;
/// Months between two changes.
pub const MONTHS_BETWEEN: i64 = 12;

/// A day of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Birthday {
    /// Year.
    pub year: i32,
    /// 1–12.
    pub month: u32,
    /// 1–31.
    pub day: u32,
}

/// The fields of the form, as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BirthdayForm {
    /// Year, with four digits.
    pub year: String,
    /// Month.
    pub month: String,
    /// Day.
    pub day: String,
}

impl BirthdayForm {
    /// Reads it; `None` when all of it is empty: a birthday need not be told. `offset_minutes` is the shop's
    /// local time, in which nobody is born later than today.
    ///
    /// # Errors
    /// What is wrong: a part is missing, or there is no such day that somebody alive was born on.
    pub fn read(&self, now: Timestamp, offset_minutes: i32) -> Result<Option<Birthday>, Problem> {
        let parts = [&self.year, &self.month, &self.day].map(|text| clean_line(text));
        if parts.iter().all(String::is_empty) {
            return Ok(None);
        }
        if parts.iter().any(String::is_empty) {
            return Err(Problem::Missing);
        }
        let [year, month, day] = parts.map(|text| number(&text));
        let (Some(year), Some(month), Some(day)) = (year, month, day) else {
            return Err(Problem::Malformed);
        };
        let today = now.civil(offset_minutes);
        let known_month = (1..=12).contains(&month);
        let known_day = known_month && (1..=days_in_month(year.into(), month)).contains(&day);
        let lived = (today.year - MAX_AGE..=today.year).contains(&i64::from(year))
            && (i64::from(year), month, day) <= (today.year, today.month, today.day);
        let year = i32::try_from(year).map_err(|_| Problem::Malformed)?;
        match known_day && lived {
            true => Ok(Some(Birthday { year, month, day })),
            false => Err(Problem::Malformed),
        }
    }
}

/// Digits alone, four at the most, full-width ones too.
fn number(text: &str) -> Option<u32> {
    let digits: Option<Vec<u32>> = text
        .chars()
        .map(|c| match c {
            '０'..='９' => Some(u32::from(c) - u32::from('０')),
            other => other.to_digit(10),
        })
        .collect();
    let digits = digits.filter(|digits| (1..=4).contains(&digits.len()))?;
    Some(digits.into_iter().fold(0, |sum, digit| sum * 10 + digit))
}

/// From when on a birthday that was set then may be set anew: a year later, in the shop's local time.
pub const fn changeable_from(set_at: Timestamp, offset_minutes: i32) -> Timestamp {
    let later = months_later(set_at.civil(offset_minutes), MONTHS_BETWEEN);
    Timestamp::from_civil(later, offset_minutes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Civil;
    use proptest::prelude::*;

    const TAIPEI: i32 = 480;

    fn noon(year: i64, month: u32, day: u32) -> Timestamp {
        Timestamp::from_civil(Civil { year, month, day, hour: 12, minute: 0, second: 0 }, TAIPEI)
    }

    fn read(year: &str, month: &str, day: &str) -> Result<Option<Birthday>, Problem> {
        let form = BirthdayForm { year: year.into(), month: month.into(), day: day.into() };
        form.read(noon(2027, 3, 1), TAIPEI)
    }

    #[test]
    fn days_of_birth() {
        let leap = Birthday { year: 2024, month: 2, day: 29 };
        assert_eq!(read("2024", "2", "29"), Ok(Some(leap)));
        assert_eq!(read(" ２０２４ ", "02", "29"), Ok(Some(leap)));
        assert_eq!(read("", " ", ""), Ok(None));
        assert_eq!(read("1990", "", "1"), Err(Problem::Missing));
        assert!(read("2027", "3", "1").is_ok_and(|birthday| birthday.is_some()), "today");
        for (year, month, day) in [
            ("2023", "2", "29"),
            ("1900", "2", "29"),
            ("2027", "3", "2"),
            ("1896", "12", "31"),
            ("1990", "13", "1"),
            ("1990", "0", "1"),
            ("1990", "4", "31"),
            ("1990", "4", "0"),
            ("-1990", "4", "1"),
            ("19900", "4", "1"),
            ("90", "4", "1"),
            ("1990", "4", "x"),
        ] {
            assert_eq!(read(year, month, day), Err(Problem::Malformed), "{year}-{month}-{day}");
        }
    }

    #[test]
    fn today_is_the_shops_today() {
        // 28 February 2027, 17:00 UTC, is 1 March in Taipei and 28 February in London.
        let now = Timestamp::from_civil(
            Civil { year: 2027, month: 2, day: 28, hour: 17, minute: 0, second: 0 },
            0,
        );
        let form = BirthdayForm { year: "2027".into(), month: "3".into(), day: "1".into() };
        assert!(form.read(now, TAIPEI).is_ok());
        assert_eq!(form.read(now, 0), Err(Problem::Malformed));
    }

    #[test]
    fn changed_once_a_year() {
        assert_eq!(changeable_from(noon(2026, 5, 3), TAIPEI), noon(2027, 5, 3));
        assert_eq!(changeable_from(noon(2028, 2, 29), TAIPEI), noon(2029, 2, 28));
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_it(year in any::<String>(), month in any::<String>(), day in any::<String>()) {
            let _ = read(&year, &month, &day);
        }

        #[test]
        fn what_is_read_is_a_day(year in "[0-9]{4}", month in "[0-9]{1,2}", day in "[0-9]{1,2}") {
            if let Ok(Some(found)) = read(&year, &month, &day) {
                prop_assert!((1..=12).contains(&found.month));
                prop_assert!((1..=days_in_month(found.year.into(), found.month)).contains(&found.day));
                prop_assert!((1897..=2027).contains(&found.year));
            }
        }
    }
}
