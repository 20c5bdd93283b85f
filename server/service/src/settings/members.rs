//! What members have: points and tiers.

use super::SettingsProblem;
use domain::money::Money;
use domain::points::EarnRules;
use domain::pricing::points::PointsRules;
use domain::tier::{Tier, TierRules};
use serde::{Deserialize, Serialize};

/// What members have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MemberSettings {
    /// How points are earned.
    pub earn: EarnRules,
    /// How they pay.
    pub pay: PointsRules,
    /// What makes a tier, and what it multiplies points with.
    pub tiers: TierRules,
    /// Goods total from which a tier's shipping is free, the lowest tier first; the shop's own counts where it
    /// is lower.
    pub free_shipping_from: [Money; 4],
}

impl Default for MemberSettings {
    fn default() -> Self {
        Self {
            earn: EarnRules {
                points: 1,
                per: Money(1),
                valid_months: 12,
                check_in: vec![10, 10, 20, 20, 30, 30, 100],
                birthday: 5_000,
                review: 500,
            },
            pay: PointsRules { rate_points: 100, rate_worth: Money(1), step: 100, most_bp: 5_000 },
            tiers: TierRules {
                spend_from: [0, 5_000, 20_000, 60_000].map(Money),
                points_bp: [10_000, 12_000, 15_000, 20_000],
            },
            free_shipping_from: [990, 990, 690, 0].map(Money),
        }
    }
}

impl MemberSettings {
    /// Goods total from which a tier's shipping is free.
    pub fn free_shipping_from(&self, tier: Tier) -> Money {
        self.free_shipping_from[tier as usize]
    }

    /// The first of them that can't be worked with.
    pub(super) fn validate(&self) -> Result<(), SettingsProblem> {
        let (earn, pay) = (&self.earn, &self.pay);
        let is_positive = |money: Money| money > Money::ZERO;
        let rules = [
            ("members.earn.per", is_positive(earn.per), "must be more than nothing"),
            ("members.earn.valid_months", earn.valid_months > 0, "must be at least 1"),
            ("members.pay.rate_points", pay.rate_points > 0, "must be at least 1"),
            ("members.pay.rate_worth", is_positive(pay.rate_worth), "must be more than nothing"),
            ("members.pay.step", pay.step > 0, "must be at least 1"),
            ("members.pay.most_bp", pay.most_bp <= 10_000, "must be at most 10000"),
            ("members.tiers.spend_from", self.tiers.is_sound(), "must rise from 0"),
        ];
        match rules.into_iter().find(|(_, holds, _)| !holds) {
            Some((key, _, reason)) => {
                Err(SettingsProblem { key: key.to_owned(), reason: reason.to_owned() })
            }
            None => Ok(()),
        }
    }
}
