//! Threads and posts of the community, their figures, drafts, reports and the log of moderators. Who may write what,
//! `service` asks.

mod draft;
mod import;
mod read;
mod staff;
mod standing;
mod write;

pub use draft::{find_draft, forget_draft, keep_draft};
pub use import::import_threads;
pub use read::{
    ListQuery, PostRow, ThreadRow, find_post, find_thread, list_below, list_floors, list_liked,
    list_opener, list_pinned, list_tags, list_threads,
};
pub use staff::{
    Flag, ReportRow, decide_reports, list_moderations, list_reports, note_moderation, report,
    set_flag, set_post_shown,
};
pub use standing::{find_activity, find_by_key, has_said, recent};
pub use write::{
    NewPost, NewThread, add_like, change_text, insert_post, insert_thread, product_of_slug,
    remove_like, set_answer, take_back,
};

/// The conflict of a post that was sent twice.
pub const SENT: &str = "uq_posts__member_id__key";
