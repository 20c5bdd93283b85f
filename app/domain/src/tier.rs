//! Tiers of membership 會員等級: by what was spent in the last twelve months.

use crate::calendar::months_later;
use crate::ids::TierId;
use crate::money::Money;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A tier, the lowest first.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Tier {
    /// 一般: whoever has an account.
    #[default]
    Regular,
    /// 銀卡.
    Silver,
    /// 金卡.
    Gold,
    /// 鑽石.
    Diamond,
}

impl Tier {
    /// All, the lowest first.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Silver, Self::Gold, Self::Diamond];

    /// Code in the database and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Silver => "silver",
            Self::Gold => "gold",
            Self::Diamond => "diamond",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.code() == code)
    }

    /// What rules of the price list call it: 1 to 4.
    pub const fn id(self) -> TierId {
        TierId(self as i64 + 1)
    }
}

/// What makes a tier, and what it brings; in the order of [`Tier::ALL`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TierRules {
    /// Spend from which each is reached; the first is zero.
    pub spend_from: [Money; 4],
    /// What earned points are multiplied with, in basis points: 15000 is one and a half.
    pub points_bp: [u32; 4],
}

/// How far it is to the next tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The next tier.
    pub next: Tier,
    /// What is still to be spent.
    pub missing: Money,
    /// How much of the way from the tier before is done, in percent, less than 100.
    pub percent: u8,
}

impl TierRules {
    /// Whether thresholds rise from zero.
    pub fn is_sound(&self) -> bool {
        self.spend_from[0] == Money::ZERO && self.spend_from.is_sorted_by(|a, b| a < b)
    }

    /// The tier that a spend makes.
    pub fn tier(&self, spend: Money) -> Tier {
        let mut reached = Tier::ALL.into_iter().zip(self.spend_from).rev();
        reached.find(|(_, from)| spend >= *from).map_or(Tier::Regular, |(tier, _)| tier)
    }

    /// What a tier multiplies earned points with, in basis points.
    pub fn points_bp(&self, tier: Tier) -> u32 {
        self.points_bp[tier as usize]
    }

    /// How far it is to the next tier; none from the highest.
    pub fn progress(&self, spend: Money) -> Option<Progress> {
        let tier = self.tier(spend);
        let next = *Tier::ALL.get(tier as usize + 1)?;
        let (from, to) = (self.spend_from[tier as usize].0, self.spend_from[next as usize].0);
        let missing = Money(to.saturating_sub(spend.0.max(0)));
        let (done, way) =
            (i128::from(spend.0.max(0)) - i128::from(from), i128::from(to) - i128::from(from));
        let percent = (done * 100).checked_div(way).unwrap_or(0).clamp(0, 99);
        Some(Progress { next, missing, percent: u8::try_from(percent).unwrap_or(0) })
    }
}

/// From when a spend counts: the same day and time twelve months before, in the shop's local time.
pub const fn counts_from(now: Timestamp, offset_minutes: i32) -> Timestamp {
    Timestamp::from_civil(months_later(now.civil(offset_minutes), -12), offset_minutes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Civil;
    use proptest::prelude::*;

    fn rules() -> TierRules {
        TierRules {
            spend_from: [0, 10_000, 30_000, 80_000].map(Money),
            points_bp: [10_000, 12_000, 15_000, 20_000],
        }
    }

    #[test]
    fn thresholds() {
        let rules = rules();
        assert!(rules.is_sound());
        for (spend, tier) in [
            (-5, Tier::Regular),
            (0, Tier::Regular),
            (9_999, Tier::Regular),
            (10_000, Tier::Silver),
            (30_000, Tier::Gold),
            (79_999, Tier::Gold),
            (80_000, Tier::Diamond),
        ] {
            assert_eq!(rules.tier(Money(spend)), tier, "{spend}");
        }
        let progress = rules.progress(Money(20_000)).unwrap();
        assert_eq!(progress, Progress { next: Tier::Gold, missing: Money(10_000), percent: 50 });
        assert_eq!(rules.progress(Money(90_000)), None);
        assert!(!TierRules { spend_from: [0, 5, 5, 9].map(Money), ..rules }.is_sound());
    }

    #[test]
    fn a_year_back_over_a_leap_day() {
        let at = |year, month, day| {
            Timestamp::from_civil(Civil { year, month, day, hour: 1, minute: 2, second: 3 }, 480)
        };
        assert_eq!(counts_from(at(2028, 2, 29), 480), at(2027, 2, 28));
        assert_eq!(counts_from(at(2029, 3, 1), 480), at(2028, 3, 1));
    }

    #[test]
    fn codes_read_back() {
        for tier in Tier::ALL {
            assert_eq!(Tier::from_code(tier.code()), Some(tier));
        }
        assert_eq!(Tier::Diamond.id(), TierId(4));
    }

    proptest! {
        #[test]
        fn more_never_lowers_and_what_is_missing_lifts(spend in 0_i64..200_000, more in 0_i64..200_000) {
            let rules = rules();
            let tier = rules.tier(Money(spend));
            prop_assert!(rules.tier(Money(spend + more)) >= tier);
            if let Some(progress) = rules.progress(Money(spend)) {
                prop_assert!(progress.percent < 100 && progress.missing > Money::ZERO);
                prop_assert_eq!(rules.tier(Money(spend) + progress.missing), progress.next);
                prop_assert!(rules.tier(Money(spend + progress.missing.0 - 1)) < progress.next);
            }
        }
    }
}
