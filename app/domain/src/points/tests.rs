//! The ledger's rules, by example and by property.

use super::*;
use crate::time::{Civil, DAY_MS};
use proptest::prelude::*;

fn rules() -> EarnRules {
    EarnRules {
        points: 1,
        per: Money(100),
        valid_months: 12,
        check_in: vec![1, 2, 3],
        birthday: 100,
        review: 50,
    }
}

#[test]
fn earned_by_spend_and_tier() {
    assert_eq!(rules().earned(Money(1_999), 10_000), 19);
    assert_eq!(rules().earned(Money(1_999), 15_000), 29);
    assert_eq!(rules().earned(Money(-5), 15_000), 0);
    assert_eq!(EarnRules { per: Money::ZERO, ..rules() }.earned(Money(5), 10_000), 0);
}

#[test]
fn points_live_until_the_end_of_a_month() {
    let at = |year, month, day, hour| {
        Timestamp::from_civil(Civil { year, month, day, hour, minute: 0, second: 0 }, 480)
    };
    assert_eq!(
        rules().expires_at(at(2027, 2, 28, 23), 480),
        at(2028, 3, 1, 0),
        "the leap day counts"
    );
    assert_eq!(rules().expires_at(at(2028, 2, 29, 0), 480), at(2029, 3, 1, 0));
}

#[test]
fn streaks_go_on_by_local_days() {
    let noon = Timestamp::from_civil(
        Civil { year: 2028, month: 2, day: 28, hour: 23, minute: 59, second: 0 },
        480,
    );
    assert_eq!(streak(None, noon, 480), Some(1));
    assert_eq!(streak(Some((noon, 4)), noon.plus_ms(1), 480), None, "once a day");
    assert_eq!(
        streak(Some((noon, 4)), noon.plus_ms(60_000), 480),
        Some(5),
        "a minute later it is tomorrow"
    );
    assert_eq!(streak(Some((noon, 4)), noon.plus_ms(2 * DAY_MS), 480), Some(1));
    assert_eq!(
        streak(Some((noon, 4)), noon.plus_ms(-DAY_MS), 480),
        None,
        "a clock that was set back"
    );
    let given: Vec<u32> = (1..=7).map(|day| rules().checked_in(day)).collect();
    assert_eq!(given, [1, 2, 3, 1, 2, 3, 1]);
    assert_eq!(EarnRules { check_in: Vec::new(), ..rules() }.checked_in(3), 0);
}

#[test]
fn what_expires_first_goes_first() {
    let lot = |id, remaining, from: i64, until: Option<i64>| Lot {
        id,
        remaining,
        available_at: Timestamp(from),
        expires_at: until.map(Timestamp),
    };
    let lots = [
        lot(1, 5, 0, None),
        lot(2, 5, 0, Some(90)),
        lot(3, 5, 0, Some(50)),
        lot(4, 5, 60, Some(70)),
        lot(5, 5, 0, Some(40)),
    ];
    assert_eq!(take(&lots, 12, Timestamp(40)), Some(vec![(3, 5), (2, 5), (1, 2)]));
    assert_eq!(take(&lots, 16, Timestamp(40)), None);
    assert_eq!(take(&lots, 0, Timestamp(40)), Some(Vec::new()));
}

fn lot() -> impl Strategy<Value = (u32, i64, Option<i64>)> {
    (0_u32..50, 0_i64..100, prop::option::of(0_i64..200))
}

proptest! {
    #[test]
    fn taking_takes_exactly_and_only_what_can_be_spent(
        lots in prop::collection::vec(lot(), 0..12),
        points in 0_u32..300,
        now in 0_i64..220,
    ) {
        let lots: Vec<Lot> = lots.into_iter().enumerate().map(|(id, (remaining, from, until))| Lot {
            id: id as i64,
            remaining,
            available_at: Timestamp(from),
            expires_at: until.map(Timestamp),
        }).collect();
        let now = Timestamp(now);
        let balance: u32 = lots.iter().map(|lot| lot.spendable(now)).sum();
        let taken = take(&lots, points, now);
        prop_assert_eq!(taken.is_some(), points <= balance);
        let Some(taken) = taken else { return Ok(()) };
        prop_assert_eq!(taken.iter().map(|(_, part)| part).sum::<u32>(), points);
        let left = |lot: &Lot| {
            let part = taken.iter().find(|(id, _)| *id == lot.id).map_or(0, |(_, part)| *part);
            lot.spendable(now) - part
        };
        // Nothing is left of a lot that expires before another that was touched.
        for (id, _) in &taken {
            let touched = lots[usize::try_from(*id).unwrap()];
            for earlier in &lots {
                let before = match (earlier.expires_at, touched.expires_at) {
                    (Some(a), Some(b)) => a < b,
                    (Some(_), None) => true,
                    _ => false,
                };
                prop_assert!(!before || left(earlier) == 0);
            }
        }
    }

    #[test]
    fn refunds_in_any_parts_take_all(points in 0_u32..10_000, parts in prop::collection::vec(0_i64..5_000, 1..9)) {
        let paid = Money(parts.iter().sum());
        let (mut before, mut gone) = (Money::ZERO, 0);
        for part in parts {
            gone += share(points, paid, before, Money(part));
            before = Money(before.0 + part);
            prop_assert!(gone <= points);
        }
        prop_assert!(gone == points || paid == Money::ZERO);
    }

    #[test]
    fn no_figures_break_it(points in any::<u32>(), a in any::<i64>(), b in any::<i64>(), c in any::<i64>()) {
        prop_assert!(share(points, Money(a), Money(b), Money(c)) <= points);
        let rules = EarnRules { points, per: Money(b), ..rules() };
        rules.earned(Money(a), points);
    }
}
