//! Where the forms of favourites lead on to.

use crate::account::browser::next_page;
use crate::api_error::ApiError;
use crate::request::{continue_at, from_service};
use domain::favourite::FavouriteError;
use domain::ids::ProductId;
use domain::lang::Lang;
use service::ServiceError;

/// The page that a form stood on: one of the shop, or else the list.
pub fn page_after(back: &str, lang: Lang) -> String {
    let home = format!("/{}/", lang.slug());
    match back.starts_with(&home) {
        true => next_page(back, lang),
        false => format!("{home}account/favourites"),
    }
}

/// After a form: back to its page; the list says what happened.
pub fn answer(
    done: Result<(), ServiceError<FavouriteError>>,
    back: &str,
    told: &str,
    id: ProductId,
    lang: Lang,
) -> Result<(), ApiError<FavouriteError>> {
    let told = match &done {
        Ok(()) if !back.is_empty() => {
            continue_at(&page_after(back, lang));
            return Ok(());
        }
        Ok(()) => told,
        Err(ServiceError::Rule(FavouriteError::Full)) => "full",
        Err(_) => "gone",
    };
    if matches!(done, Ok(()) | Err(ServiceError::Rule(_))) {
        continue_at(&format!("/{}/account/favourites?{told}={}", lang.slug(), id.0));
    }
    done.map_err(from_service)
}
