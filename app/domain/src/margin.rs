//! What is left of a price.

use crate::money::Money;
use crate::pricing::included_tax;

/// What is left of one unit sold at a price, tax included, with so much off: without the tax and what the
/// unit cost. Negative when it is sold at a loss. Both rates in basis points; more than all off counts as all.
pub fn margin(price: Money, off_bp: u32, tax_bp: u32, cost: Money) -> Money {
    let kept = i128::from(10_000 - off_bp.min(10_000));
    let paid = i128::from(price.0.max(0)) * kept / 10_000;
    let paid = Money(i64::try_from(paid).unwrap_or(i64::MAX));
    paid - included_tax(paid, tax_bp) - cost
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn worked_by_hand() {
        // 1,050 with 5 % tax in it is 1,000; 20 % off is 840, which is 800 without the tax.
        assert_eq!(margin(Money(1_050), 0, 500, Money(600)), Money(400));
        assert_eq!(margin(Money(1_050), 2_000, 500, Money(600)), Money(200));
        assert_eq!(margin(Money(1_050), 5_000, 500, Money(600)), Money(-100));
    }

    proptest! {
        #[test]
        fn more_off_never_leaves_more(
            price in 0..1_000_000_i64,
            off in 0..10_000_u32,
            more in 0..10_000_u32,
            cost in 0..1_000_000_i64,
        ) {
            let left = |off| margin(Money(price), off, 500, Money(cost));
            prop_assert!(left(off + more) <= left(off));
            prop_assert!(left(off) >= Money(-cost));
        }
    }
}
