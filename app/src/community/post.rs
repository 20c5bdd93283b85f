//! Where the forms of the community lead on to. What was refused, or only looked at, is kept as a draft with the
//! member; in a cookie for who is no longer signed in.

use crate::account::browser::{session, sign_in_page};
use crate::api_error::ApiError;
use crate::kept_form;
use crate::request::{continue_at, from_service, shop, unexpected};
use domain::community::form::{CommunityError, PostForm, ThreadForm};
use domain::lang::Lang;
use serde::{Deserialize, Serialize};
use service::{ServiceError, Shop, community};

const DRAFT: &str = "puzi_post";
/// Most characters that a cookie keeps.
const IN_COOKIE: usize = 1_200;

type Answer = Result<(), ApiError<CommunityError>>;

/// What was typed, and why it came back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Where: [`place_of_post`] and its like.
    pub place: String,
    /// What was typed; of a post its text alone.
    pub form: ThreadForm,
    /// Why it came back; nothing when it was only looked at.
    pub refused: Option<CommunityError>,
}

/// The draft of a new thread.
pub const NEW: &str = "new";

/// The draft of a post: into a thread, or below a post.
pub fn place_of_reply(thread: i64, below: Option<i64>) -> String {
    below.map_or_else(|| format!("t{thread}"), |post| format!("b{post}"))
}

/// The draft of a change.
pub fn place_of_edit(post: i64) -> String {
    format!("e{post}")
}

/// What was typed at a place.
pub async fn find(shop: &Shop, place: &str) -> Result<Option<Kept>, ApiError> {
    let found = community::find_draft(shop, session().as_deref(), place).await;
    let found = found.map_err(|e| unexpected(&e))?;
    let kept = found.and_then(|json| serde_json::from_str::<Kept>(&json).ok());
    Ok(kept.or_else(|| kept_form::find(DRAFT)).filter(|kept| kept.place == place))
}

/// Keeps what was typed and goes back to its form.
async fn back_to_form(shop: &Shop, kept: Kept, page: &str, lang: Lang) -> Answer {
    let json = serde_json::to_string(&kept).map_err(|e| unexpected(&e))?;
    let is_kept = community::keep_draft(shop, session().as_deref(), &kept.place, &json).await;
    let is_kept = is_kept.map_err(|e| unexpected(&e))?;
    let form = format!("/{}/community/{page}", lang.slug());
    if is_kept {
        kept_form::forget(DRAFT);
        continue_at(&form);
        return Ok(());
    }
    let mut kept = kept;
    if !kept_form::keep(DRAFT, &kept) {
        kept.form.text = kept.form.text.chars().take(IN_COOKIE).collect();
        kept_form::keep(DRAFT, &kept);
    }
    continue_at(&sign_in_page(&form, lang));
    Ok(())
}

/// After a form: on to what it made, or back to it.
async fn answer(
    shop: &Shop,
    done: Result<String, ServiceError<CommunityError>>,
    (mut kept, page): (Kept, String),
    lang: Lang,
) -> Answer {
    match done {
        Ok(next) => {
            kept_form::forget(DRAFT);
            continue_at(&format!("/{}/community/{next}", lang.slug()));
            Ok(())
        }
        Err(ServiceError::Rule(rule)) => {
            kept.refused = Some(rule);
            back_to_form(shop, kept, &page, lang).await?;
            Err(from_service(ServiceError::Rule(rule)))
        }
        Err(error) => Err(from_service(error)),
    }
}

fn with_mark(page: &str, mark: &str) -> String {
    let sign = if page.contains('?') { '&' } else { '?' };
    format!("{page}{sign}{mark}=1")
}

/// A form that is only looked at.
async fn look(shop: &Shop, kept: Kept, page: &str, lang: Lang) -> Answer {
    let page = format!("{}#preview", with_mark(page, "preview"));
    back_to_form(shop, kept, &page, lang).await
}

/// The form of a new thread.
pub async fn open(form: ThreadForm, is_preview: bool, lang: Lang) -> Answer {
    let shop = shop()?;
    let kept = Kept { place: NEW.to_owned(), form: form.clone(), refused: None };
    if is_preview {
        return look(&shop, kept, "new", lang).await;
    }
    let done = community::open_thread(&shop, session().as_deref(), &form, NEW, lang).await;
    let done = done.map(|id| format!("t/{id}"));
    answer(&shop, done, (kept, "new?retry=1".to_owned()), lang).await
}

