//! Points for birthdays: once a year, also when the shop was closed on the day.

use crate::Shop;
use crate::lapse_orders::BATCH;
use domain::calendar::days_in_month;
use domain::ids::MemberId;
use domain::points::PointKind;
use domain::time::{Civil, DAY_MS};
use store::points::{Birthday, NewPoints, find_account, give_points, list_birthdays};
use store::{StoreError, Tx};

/// Days after which a birthday that was missed is not made up for.
const CATCH_UP_DAYS: i64 = 7;

/// Gives members their birthday's points; how many members. Safe to run on several instances and again: a year
/// gives once.
///
/// # Errors
/// What the database met; gifts given before that stay so.
pub async fn give_birthdays(shop: &Shop) -> anyhow::Result<u32> {
    if shop.settings.members.earn.birthday == 0 {
        return Ok(0);
    }
    let mut given = 0;
    for birthday in birthdays(shop) {
        let year = birthday.year;
        for member in list_birthdays(shop.store.reader(), &birthday, BATCH).await? {
            let done =
                shop.store.write(|tx| async move { give(shop, &tx, member, year).await }).await;
            given += u32::from(done.map_err(|error: StoreError| error)?);
        }
    }
    Ok(given)
}

/// Today and the days before, by the year they lie in.
fn birthdays(shop: &Shop) -> Vec<Birthday> {
    let (now, offset) = (shop.clock.now(), shop.settings.utc_offset_minutes);
    let mut years: Vec<Birthday> = Vec::new();
    for back in 0..=CATCH_UP_DAYS {
        let day = now.plus_ms(-back * DAY_MS).civil(offset);
        let days = born_on(&day);
        match years.iter_mut().find(|known| known.year == day.year) {
            Some(known) => known.days.extend(days),
            None => years.push(Birthday { year: day.year, days }),
        }
    }
    years
}

/// Whose birthday a day is: in years without a leap day also of who was born on one.
fn born_on(day: &Civil) -> Vec<(u32, u32)> {
    let mut days = vec![(day.month, day.day)];
    if (day.month, day.day) == (2, 28) && days_in_month(day.year, 2) == 28 {
        days.push((2, 29));
    }
    days
}

async fn give(shop: &Shop, tx: &Tx, member: MemberId, year: i64) -> store::Result<bool> {
    let (now, offset) = (shop.clock.now(), shop.settings.utc_offset_minutes);
    let members = &shop.settings.members;
    let tier = find_account(tx, member).await?.tier;
    let points = u64::from(members.earn.birthday) * u64::from(members.tiers.points_bp(tier));
    let new = NewPoints {
        member,
        kind: PointKind::Birthday,
        cause: &year.to_string(),
        points: u32::try_from(points / 10_000).unwrap_or(u32::MAX),
        available_at: now,
        expires_at: Some(members.earn.expires_at(now, offset)),
        order: None,
        reason: "",
    };
    give_points(tx, &new, now).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leap_day_is_kept_on_the_28th() {
        let day = |year, month, day| Civil { year, month, day, hour: 0, minute: 0, second: 0 };
        assert_eq!(born_on(&day(2027, 2, 28)), [(2, 28), (2, 29)]);
        assert_eq!(born_on(&day(2028, 2, 28)), [(2, 28)]);
        assert_eq!(born_on(&day(2028, 2, 29)), [(2, 29)]);
        assert_eq!(born_on(&day(2100, 2, 28)), [(2, 28), (2, 29)]);
    }
}
