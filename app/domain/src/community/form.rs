//! What is typed for a thread or a post, and why it may be refused.

use super::Board;
use super::level::Level;
use crate::text::{clean_line, clean_lines, fold_width, length};
use crate::time::{DAY_MS, MINUTE_MS, SECOND_MS};
use serde::{Deserialize, Serialize};

/// Most characters of a title.
pub const MAX_TITLE: usize = 80;
/// Most characters of a post.
pub const MAX_TEXT: usize = 10_000;
/// Most characters of a reason.
pub const MAX_REASON: usize = 200;
/// Most tags of a thread.
pub const MAX_TAGS: usize = 5;
/// Most characters of a tag.
pub const MAX_TAG: usize = 20;
/// Least time between two posts of a member.
pub const PAUSE_MS: i64 = 5 * SECOND_MS;
/// How long a member may not say the same again.
pub const SAME_AGAIN_MS: i64 = DAY_MS;
/// How long a change of a post leaves no trace: who mends a slip at once needs no history.
pub const SILENT_EDIT_MS: i64 = 5 * MINUTE_MS;

/// A thread as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ThreadForm {
    /// Code of its board.
    pub board: String,
    /// Title.
    pub title: String,
    /// Its first post, in Markdown.
    pub text: String,
    /// Tags with blanks, commas or `#` between them.
    pub tags: String,
    /// The product that it is about: its part of the address; none when empty.
    pub product: String,
    /// Made when the form was drawn; the same key is the same thread.
    pub key: String,
}

/// A post as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostForm {
    /// In Markdown.
    pub text: String,
    /// Made when the form was drawn; the same key is the same post.
    pub key: String,
}

/// A field of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// The board.
    Board,
    /// The title.
    Title,
    /// The text.
    Text,
    /// The reason of a report.
    Reason,
}

/// Why nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum CommunityError {
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignedOut,
    /// There is no such thread or post, it is hidden, or it is somebody else's.
    #[error("no such thread or post")]
    NotFound,
    /// A field that has to be filled in is empty.
    #[error("a field is missing")]
    Missing(Field),
    /// A text is too long.
    #[error("a text is too long")]
    TooLong(Field),
    /// More links to elsewhere than the member's level allows.
    #[error("too many links for this level")]
    TooManyLinks,
    /// Too soon after the last one, or too many in a while.
    #[error("too many in a short time")]
    TooMany,
    /// The member said the same lately.
    #[error("the same was said lately")]
    SaidBefore,
    /// The thread takes no more posts.
    #[error("the thread is locked")]
    Locked,
    /// One's own post.
    #[error("nobody likes their own post")]
    OwnPost,
}

/// A thread that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedThread {
    /// Where.
    pub board: Board,
    /// Cleaned, of one line.
    pub title: String,
    /// Cleaned.
    pub text: String,
    /// Cleaned, each once.
    pub tags: Vec<String>,
    /// The product's part of the address.
    pub product: Option<String>,
}

impl ThreadForm {
    /// Cleans and checks it for a member of that level.
    ///
    /// # Errors
    /// [`CommunityError`]: `Missing`, `TooLong`, `TooManyLinks`.
    pub fn check(&self, level: Level) -> Result<CheckedThread, CommunityError> {
        let board = Board::from_code(&self.board).ok_or(CommunityError::Missing(Field::Board))?;
        let title = clean_line(&self.title);
        if title.is_empty() {
            return Err(CommunityError::Missing(Field::Title));
        }
        if length(&title) > MAX_TITLE {
            return Err(CommunityError::TooLong(Field::Title));
        }
        let text = check_text(&self.text, level)?;
        let product = clean_line(&self.product);
        let product = (!product.is_empty()).then_some(product);
        Ok(CheckedThread { board, title, text, tags: clean_tags(&self.tags), product })
    }
}

impl PostForm {
    /// Cleans and checks it for a member of that level.
    ///
    /// # Errors
    /// [`CommunityError`]: `Missing`, `TooLong`, `TooManyLinks`.
    pub fn check(&self, level: Level) -> Result<String, CommunityError> {
        check_text(&self.text, level)
    }
}

fn check_text(text: &str, level: Level) -> Result<String, CommunityError> {
    let text = clean_lines(text);
    if text.is_empty() {
        return Err(CommunityError::Missing(Field::Text));
    }
    if length(&text) > MAX_TEXT {
        return Err(CommunityError::TooLong(Field::Text));
    }
    // An address that is only typed counts as well: it is there to be copied.
    let links = text.matches("://").count();
    if links > level.links() { Err(CommunityError::TooManyLinks) } else { Ok(text) }
}

/// Cleans the reason of a report or of a moderator.
///
/// # Errors
/// [`CommunityError`]: `Missing`, `TooLong`.
pub fn check_reason(reason: &str) -> Result<String, CommunityError> {
    let reason = clean_line(reason);
    match length(&reason) {
        0 => Err(CommunityError::Missing(Field::Reason)),
        1..=MAX_REASON => Ok(reason),
        _ => Err(CommunityError::TooLong(Field::Reason)),
    }
}

/// Tags in what was typed: folded to half width and small letters, each once; those that are too long are left out.
pub fn clean_tags(typed: &str) -> Vec<String> {
    let folded = fold_width(&clean_line(typed)).to_lowercase();
    let mut tags: Vec<String> = Vec::new();
    let parts = folded
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '#' | '、' | '/' | '?' | '&'));
    for tag in parts.filter(|tag| !tag.is_empty() && length(tag) <= MAX_TAG) {
        if tags.len() < MAX_TAGS && !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
    }
    tags
}
