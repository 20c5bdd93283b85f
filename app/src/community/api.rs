//! Server functions of the community: its pages, drawn, and plain forms that lead on to one of them.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::community::form::{CommunityError, ThreadForm};
use domain::lang::Lang;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// A page as HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnPage {
    /// Title.
    pub title: String,
    /// What it is about; empty for pages that should not be found.
    pub description: String,
    /// Path below the language; empty for pages that should not be found.
    pub canonical: String,
    /// The page, for a step in the browser.
    pub drawn: String,
    /// The page, for a document, in which it stands anyway; it does not travel again beside it.
    #[serde(skip)]
    pub here: String,
}

/// The page at `/community/{path}?{query}`; not found when there is none.
#[server(prefix = "/api", endpoint = "community/view", input = GetUrl, output = Text)]
pub async fn get_community(
    #[server(default)] path: String,
    #[server(default)] query: String,
    #[server(default)] lang: Lang,
) -> Result<DrawnPage, ApiError> {
    crate::community::pages::page(&path, &query, lang).await
}

/// Opens a thread, or shows how it will look.
#[server(prefix = "/api", endpoint = "community/open", output = Text)]
pub async fn open_thread(
    #[server(flatten)] form: ThreadForm,
    #[server(default)] preview: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<CommunityError>> {
    crate::community::post::open(form, !preview.is_empty(), lang).await
}

/// Writes a post into a thread, below another when one is named, or shows how it will look.
#[server(prefix = "/api", endpoint = "community/reply", output = Text)]
pub async fn reply_post(
    #[server(default)] thread: i64,
    #[server(default)] below: Option<i64>,
    #[server(default)] text: String,
    #[server(default)] key: String,
    #[server(default)] preview: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<CommunityError>> {
    use domain::community::form::PostForm;
    let form = PostForm { text, key };
    crate::community::post::reply((thread, below), form, !preview.is_empty(), lang).await
}

/// Changes what one's own post says, or shows how it will look.
#[server(prefix = "/api", endpoint = "community/edit", output = Text)]
pub async fn edit_post(
    #[server(default)] id: i64,
    #[server(default)] text: String,
    #[server(default)] preview: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<CommunityError>> {
    use domain::community::form::PostForm;
    let form = PostForm { text, key: String::new() };
    crate::community::post::edit(id, form, !preview.is_empty(), lang).await
}

/// Likes a post, or no longer.
#[server(prefix = "/api", endpoint = "community/like", output = Text)]
pub async fn like_post(
    #[server(default)] id: i64,
    #[server(default)] liked: bool,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<CommunityError>> {
    use crate::account::browser::session;
    let shop = crate::request::shop()?;
    let done = service::community::like(&shop, session().as_deref(), id, liked).await;
    crate::community::post::back_to(&shop, id, done, "", lang).await
}

/// Takes one's own post back, or puts it up again.
#[server(prefix = "/api", endpoint = "community/take_back", output = Text)]
pub async fn take_back_post(
    #[server(default)] id: i64,
    #[server(default)] taken_back: bool,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<CommunityError>> {
    use crate::account::browser::session;
    use crate::community::post::TAKEN_BACK;
    let shop = crate::request::shop()?;
    let done = service::community::take_back(&shop, session().as_deref(), id, taken_back).await;
    let told = if taken_back { TAKEN_BACK } else { "" };
    crate::community::post::back_to(&shop, id, done, told, lang).await
}

/// Chooses the best answer to one's own question, or none.
#[server(prefix = "/api", endpoint = "community/best", output = Text)]
pub async fn choose_best(
    #[server(default)] id: i64,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<CommunityError>> {
    use crate::account::browser::session;
    let shop = crate::request::shop()?;
    let done = service::community::choose_answer(&shop, session().as_deref(), id).await;
    crate::community::post::back_to(&shop, id, done, "", lang).await
}

/// Tells the moderators what is wrong with a post.
#[server(prefix = "/api", endpoint = "community/report", output = Text)]
pub async fn report_post(
    #[server(default)] id: i64,
    #[server(default)] reason: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<CommunityError>> {
    use crate::account::browser::session;
    let shop = crate::request::shop()?;
    let done = service::community::report(&shop, session().as_deref(), id, &reason).await;
    crate::community::post::back_to(&shop, id, done, "reported", lang).await
}