fn of_text(place: String, form: &PostForm) -> Kept {
    let form =
        ThreadForm { text: form.text.clone(), key: form.key.clone(), ..ThreadForm::default() };
    Kept { place, form, refused: None }
}

/// The form of a post.
pub async fn reply(
    (thread, below): (i64, Option<i64>),
    form: PostForm,
    is_preview: bool,
    lang: Lang,
) -> Answer {
    let shop = shop()?;
    let place = place_of_reply(thread, below);
    let page = below.map_or_else(|| format!("t/{thread}"), |post| format!("reply/{post}"));
    let page = match below {
        Some(_) => page,
        None => format!("{page}?page=last"),
    };
    let kept = of_text(place.clone(), &form);
    if is_preview {
        return look(&shop, kept, &page, lang).await;
    }
    let token = session();
    let done =
        community::reply(&shop, token.as_deref(), (thread, below), &form, (&place, lang)).await;
    let done = match done {
        Ok(post) => Ok(address_of(&shop, post).await?),
        Err(error) => Err(error),
    };
    answer(&shop, done, (kept, format!("{}#write", with_mark(&page, "retry"))), lang).await
}

/// The form that changes a post.
pub async fn edit(id: i64, form: PostForm, is_preview: bool, lang: Lang) -> Answer {
    let shop = shop()?;
    let place = place_of_edit(id);
    let (kept, page) = (of_text(place.clone(), &form), format!("edit/{id}"));
    if is_preview {
        return look(&shop, kept, &page, lang).await;
    }
    let done = community::edit(&shop, session().as_deref(), id, &form, &place).await;
    let done = match done {
        Ok(()) => Ok(address_of(&shop, id).await?),
        Err(error) => Err(error),
    };
    answer(&shop, done, (kept, with_mark(&page, "retry")), lang).await
}

/// The path of a post, below `/community/`.
async fn address_of(shop: &Shop, post: i64) -> Result<String, ApiError<CommunityError>> {
    let place = community::place_of(shop, post).await.map_err(|e| unexpected(&e))?;
    Ok(place.map_or_else(String::new, |(thread, page)| match page {
        1 => format!("t/{thread}#post-{post}"),
        _ => format!("t/{thread}?page={page}#post-{post}"),
    }))
}

/// Whether nobody sees the thread of a post any more.
async fn is_thread_gone(shop: &Shop, post: i64) -> Result<bool, ApiError<CommunityError>> {
    let place = community::place_of(shop, post).await.map_err(|e| unexpected(&e))?;
    let Some((thread, _)) = place else { return Ok(true) };
    let floors = community::floors(shop, thread).await.map_err(|e| unexpected(&e))?;
    Ok(floors.is_none())
}

/// What came of a post that was taken back: told where the whole thread went with it.
pub const TAKEN_BACK: &str = "taken-back";

/// After something was done to a post: back to it, with a word of what came of it.
pub async fn back_to(
    shop: &Shop,
    post: i64,
    done: Result<(), ServiceError<CommunityError>>,
    told: &str,
    lang: Lang,
) -> Answer {
    let address = address_of(shop, post).await?;
    let home = format!("/{}/community", lang.slug());
    let told = match &done {
        Ok(()) if told == TAKEN_BACK => {
            if is_thread_gone(shop, post).await? {
                continue_at(&format!("{home}?told={TAKEN_BACK}&post={post}"));
                return Ok(());
            }
            ""
        }
        Ok(()) => told,
        Err(ServiceError::Rule(CommunityError::SignedOut)) => {
            let (page, _) = address.split_once('#').unwrap_or((&address, ""));
            continue_at(&sign_in_page(&format!("{home}/{page}"), lang));
            return done.map_err(from_service);
        }
        Err(ServiceError::Rule(CommunityError::OwnPost)) => "own",
        Err(ServiceError::Rule(CommunityError::TooMany)) => "many",
        Err(ServiceError::Rule(CommunityError::Missing(_) | CommunityError::TooLong(_))) => {
            continue_at(&format!("{home}/report/{post}?retry=1"));
            return done.map_err(from_service);
        }
        Err(_) => "gone",
    };
    let (page, floor) = address.split_once('#').unwrap_or((&address, ""));
    let page = match told {
        "" => page.to_owned(),
        told => format!("{page}{}told={told}", if page.contains('?') { '&' } else { '?' }),
    };
    let page = page.trim_start_matches('/');
    continue_at(&match page.is_empty() {
        true => home,
        false => format!("{home}/{page}#{floor}"),
    });
    done.map_err(from_service)
}
