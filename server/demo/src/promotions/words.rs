//! Words that several promotions share: a price cut as the trade says it.

use domain::draft::Texts;

/// A cut in basis points: `75 折`, `7.5折`, `25% off`. Whole percents only.
pub(super) fn off(bp: u32) -> Texts {
    let off = bp / 100;
    let left = 100_u32.saturating_sub(off);
    let (tens, ones) = (left / 10, left % 10);
    let (hant, hans) = match (tens, ones) {
        (tens, 0) => (format!("{tens} 折"), format!("{tens}折")),
        (tens, ones) => (format!("{left} 折"), format!("{tens}.{ones}折")),
    };
    Texts::new(hant, hans, format!("{off}% off"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_are_said_as_the_trade_does() {
        assert_eq!(off(2_500), Texts::new("75 折", "7.5折", "25% off"));
        assert_eq!(off(5_000), Texts::new("5 折", "5折", "50% off"));
        assert_eq!(off(1_200), Texts::new("88 折", "8.8折", "12% off"));
    }
}
