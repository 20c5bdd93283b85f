//! E-mail addresses and telephone numbers: whether one can be right, and the one form in which two
//! spellings of it are equal. Whether it answers is not known here.

use crate::shipping::Zone;
use crate::text::{clean_line, fold_width};

/// Most characters of an e-mail address (RFC 5321 §4.5.3.1.3, without the angle brackets).
pub const MAX_EMAIL: usize = 254;
/// Most characters of a telephone number as typed.
pub const MAX_PHONE: usize = 30;

/// An e-mail address in the form in which two spellings are equal: narrow, without spaces around,
/// lower case. `None` when it can't be an address. Pragmatic: quoted local parts and addresses
/// without a dot in the domain are legal but never meant.
pub fn normalize_email(text: &str) -> Option<String> {
    let email = fold_width(&clean_line(text)).trim().to_lowercase();
    let (local, host) = email.rsplit_once('@')?;
    let fits = email.len() <= MAX_EMAIL && is_local_part(local) && is_host(host);
    fits.then_some(email)
}

fn is_local_part(local: &str) -> bool {
    let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    let forbidden = |c: char| c.is_whitespace() || c.is_control() || "<>()[]\\,;:\"@".contains(c);
    !local.is_empty() && local.len() <= 64 && !dots && !local.contains(forbidden)
}

fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let top = labels.last().copied().unwrap_or_default();
    labels.len() >= 2
        && labels.iter().all(|label| is_label(label))
        && top.chars().count() >= 2
        && !top.bytes().all(|b| b.is_ascii_digit())
}

/// A label of a domain name, international ones included.
fn is_label(label: &str) -> bool {
    let hyphens = label.starts_with('-') || label.ends_with('-');
    (1..=63).contains(&label.len())
        && !hyphens
        && label.chars().all(|c| c.is_alphanumeric() || c == '-')
}

/// A telephone number as it is dialled from abroad (`+886912345678`), an extension left out; so two
/// spellings of one number are equal. `None` when it can't be a number in that zone. A number that
/// says another country with `+` or `00` may be used in every zone.
pub fn normalize_phone(text: &str, zone: Zone) -> Option<String> {
    let dialled = dialled(text)?;
    if let Some(abroad) = dialled.strip_prefix('+') {
        return abroad_number(abroad);
    }
    match zone {
        Zone::Taiwan => taiwan_number(&dialled),
        Zone::Mainland => mainland_number(&dialled),
        Zone::International => (6..=15).contains(&dialled.len()).then_some(dialled),
    }
}

/// Every number that a text can mean when the zone is not known: what a tracking form compares.
pub fn phone_candidates(text: &str) -> Vec<String> {
    let mut candidates: Vec<String> =
        Zone::ALL.into_iter().filter_map(|zone| normalize_phone(text, zone)).collect();
    candidates.dedup();
    candidates
}

/// The digits with a leading `+` when the country is said; `None` when there is anything else in it
/// than digits, what people group them with, and an extension.
fn dialled(text: &str) -> Option<String> {
    let text = fold_width(&clean_line(text));
    let (number, extension) = split_extension(&text);
    if extension.is_some_and(|e| e.is_empty() || e.len() > 6 || !is_digits(e)) {
        return None;
    }
    // `+886 (0)912…`: the zero in brackets is for callers at home.
    let number = number.replace("(0)", "");
    let kept: String = number.chars().filter(|c| !" -().·".contains(*c)).collect();
    let kept = match kept.strip_prefix("00") {
        Some(abroad) => format!("+{abroad}"),
        None => kept,
    };
    let digits = kept.strip_prefix('+').unwrap_or(&kept);
    (!digits.is_empty() && is_digits(digits)).then_some(kept)
}

/// `02-2345-6789#12`, `…分機12`, `… ext. 12`.
fn split_extension(text: &str) -> (&str, Option<&str>) {
    for mark in ["#", "分機", "分机", "ext.", "ext"] {
        if let Some((number, extension)) = text.split_once(mark) {
            return (number, Some(extension.trim()));
        }
    }
    (text, None)
}

fn abroad_number(digits: &str) -> Option<String> {
    if let Some(national) = digits.strip_prefix("886") {
        return taiwan_national(national);
    }
    if let Some(national) = digits.strip_prefix("86") {
        return mainland_national(national);
    }
    let possible = (8..=15).contains(&digits.len()) && !digits.starts_with('0');
    possible.then(|| format!("+{digits}"))
}

/// A number dialled in Taiwan: `09…`, a landline with its area code, or `886…` without its plus.
fn taiwan_number(digits: &str) -> Option<String> {
    match digits.strip_prefix("886") {
        Some(national) => taiwan_national(national),
        None => taiwan_national(digits.strip_prefix('0')?),
    }
}

/// The part after `+886`: mobile 9 and 8 digits; landline area code 2–8 and so many digits that
/// the whole is 8 long, or 9 in areas 2 and 4 (and 49).
fn taiwan_national(national: &str) -> Option<String> {
    let national = national.strip_prefix('0').unwrap_or(national);
    let fits = match (national.as_bytes().first()?, national.len()) {
        (b'9' | b'2', length) => length == 9,
        (b'4', length) => length == 8 || length == 9,
        (b'3' | b'5'..=b'8', length) => length == 8,
        _ => false,
    };
    fits.then(|| format!("+886{national}"))
}

/// A number dialled in Mainland China: a mobile, a landline with its area code, or `86…`.
fn mainland_number(digits: &str) -> Option<String> {
    if is_mainland_mobile(digits) || digits.starts_with('0') {
        return mainland_national(digits);
    }
    digits.strip_prefix("86").and_then(mainland_national)
}

