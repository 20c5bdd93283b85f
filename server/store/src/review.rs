//! Reviews, votes for them, and the figures of a product that are kept with them. Who may write what, `service` asks.

mod bought;
mod figures;
mod import;
mod read;
mod write;

pub use bought::{BoughtLine, aspects_of, find_bought, list_bought, set_category_aspects};
pub use figures::{Figures, find_figures};
pub use import::import_reviews;
pub use read::{ReviewRow, find_of_line, find_review, list_newest, list_own, list_reviews};
pub use write::{
    NewReview, add_vote, count_votes_since, insert_review, list_unrewarded, mark_rewarded,
    remove_vote, set_answer, set_follow_up, set_shown,
};

/// The conflict of [`insert_review`] when the line has one.
pub const REVIEWED: &str = "uq_reviews__order_line_id";
