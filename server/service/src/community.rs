//! The community: its pages, and what members and moderators do there.

mod change;
mod draft;
mod post;
mod read;
mod staff;

pub use change::{choose_answer, edit, like, report, take_back};
pub use draft::{find as find_draft, keep as keep_draft};
pub use post::{open_thread, reply};
pub use read::{Asked, editable, floors, place_of, thread, threads, threads_of_product};
pub use staff::{StaffCommunityError, list_log, list_reports, set_flag, set_post_shown, thread_of};
pub use store::community::{Flag, ReportRow};

use crate::{ServiceError, Shop, account};
use domain::community::form::CommunityError;

type Result<T, E = ServiceError<CommunityError>> = std::result::Result<T, E>;

/// Who is signed in.
async fn writer(shop: &Shop, token: Option<&str>) -> Result<account::Member> {
    let found = match token {
        Some(token) => account::find(shop, token).await?,
        None => None,
    };
    found.ok_or(ServiceError::Rule(CommunityError::SignedOut))
}

fn rule<T>(error: CommunityError) -> Result<T> {
    Err(ServiceError::Rule(error))
}
