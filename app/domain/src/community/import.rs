//! Threads on their way in that nobody wrote here: the demo mall's.

use super::Board;
use super::level::Level;
use crate::lang::Lang;
use crate::time::Timestamp;

/// A thread with its posts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedThread {
    /// Where.
    pub board: Board,
    /// Title, plain text.
    pub title: String,
    /// The language it is written in.
    pub lang: Lang,
    /// Tags as [`super::form::clean_tags`] gives them.
    pub tags: Vec<String>,
    /// The product that it is about: its part of the address.
    pub product: Option<String>,
    /// Whether it stays at the top of its board.
    pub is_pinned: bool,
    /// Whether it is featured 精華.
    pub is_featured: bool,
    /// Place in `posts` of the best answer.
    pub answer: Option<usize>,
    /// At least one: the first is what the thread opens with. By time, the oldest first.
    pub posts: Vec<ImportedPost>,
}

/// A post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedPost {
    /// Who.
    pub author: String,
    /// How far they were trusted.
    pub level: Level,
    /// In Markdown.
    pub text: String,
    /// When.
    pub written_at: Timestamp,
    /// How many like it.
    pub likes: u32,
    /// Place in `posts` of the post below which it stands 樓中樓; never of one that stands below another, nor of the
    /// first.
    pub below: Option<usize>,
}
