//! Stage 6: points as a discount 積分抵扣. Rate, step and largest share are settings; points never pay
//! for shipping. What points are earned is told elsewhere.

use super::cut::WHOLE_BP;
use crate::money::Money;
use serde::{Deserialize, Serialize};

/// How points pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointsRules {
    /// So many points…
    pub rate_points: u32,
    /// …are worth this much.
    pub rate_worth: Money,
    /// Points are used in multiples of this.
    pub step: u32,
    /// Largest share of the goods, after coupons, that points may pay: basis points.
    pub most_bp: u32,
}

impl PointsRules {
    /// The most that points may pay of goods, not counting rate and step.
    pub fn largest_share(&self, goods: Money) -> Money {
        let bp = i128::from(self.most_bp.min(WHOLE_BP));
        let most = i128::from(goods.0.max(0)) * bp / i128::from(WHOLE_BP);
        Money(i64::try_from(most).unwrap_or(i64::MAX))
    }

    /// What so many points are worth, rounded down.
    pub fn worth(&self, points: u32) -> Money {
        let worth = i128::from(points) * i128::from(self.rate_worth.0.max(0));
        let worth = worth.checked_div(i128::from(self.rate_points)).unwrap_or(0);
        Money(i64::try_from(worth).unwrap_or(i64::MAX))
    }

    /// The points to use of `available` on goods, and what they are worth: as much worth as is
    /// allowed, with no more points than that worth takes.
    pub fn best(&self, available: u32, goods: Money) -> (u32, Money) {
        let (worth, rate) = (i128::from(self.rate_worth.0.max(0)), i128::from(self.rate_points));
        let cap = i128::from(self.largest_share(goods).0);
        if worth == 0 || rate == 0 || self.step == 0 {
            return (0, Money::ZERO);
        }
        let step = i128::from(self.step);
        // The most points whose worth, rounded down, stays within the cap.
        let most = ((cap + 1) * rate - 1) / worth;
        let most = most.min(i128::from(available)) / step * step;
        let paid = most * worth / rate;
        // The fewest points with the same worth.
        let least = (paid * rate + worth - 1) / worth;
        let points = (least + step - 1) / step * step;
        (u32::try_from(points).unwrap_or(0), Money(i64::try_from(paid).unwrap_or(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn steps_and_the_largest_share_hold() {
        // 100 points are NT$1, steps of 500, at most half of the goods.
        let rules =
            PointsRules { rate_points: 100, rate_worth: Money(1), step: 500, most_bp: 5_000 };
        // 2,340 points: four steps, NT$20.
        assert_eq!(rules.best(2_340, Money(1_000)), (2_000, Money(20)));
        // Half of 33 is 16.5: 16 at most, in steps of 5: 15.
        assert_eq!(rules.best(9_999, Money(33)), (1_500, Money(15)));
        assert_eq!(rules.best(499, Money(1_000)), (0, Money::ZERO));
    }

    proptest! {
        #[test]
        fn equals_trying_every_number(
            rate_points in 1_u32..200, worth in 1_i64..200, step in 1_u32..50,
            most_bp in 0_u32..12_000, available in 0_u32..300, goods in 0_i64..500,
        ) {
            let rules = PointsRules { rate_points, rate_worth: Money(worth), step, most_bp };
            let cap = rules.largest_share(Money(goods));
            let allowed = (0..=available).filter(|p| p % step == 0 && rules.worth(*p) <= cap);
            let best = allowed.map(|p| (rules.worth(p), std::cmp::Reverse(p))).max();
            let (points, paid) = rules.best(available, Money(goods));
            prop_assert_eq!(best, Some((paid, std::cmp::Reverse(points))));
        }

        #[test]
        fn no_figures_break_it(a in any::<u32>(), w in any::<i64>(), s in any::<u32>(), g in any::<i64>()) {
            let rules = PointsRules { rate_points: a, rate_worth: Money(w), step: s, most_bp: a };
            let (points, paid) = rules.best(a, Money(g));
            prop_assert!(points <= a && paid >= Money::ZERO && paid <= Money(g.max(0)));
        }
    }
}
