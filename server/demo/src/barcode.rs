//! EAN-13 numbers of the demo mall. They stay inside the ranges that GS1 keeps for use within one
//! shop (20–29), so that no real article has one of them.

/// The number with its check digit, from its first twelve digits; `body` is below 10¹².
/// Check digit: GS1 General Specifications, §7.9.
pub(crate) fn ean13(body: u64) -> String {
    let digits = format!("{:012}", body % 1_000_000_000_000);
    let sum: u32 = digits
        .bytes()
        .enumerate()
        .map(|(at, byte)| u32::from(byte - b'0') * if at % 2 == 0 { 1 } else { 3 })
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_the_check_digit() {
        assert_eq!(ean13(400_638_133_393), "4006381333931");
        assert_eq!(ean13(0), "0000000000000");
        assert_eq!(ean13(590_123_412_345), "5901234123457");
    }
}
