//! Largest remainder: an amount spread over weights so that the shares add up to it exactly.

use crate::money::Money;

/// Spreads `amount` (not negative) over `weights` (negative ones count as zero): each share is its
/// exact share rounded down or up, the largest remainders are rounded up, ties to the earlier one.
/// When all weights are zero and something is to be spread, the first takes it; no weights, no
/// shares. A share is never above its weight while `amount` is not above their sum.
pub fn allocate(amount: Money, weights: &[Money]) -> Vec<Money> {
    let amount = i128::from(amount.0.max(0));
    let weight = |money: &Money| i128::from(money.0.max(0));
    let sum: i128 = weights.iter().map(weight).sum();
    if sum == 0 {
        let mut shares = vec![Money::ZERO; weights.len()];
        if let Some(first) = shares.first_mut() {
            first.0 = i64::try_from(amount).unwrap_or(i64::MAX);
        }
        return shares;
    }
    // 2^63 × 2^63 fits in an i128, so the product can't overflow.
    let exact = |money: &Money| (amount * weight(money) / sum, amount * weight(money) % sum);
    let (mut shares, remainders): (Vec<i128>, Vec<i128>) = weights.iter().map(exact).unzip();
    let left = amount - shares.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|&index| (std::cmp::Reverse(remainders[index]), index));
    for index in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        shares[index] += 1;
    }
    shares.into_iter().map(|share| Money(i64::try_from(share).unwrap_or(i64::MAX))).collect()
}

/// The share of unit `unit` (counted from 0) when `total` is spread evenly over `units`: what the
/// first `unit + 1` units come to, less what the first `unit` come to. Zero outside.
pub fn unit_share(total: i64, units: u32, unit: u32) -> i64 {
    if unit >= units {
        return 0;
    }
    let up_to = |count: u32| i128::from(total) * i128::from(count) / i128::from(units);
    i64::try_from(up_to(unit + 1) - up_to(unit)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_largest_remainders_are_rounded_up() {
        let spread = |amount, weights: [i64; 3]| {
            allocate(Money(amount), &weights.map(Money)).iter().map(|m| m.0).collect::<Vec<_>>()
        };
        // 100 × 1/3 each: 33.33 thrice, the first takes the odd one.
        assert_eq!(spread(100, [1, 1, 1]), [34, 33, 33]);
        // 50 over 199, 299, 102 of 600: 16.58, 24.92, 8.50 → 16+24+8 = 48, two go up.
        assert_eq!(spread(50, [199, 299, 102]), [17, 25, 8]);
        assert_eq!(spread(7, [0, 0, 0]), [7, 0, 0]);
    }

    proptest! {
        #[test]
        fn shares_add_up_and_stay_within(
            weights in prop::collection::vec(0_i64..1_000_000_000_000, 1..30), part in 0_u64..=1_000,
        ) {
            let weights: Vec<Money> = weights.into_iter().map(Money).collect();
            let sum: Money = weights.iter().copied().sum();
            let amount = Money((i128::from(sum.0) * i128::from(part) / 1_000) as i64);
            let shares = allocate(amount, &weights);
            prop_assert_eq!(shares.iter().copied().sum::<Money>(), amount);
            for (share, weight) in shares.iter().zip(&weights) {
                prop_assert!(*share >= Money::ZERO && share <= weight);
            }
        }

        #[test]
        fn units_add_up(total in 0_i64..i64::MAX, units in 1_u32..200) {
            let sum: i64 = (0..units).map(|unit| unit_share(total, units, unit)).sum();
            prop_assert_eq!(sum, total);
        }

        #[test]
        fn no_figures_break_it(amount in any::<i64>(), weights in prop::collection::vec(any::<i64>(), 0..5)) {
            let weights: Vec<Money> = weights.into_iter().map(Money).collect();
            prop_assert_eq!(allocate(Money(amount), &weights).len(), weights.len());
        }
    }
}