/// The part after `+86`: a mobile of 11 digits, or a landline: area code of 2 or 3 digits and 7 or 8.
fn mainland_national(national: &str) -> Option<String> {
    if is_mainland_mobile(national) {
        return Some(format!("+86{national}"));
    }
    let landline = national.strip_prefix('0').unwrap_or(national);
    let first = landline.as_bytes().first()?;
    let fits = match first {
        b'1' => landline.starts_with("10") && landline.len() == 10,
        b'2' => landline.len() == 10,
        b'3'..=b'9' => landline.len() == 10 || landline.len() == 11,
        _ => false,
    };
    fits.then(|| format!("+86{landline}"))
}

fn is_mainland_mobile(digits: &str) -> bool {
    let bytes = digits.as_bytes();
    bytes.len() == 11 && bytes[0] == b'1' && (b'3'..=b'9').contains(&bytes[1])
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn emails() {
        let ok = |text| normalize_email(text);
        assert_eq!(ok(" An.Na+shop@Example.COM ").as_deref(), Some("an.na+shop@example.com"));
        assert_eq!(ok("ａ＠ｂ．ｔｗ").as_deref(), Some("a@b.tw"));
        assert_eq!(ok("王@例子.中国").as_deref(), Some("王@例子.中国"));
        for bad in [
            "",
            "a",
            "@b.tw",
            "a@",
            "a@b",
            "a b@c.tw",
            ".a@b.tw",
            "a..b@c.tw",
            "a@-b.tw",
            "a@b..tw",
            "a@b.t",
            "a@127.0.0.1",
            "a@b.tw,c@d.tw",
            "<a@b.tw>",
            "a@b@c.tw",
        ] {
            assert_eq!(ok(bad), None, "{bad}");
        }
        assert_eq!(ok(&format!("{}@b.tw", "a".repeat(65))), None);
    }

    #[test]
    fn phones_of_taiwan() {
        let ok = |text| normalize_phone(text, Zone::Taiwan);
        for same in [
            "0912345678",
            "0912-345-678",
            "０９１２　３４５　６７８",
            "+886912345678",
            "+886 0912 345 678",
            "+886 (0)912-345-678",
            "00886912345678",
            "886912345678",
        ] {
            assert_eq!(ok(same).as_deref(), Some("+886912345678"), "{same}");
        }
        for (typed, number) in [
            ("02-2345-6789", "+886223456789"),
            ("(02)2345-6789#123", "+886223456789"),
            ("02-23456789 分機 12", "+886223456789"),
            ("037-123456", "+88637123456"),
            ("049-2123456", "+886492123456"),
            ("04-22345678", "+886422345678"),
            ("0836-12345", "+88683612345"),
        ] {
            assert_eq!(ok(typed).as_deref(), Some(number), "{typed}");
        }
        for bad in [
            "",
            "912345678",
            "091234567",
            "09123456789",
            "2345-6789",
            "02-234-567",
            "0112345678",
            "0912 345 67a",
            "02-2345-6789#",
            "+",
            "+886",
            "+8861",
            "0800123456",
        ] {
            assert_eq!(ok(bad), None, "{bad}");
        }
    }

    #[test]
    fn phones_of_mainland_and_elsewhere() {
        let ok = |text| normalize_phone(text, Zone::Mainland);
        for same in ["13812345678", "138 1234 5678", "+86 138-1234-5678", "0086 13812345678"] {
            assert_eq!(ok(same).as_deref(), Some("+8613812345678"), "{same}");
        }
        assert_eq!(ok("010-12345678").as_deref(), Some("+861012345678"));
        assert_eq!(ok("0755-12345678").as_deref(), Some("+8675512345678"));
        for bad in ["12812345678", "1381234567", "138123456789", "12345678"] {
            assert_eq!(ok(bad), None, "{bad}");
        }
        assert_eq!(
            normalize_phone("+81 3-1234-5678", Zone::Taiwan).as_deref(),
            Some("+81312345678")
        );
        assert_eq!(
            normalize_phone("555 123 4567", Zone::International).as_deref(),
            Some("5551234567")
        );
        assert_eq!(normalize_phone("12345", Zone::International), None);
        assert_eq!(normalize_phone("+1234567890123456", Zone::International), None);
    }

    #[test]
    fn a_number_is_found_without_its_zone() {
        assert!(phone_candidates("0912-345-678").contains(&"+886912345678".to_owned()));
        assert!(phone_candidates("138 1234 5678").contains(&"+8613812345678".to_owned()));
        assert!(phone_candidates("no number").is_empty());
    }

    proptest! {
        #[test]
        fn the_normal_form_is_its_own(text in any::<String>(), digits in "[+0]?[0-9 ()-]{4,20}") {
            for typed in [&text, &digits] {
                if let Some(email) = normalize_email(typed) {
                    prop_assert_eq!(normalize_email(&email), Some(email));
                }
                for zone in [Zone::Taiwan, Zone::Mainland] {
                    if let Some(phone) = normalize_phone(typed, zone) {
                        prop_assert!(phone.starts_with('+'));
                        for any in Zone::ALL {
                            prop_assert_eq!(normalize_phone(&phone, any), Some(phone.clone()));
                        }
                    }
                }
            }
        }

        #[test]
        fn grouping_does_not_matter(mobile in "09[0-9]{8}", at in 1_usize..9) {
            let plain = normalize_phone(&mobile, Zone::Taiwan);
            prop_assert!(plain.is_some());
            let grouped = format!("{}-{}", &mobile[..at], &mobile[at..]);
            prop_assert_eq!(normalize_phone(&grouped, Zone::Taiwan), plain);
        }
    }
}
