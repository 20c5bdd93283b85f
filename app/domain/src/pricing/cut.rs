//! A cut of an amount: percent, so much off, or down to a figure. The only place that rounds a
//! percentage.

use crate::money::Money;
use serde::{Deserialize, Serialize};

/// 100 % in basis points.
pub const WHOLE_BP: u32 = 10_000;

/// How an amount becomes smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cut {
    /// So many basis points off: 5000 is half price (五折), 1000 is 九折.
    Percent(u32),
    /// So much off.
    Off(Money),
    /// Costs this much instead, where that is less.
    To(Money),
}

impl Cut {
    /// What is saved on an amount: never negative and never more than the amount.
    pub fn saving(self, amount: Money) -> Money {
        let saved = match self {
            Self::Percent(bp) => share(amount, bp.min(WHOLE_BP)),
            Self::Off(off) => off,
            Self::To(target) => amount - target.max(Money::ZERO),
        };
        saved.clamp(Money::ZERO, amount.max(Money::ZERO))
    }
}

/// `bp` basis points of a non-negative amount, half up to the minor unit.
pub fn share(amount: Money, bp: u32) -> Money {
    let whole = i128::from(WHOLE_BP);
    let part = (i128::from(amount.0.max(0)) * i128::from(bp) * 2 + whole) / (whole * 2);
    Money(i64::try_from(part).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rounds_half_up() {
        // 15 % of 10 = 1.5 → 2; 14 % of 10 = 1.4 → 1; half of 399 = 199.5 → 200.
        assert_eq!(Cut::Percent(1_500).saving(Money(10)), Money(2));
        assert_eq!(Cut::Percent(1_400).saving(Money(10)), Money(1));
        assert_eq!(Cut::Percent(5_000).saving(Money(399)), Money(200));
        assert_eq!(Cut::To(Money(120)).saving(Money(100)), Money::ZERO);
        assert_eq!(Cut::Off(Money(120)).saving(Money(100)), Money(100));
    }

    proptest! {
        #[test]
        fn never_below_zero_and_dearer_stays_dearer(
            amount in any::<i64>(), more in 0_i64..1_000, figure in any::<i64>(), bp in any::<u32>(),
        ) {
            for cut in [Cut::Percent(bp), Cut::Off(Money(figure)), Cut::To(Money(figure))] {
                let left = |amount: Money| amount - cut.saving(amount);
                let saved = cut.saving(Money(amount));
                prop_assert!(saved >= Money::ZERO && saved <= Money(amount.max(0)));
                prop_assert!(left(Money(amount)) <= left(Money(amount) + Money(more)));
            }
        }
    }
}
