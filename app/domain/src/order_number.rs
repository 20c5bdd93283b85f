//! Order numbers: 60 random bits that people can read to each other. They say nothing about when or
//! how much is sold, and can't be guessed. The bits come from outside.

use crate::text::fold_width;
use std::fmt;

/// Crockford's base 32: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols of a number, 5 bits each.
const SYMBOLS: usize = 12;
const BITS: u64 = (1 << 60) - 1;

/// An order's number, shown as `XXXX-XXXX-XXXX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OrderNumber(u64);

impl OrderNumber {
    /// The number of 60 random bits; the upper 4 are left out.
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits & BITS)
    }

    /// Reads what a person types: in any case, with or without hyphens and spaces, O for 0 and I or
    /// L for 1. `None` when that is not 12 symbols.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bits = 0;
        let mut symbols = 0;
        for c in fold_width(text).chars().filter(|c| !c.is_whitespace() && !"-–—_".contains(*c))
        {
            symbols += 1;
            if symbols > SYMBOLS {
                return None;
            }
            bits = bits << 5 | value(c)?;
        }
        (symbols == SYMBOLS).then_some(Self(bits))
    }
}

fn value(symbol: char) -> Option<u64> {
    let symbol = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|b| char::from(*b) == symbol).map(|value| value as u64)
}

impl fmt::Display for OrderNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        for place in 0..SYMBOLS {
            if place > 0 && place.is_multiple_of(4) {
                f.write_char('-')?;
            }
            let shift = 5 * (SYMBOLS - 1 - place);
            f.write_char(char::from(ALPHABET[(self.0 >> shift) as usize & 31]))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_type() {
        let number = OrderNumber::parse("0123-4567-89AB").unwrap();
        assert_eq!(number.to_string(), "0123-4567-89AB");
        for same in
            ["o123456789ab", " 0l23 4567 89aB ", "OI23–4567–89ab", "０１２３４５６７８９ＡＢ"]
        {
            assert_eq!(OrderNumber::parse(same), Some(number), "{same}");
        }
        for bad in ["", "0123-4567-89A", "0123-4567-89ABC", "0123-4567-89AU", "0123-4567-89A!"] {
            assert_eq!(OrderNumber::parse(bad), None, "{bad}");
        }
        assert_eq!(OrderNumber::from_bits(u64::MAX).to_string(), "ZZZZ-ZZZZ-ZZZZ");
    }

    proptest! {
        #[test]
        fn a_shown_number_reads_back(bits in any::<u64>()) {
            let number = OrderNumber::from_bits(bits);
            prop_assert_eq!(OrderNumber::parse(&number.to_string()), Some(number));
            prop_assert_eq!(OrderNumber::parse(&number.to_string().to_lowercase()), Some(number));
        }

        #[test]
        fn nothing_typed_breaks_it(text in any::<String>()) {
            let _ = OrderNumber::parse(&text);
        }
    }
}
