//! Words for reviews.

use crate::i18n::T;
use domain::review::{Aspect, Field, ReviewError};

/// What a side of a product is called.
pub fn aspect_name(t: T, aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Scent => t.aspect_scent(),
        Aspect::Taste => t.aspect_taste(),
        Aspect::Fit => t.aspect_fit(),
        Aspect::Comfort => t.aspect_comfort(),
        Aspect::Performance => t.aspect_performance(),
        Aspect::EaseOfUse => t.aspect_ease(),
        Aspect::Quality => t.aspect_quality(),
        Aspect::Value => t.aspect_value(),
    }
}

/// Why a form came back, as far as no field says it.
pub fn refusal_text(t: T, error: ReviewError) -> Option<&'static str> {
    Some(match error {
        ReviewError::Missing(_) | ReviewError::TooLong(_) => return None,
        ReviewError::SignedOut => t.account_signed_out(),
        ReviewError::NotFound => t.review_gone(),
        ReviewError::NotNow => t.review_not_now(),
        ReviewError::AlreadyAdded => t.review_already_added(),
        ReviewError::OwnReview => t.review_own(),
        ReviewError::TooMany => t.review_too_many(),
    })
}

/// What is wrong with a field.
pub fn field_problem(
    t: T,
    error: Option<ReviewError>,
    field: Field,
    most: usize,
) -> Option<String> {
    match error? {
        ReviewError::Missing(missing) if missing == field => Some(match field {
            Field::Stars => t.review_stars_missing().to_owned(),
            Field::Text => t.account_missing().to_owned(),
        }),
        ReviewError::TooLong(long) if long == field => Some(t.account_too_long(most as u32)),
        _ => None,
    }
}
