//! Server functions of favourites: whether a product is one, and plain forms that lead back to where they
//! stood.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::favourite::FavouriteError;
use domain::ids::ProductId;
use domain::lang::Lang;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// Whether a product is a favourite of who asks.
#[server(prefix = "/api", endpoint = "favourite/view", input = GetUrl, output = Text)]
pub async fn get_favourite(id: ProductId) -> Result<bool, ApiError> {
    use crate::account::browser::session;
    use crate::request::{private_answer, shop, unexpected};
    let Some(token) = session() else { return Ok(false) };
    private_answer();
    service::favourites::is_favourite(&shop()?, &token, id).await.map_err(|e| unexpected(&e))
}

/// Adds a product. Who is not signed in is led to where they can, and finds it added then. `back`: the page
/// to go on to.
#[server(prefix = "/api", endpoint = "favourite/add", output = Text)]
pub async fn add_favourite(
    id: ProductId,
    #[server(default)] back: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<FavouriteError>> {
    use crate::account::browser::{keep_wish, session, sign_in_page};
    use crate::account::favourite_post::{answer, page_after};
    use crate::request::{continue_at, from_service, shop};
    use service::ServiceError;
    let done = service::favourites::add(&shop()?, session().as_deref(), id, lang).await;
    if let Err(ServiceError::Rule(FavouriteError::SignedOut)) = &done {
        keep_wish(id);
        continue_at(&sign_in_page(&page_after(&back, lang), lang));
        return done.map_err(from_service);
    }
    answer(done, &back, "added", id, lang)
}

/// Takes a product off the list; the page offers to put it back.
#[server(prefix = "/api", endpoint = "favourite/remove", output = Text)]
pub async fn remove_favourite(
    id: ProductId,
    #[server(default)] back: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<FavouriteError>> {
    use crate::account::browser::session;
    use crate::account::favourite_post::answer;
    let shop = crate::request::shop()?;
    let done = service::favourites::remove(&shop, session().as_deref(), id).await;
    answer(done, &back, "removed", id, lang)
}

/// Puts back what was taken off the list.
#[server(prefix = "/api", endpoint = "favourite/restore", output = Text)]
pub async fn restore_favourite(
    id: ProductId,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<FavouriteError>> {
    use crate::account::browser::session;
    use crate::account::favourite_post::answer;
    let shop = crate::request::shop()?;
    let done = service::favourites::restore(&shop, session().as_deref(), id).await;
    answer(done, "", "added", id, lang)
}

/// Sets which letters somebody wants about a favourite.
#[server(prefix = "/api", endpoint = "favourite/notices", output = Text)]
pub async fn set_favourite_notices(
    id: ProductId,
    #[server(default)] restock: bool,
    #[server(default)] drop: bool,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<FavouriteError>> {
    use crate::account::browser::session;
    use crate::account::favourite_post::answer;
    let (shop, token) = (crate::request::shop()?, session());
    let done = service::favourites::set_notices(&shop, token.as_deref(), id, restock, drop).await;
    answer(done, "", "saved", id, lang)
}
