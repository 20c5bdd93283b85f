//! Where the forms of reviews lead on to; what was typed is kept in a cookie, never in an address.

use crate::account::browser::{next_page, sign_in_page};
use crate::api_error::ApiError;
use crate::kept_form;
use crate::request::{continue_at, from_service};
use crate::review::api::{KeptReview, OwnReviewsView};
use domain::lang::Lang;
use domain::review::{MAX_TEXT, ReviewError};
use domain::review::{OwnReview, Reviewable};
use service::ServiceError;

const DRAFT: &str = "puzi_review";

/// The member's page; `retry`: a form came back.
pub fn view((to_write, mine): (Vec<Reviewable>, Vec<OwnReview>), retry: bool) -> OwnReviewsView {
    let kept = if retry { kept_form::find(DRAFT) } else { None };
    OwnReviewsView { to_write, mine, kept }
}

/// After a form: on to the list, or back to the form. `of` names in the address what the form was of.
pub fn answer_form(
    done: Result<(), ServiceError<ReviewError>>,
    of: &str,
    kept: KeptReview,
    lang: Lang,
) -> Result<(), ApiError<ReviewError>> {
    let list = format!("/{}/account/reviews", lang.slug());
    let form = format!("{list}?{of}={}", kept.id);
    match &done {
        Ok(()) => {
            kept_form::forget(DRAFT);
            continue_at(&format!("{list}?saved={of}"));
        }
        Err(ServiceError::Rule(ReviewError::SignedOut)) => {
            keep(kept, ReviewError::SignedOut);
            continue_at(&sign_in_page(&format!("{form}&retry=1"), lang));
        }
        Err(ServiceError::Rule(rule)) => {
            keep(kept, *rule);
            continue_at(&format!("{form}&retry=1"));
        }
        Err(_) => {}
    }
    done.map_err(from_service)
}

fn keep(mut kept: KeptReview, rule: ReviewError) {
    kept.refused = Some(rule);
    // Longer than any review may be: its end gives way, and the page says that it was too long.
    if !kept_form::keep(DRAFT, &kept) {
        kept.form.text = kept.form.text.chars().take(MAX_TEXT).collect();
        kept_form::keep(DRAFT, &kept);
    }
}

/// After a vote: back to the reviews, which say what it came to.
pub fn answer_vote(
    done: Result<(), ServiceError<ReviewError>>,
    id: i64,
    is_helpful: bool,
    back: &str,
    lang: Lang,
) -> Result<(), ApiError<ReviewError>> {
    let home = format!("/{}/p/", lang.slug());
    let back =
        if back.starts_with(&home) { next_page(back, lang) } else { format!("/{}", lang.slug()) };
    let told = match &done {
        Err(ServiceError::Rule(ReviewError::SignedOut)) => {
            continue_at(&sign_in_page(&back, lang));
            return done.map_err(from_service);
        }
        Err(ServiceError::Rule(ReviewError::OwnReview)) => "own".to_owned(),
        Err(ServiceError::Rule(ReviewError::TooMany)) => "many".to_owned(),
        Err(_) => "gone".to_owned(),
        Ok(()) if is_helpful => id.to_string(),
        Ok(()) => "taken-back".to_owned(),
    };
    let mark = if back.contains('?') { '&' } else { '?' };
    continue_at(&format!("{back}{mark}vote={told}#reviews"));
    done.map_err(from_service)
}
