//! The server function of a member's profile.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::account::AccountError;
use domain::lang::Lang;
use leptos::prelude::*;

/// Saves what a member tells of themselves; a form with mistakes comes back as it was typed.
#[server(prefix = "/api", endpoint = "account/save_profile", output = Text)]
pub async fn save_profile(
    #[server(default)] name: String,
    #[server(default)] birth_year: String,
    #[server(default)] birth_month: String,
    #[server(default)] birth_day: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AccountError>> {
    use crate::account::api::Typed;
    use crate::account::browser::{answer, session};
    use domain::account::birthday::BirthdayForm;
    let birth = BirthdayForm { year: birth_year, month: birth_month, day: birth_day };
    let shop = crate::request::shop()?;
    let token = session();
    let done = service::account::save_profile(&shop, token.as_deref(), &name, &birth).await;
    let page = format!("/{}/account/profile", lang.slug());
    let typed = Typed { name, birth, ..Typed::default() };
    answer(done, &format!("{page}?changed=1"), &page, typed)
}
