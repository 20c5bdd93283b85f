//! What an account's commands refuse, in words.

use crate::i18n::T;
use domain::account::{AccountError, Field, Problem};
use domain::address_book::{AddressError, MAX_ADDRESSES};

/// What is wrong with a field.
pub fn problem_text(t: T, field: Field, problem: Problem) -> String {
    match (field, problem) {
        (Field::Agreed, _) => t.account_agree_missing().to_owned(),
        (_, Problem::Missing) => t.account_missing().to_owned(),
        (Field::Birthday, Problem::Malformed) => t.profile_no_such_day().to_owned(),
        (_, Problem::Malformed) => t.account_malformed().to_owned(),
        (_, Problem::TooLong { max }) => t.account_too_long(max),
        (_, Problem::TooShort { min }) => t.account_too_short(min),
        (_, Problem::TooSoon) => t.profile_too_soon().to_owned(),
        (_, Problem::TooCommon) => t.account_too_common().to_owned(),
    }
}

/// What is wrong with a form as a whole; nothing when its fields say it.
pub fn error_text(t: T, error: &AccountError) -> Option<String> {
    let text = match error {
        AccountError::Fields(_) => return None,
        AccountError::Wrong => t.account_wrong(),
        AccountError::Wait { seconds } => return Some(wait_text(t, *seconds)),
        AccountError::LinkGone => t.account_link_gone(),
        AccountError::SignedOut => t.account_signed_out(),
        AccountError::NotFound => t.went_wrong(),
    };
    Some(text.to_owned())
}

/// Why the address book did not do something; nothing when the fields say it.
pub fn address_error_text(t: T, error: &AddressError) -> Option<String> {
    Some(match error {
        AddressError::Fields(_) => return None,
        AddressError::Full => t.address_full(MAX_ADDRESSES as u32),
        AddressError::NotFound => t.address_gone().to_owned(),
        AddressError::SignedOut => t.account_signed_out().to_owned(),
    })
}

fn wait_text(t: T, seconds: u32) -> String {
    if seconds < 60 {
        t.account_wait_seconds(seconds)
    } else {
        t.account_wait_minutes(seconds.div_ceil(60))
    }
}
