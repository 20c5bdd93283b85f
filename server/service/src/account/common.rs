//! Passwords that anybody would try first.

use domain::account::password::core;
use domain::account::{Field, Problem, Problems, SignInName};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// One a line, in lower case: whole passwords, and words that stay common with digits and signs around.
const LIST: &str = include_str!("../../data/common_passwords.txt");

static COMMON: LazyLock<BTreeSet<&str>> = LazyLock::new(|| LIST.lines().collect());

/// Whether a password is common, or a name of whose it is.
pub(super) fn is_common(password: &str, names: &[&str]) -> bool {
    let lower = password.to_lowercase();
    let core = core(password);
    let is_listed = COMMON.contains(lower.as_str()) || COMMON.contains(core.as_str());
    let halves = core.len() / 2;
    let is_twice = core.is_char_boundary(halves)
        && core.split_at(halves).0 == core.split_at(halves).1
        && COMMON.contains(core.split_at(halves).0);
    is_listed || is_twice || is_run(&lower) || names.iter().any(|name| is_name(&lower, &core, name))
}

/// Adds what is wrong with a password that is long enough.
pub(super) fn check(problems: &mut Problems, password: &str, names: &[&str]) {
    let is_judged = problems.iter().any(|(field, _)| *field == Field::Password);
    if !is_judged && is_common(password, names) {
        problems.push((Field::Password, Problem::TooCommon));
        problems.sort_by_key(|(field, _)| *field);
    }
}

/// One character again and again, or digits that count up or down.
fn is_run(text: &str) -> bool {
    let chars: Vec<u32> = text.chars().map(u32::from).collect();
    chars.windows(2).all(|pair| pair[0].abs_diff(pair[1]) <= 1)
}

/// A name as a whole, or the part of an e-mail address before its host, with digits and signs around or not.
fn is_name(lower: &str, core: &str, name: &str) -> bool {
    let whole = name.to_lowercase();
    let part = match SignInName::parse(name) {
        Some(SignInName::Email(email)) => email.split('@').next().unwrap_or_default().to_owned(),
        _ => whole.clone(),
    };
    let is_one = |name: &str| name.chars().count() >= 3 && (lower == name || core == name);
    is_one(&whole) || is_one(&part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_ones_are_refused_in_every_dress() {
        for common in [
            "1234567890",
            "qwertyuiop",
            "Password123!",
            "P@ssw0rd2024",
            "aaaaaaaaaaaa",
            "iloveyou1314",
            "woaini1314520",
            "abcdefghij",
            "passwordpassword",
            "1q2w3e4r5t",
        ] {
            assert!(is_common(common, &[]), "{common}");
        }
        for good in ["correct horse battery", "橘子與鋪子的午後散步", "k7Rwx2Lq9#tt"] {
            assert!(!is_common(good, &[]), "{good}");
        }
        assert!(is_common("xiaoming-2024", &["xiaoming@example.com"]));
        assert!(is_common("Mei@example.com", &["mei@example.com"]));
    }
}
