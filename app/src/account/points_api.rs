//! The server function of check-ins.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::account::AccountError;
use domain::lang::Lang;
use leptos::prelude::*;

/// Checks in who is signed in, and goes back to the page it was done on. Done twice it is done.
#[server(prefix = "/api", endpoint = "account/check_in", output = Text)]
pub async fn check_in(
    #[server(default)] page: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<AccountError>> {
    use crate::account::api::Typed;
    use crate::account::browser::{answer, session};
    let done = service::points::check_in(&crate::request::shop()?, session().as_deref()).await;
    let place = if page == "points" { "account/points" } else { "account" };
    let page = format!("/{}/{place}", lang.slug());
    answer(done.map(|_| ()), &page, &page, Typed::default())
}
