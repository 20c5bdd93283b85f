//! Passwords: how long they are, and how well one would stand against guessing. Common ones are refused by
//! the service, which has the list.

use super::Problem;
use crate::text::length;

/// Fewest characters.
pub const MIN: usize = 10;
/// Most characters, so that nobody keeps the shop busy with a long one.
pub const MAX: usize = 128;

/// What is wrong with a password, as far as its length tells. Spaces and every script count.
pub fn problem(password: &str) -> Option<Problem> {
    match length(password) {
        0 => Some(Problem::Missing),
        few if few < MIN => Some(Problem::TooShort { min: MIN as u32 }),
        many if many > MAX => Some(Problem::TooLong { max: MAX as u32 }),
        _ => None,
    }
}

/// How well a password would stand against guessing, 0 to 4: an estimate by its length, the kinds of its
/// characters, and what repeats or counts up. Good enough for a bar beside the field.
pub fn strength(password: &str) -> u8 {
    let chars: Vec<char> = password.chars().collect();
    // A character that repeats its neighbour or goes on from it by one adds nearly nothing.
    let steps = chars.windows(2).filter(|pair| {
        let (a, b) = (u32::from(pair[0]), u32::from(pair[1]));
        a.abs_diff(b) > 1
    });
    let fresh = steps.count() + usize::from(!chars.is_empty());
    let mut seen = chars.clone();
    seen.sort_unstable();
    seen.dedup();
    let bits = fresh.min(seen.len() * 2) * bits_a_character(&chars);
    match bits {
        0..28 => 0,
        28..44 => 1,
        44..60 => 2,
        60..80 => 3,
        _ => 4,
    }
}

/// Bits that a character adds, by the kinds there are.
fn bits_a_character(chars: &[char]) -> usize {
    let has = |kind: fn(&char) -> bool| usize::from(chars.iter().any(kind));
    let letters = has(char::is_ascii_lowercase) + has(char::is_ascii_uppercase);
    let others = has(|c| c.is_ascii_punctuation() || *c == ' ') + has(|c| !c.is_ascii()) * 4;
    2 + letters + others + has(char::is_ascii_digit) + 1
}

/// A password stripped of what people hang on a common one: case, and digits and signs around it.
/// `P@ssword2024!` becomes `password`.
pub fn core(password: &str) -> String {
    let lower = password.to_lowercase();
    let plain: String = lower
        .chars()
        .map(|c| match c {
            '@' | '4' => 'a',
            '0' => 'o',
            '$' | '5' => 's',
            '3' => 'e',
            '!' | '1' => 'i',
            other => other,
        })
        .collect();
    let is_edge = |c: char| !c.is_alphabetic();
    let trimmed = lower.trim_matches(is_edge);
    if trimmed.chars().all(char::is_alphabetic) {
        return trimmed.to_owned();
    }
    let start = lower.chars().take_while(|c| is_edge(*c)).count();
    let end = lower.chars().rev().take_while(|c| is_edge(*c)).count();
    let kept = lower.chars().count().saturating_sub(start + end);
    plain.chars().skip(start).take(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lengths() {
        assert_eq!(problem(""), Some(Problem::Missing));
        assert_eq!(problem("九個字的密碼不夠長"), Some(Problem::TooShort { min: 10 }));
        assert_eq!(problem("十個字的密碼剛剛好啊！"), None);
        assert_eq!(problem(&"長".repeat(128)), None);
        assert_eq!(problem(&"長".repeat(129)), Some(Problem::TooLong { max: 128 }));
    }

    #[test]
    fn strengths() {
        assert_eq!(strength(""), 0);
        assert_eq!(strength("aaaaaaaaaaaaaaaa"), 0);
        assert_eq!(strength("1234567890123"), 0);
        assert!(strength("correct horse battery staple") >= 3);
        assert!(strength("橘子與鋪子的午後散步") >= 3);
        assert!(strength("k7Rw!x2Lq9#") > strength("krwxlqpmzt"));
    }

    #[test]
    fn cores() {
        assert_eq!(core("P@ssword2024!"), "password");
        assert_eq!(core("123Password"), "password");
        assert_eq!(core("12345"), "");
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_it(text in any::<String>()) {
            prop_assert!(strength(&text) <= 4);
            prop_assert!(core(&text).chars().count() <= text.to_lowercase().chars().count());
        }

        #[test]
        fn a_longer_one_is_never_weaker(text in "[a-z]{0,20}", more in "[a-z]{1,5}") {
            let longer = text.clone() + &more;
            prop_assert!(strength(&longer) >= strength(&text));
        }
    }
}
