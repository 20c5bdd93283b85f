//! Numbers on invoices: carrier barcodes and company tax numbers. Only their form and checksum; a
//! register that knows whether a company exists is not asked.

use crate::text::{clean_line, fold_width};

/// Characters of a 统一社会信用代码 in the order of their values (GB 32100-2015).
const CREDIT_CODE_ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// A code as people type it, narrow and in capitals, without spaces.
pub fn normalize_code(text: &str) -> String {
    let narrow = fold_width(&clean_line(text)).to_uppercase();
    narrow.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether a normalised code can be a mobile barcode carrier 手機條碼: `/` and seven of `0-9A-Z.+-`.
pub fn is_carrier(code: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_digit() || b.is_ascii_uppercase() || b".+-".contains(&b);
    code.strip_prefix('/').is_some_and(|rest| rest.len() == 7 && rest.bytes().all(allowed))
}

/// Whether a normalised code can be a company's tax number, of Taiwan or of Mainland China.
pub fn is_tax_id(code: &str) -> bool {
    is_taiwan_company_number(code) || is_credit_code(code)
}

/// 統一編號: 8 digits. The digits' sums of the products with 1, 2, 1, 2, 1, 2, 4, 1 add up to a
/// multiple of 5 (the Ministry of Finance's rule since April 2023; of 10 before). When the 7th digit
/// is 7 its product, 28, counts as 10 or as 11.
pub fn is_taiwan_company_number(code: &str) -> bool {
    const WEIGHTS: [u32; 8] = [1, 2, 1, 2, 1, 2, 4, 1];
    let digits: Vec<u32> = code.chars().filter_map(|c| c.to_digit(10)).collect();
    if code.len() != 8 || digits.len() != 8 || digits.iter().all(|d| *d == 0) {
        return false;
    }
    let products = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight);
    let sum: u32 = products.map(|product| product / 10 + product % 10).sum();
    sum.is_multiple_of(5) || digits[6] == 7 && (sum + 1).is_multiple_of(5)
}

/// 统一社会信用代码: 17 characters and a check character, weights 3^i modulo 31 (GB 32100-2015).
pub fn is_credit_code(code: &str) -> bool {
    let value = |byte: u8| CREDIT_CODE_ALPHABET.iter().position(|b| *b == byte);
    let values: Vec<usize> = code.bytes().filter_map(value).collect();
    if code.len() != 18 || values.len() != 18 {
        return false;
    }
    let mut weight = 1;
    let mut sum = 0;
    for value in &values[..17] {
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    values[17] == (31 - sum % 31) % 31
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn carriers() {
        assert!(is_carrier("/ABC+-.1"));
        assert!(is_carrier(&normalize_code(" ／abc 1234 ")));
        for bad in ["", "/", "/ABC123", "/ABC12345", "ABC12345", "/abc1234", "/ABC_123", "/AB字123"]
        {
            assert!(!is_carrier(bad), "{bad}");
        }
    }

    #[test]
    fn company_numbers_of_taiwan() {
        // The ministry's example, two well-known companies, and a 7th digit 7 counted both ways.
        for good in ["04595257", "22099131", "04541302", "10458575", "10458574"] {
            assert!(is_taiwan_company_number(good), "{good}");
        }
        for bad in ["", "0459525", "045952570", "04595258", "22099132", "0459525A", "00000000"] {
            assert!(!is_taiwan_company_number(bad), "{bad}");
        }
    }

    #[test]
    fn credit_codes_of_mainland() {
        for good in ["91350100M000100Y43", "91110000802100433B"] {
            assert!(is_credit_code(good), "{good}");
        }
        for bad in ["91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43"] {
            assert!(!is_credit_code(bad), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_character_of_a_credit_code_is_noticed(at in 0_usize..18, other in 0_usize..31) {
            let mut code = b"91350100M000100Y43".to_vec();
            prop_assume!(code[at] != CREDIT_CODE_ALPHABET[other]);
            code[at] = CREDIT_CODE_ALPHABET[other];
            prop_assert!(!is_credit_code(std::str::from_utf8(&code).unwrap()));
        }

        #[test]
        fn nothing_panics(text in any::<String>()) {
            let code = normalize_code(&text);
            let _ = (is_carrier(&code), is_tax_id(&code));
        }
    }
}
