//! What pages of the community show.

use super::Board;
use super::level::Level;
use crate::catalog::ProductCard;
use crate::lang::Lang;
use crate::time::Timestamp;

/// A thread in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadCard {
    /// Id.
    pub id: i64,
    /// Where.
    pub board: Board,
    /// Title.
    pub title: String,
    /// Who opened it.
    pub author: String,
    /// In which language.
    pub lang: Lang,
    /// How its first post begins, without its signs.
    pub excerpt: String,
    /// The product that it is about.
    pub product: Option<ProductCard>,
    /// When it was opened.
    pub written_at: Timestamp,
    /// When the last post was written.
    pub active_at: Timestamp,
    /// Posts after the first.
    pub replies: u32,
    /// Likes of the first.
    pub likes: u32,
    /// Whether it stays at the top.
    pub is_pinned: bool,
    /// Whether it is featured.
    pub is_featured: bool,
    /// Whether it takes no more posts.
    pub is_locked: bool,
    /// Whether a best answer was chosen.
    pub is_answered: bool,
}

/// A post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostView {
    /// Id.
    pub id: i64,
    /// Which floor 樓 it is; 0 for one below another.
    pub floor: u32,
    /// Who.
    pub author: String,
    /// How far they were trusted when they wrote it.
    pub level: Level,
    /// Whether it was written by who opened the thread.
    pub is_opener: bool,
    /// Whether the reader wrote it.
    pub is_own: bool,
    /// Whether the reader likes it.
    pub is_liked: bool,
    /// In Markdown; empty when it was taken back or hidden.
    pub text: String,
    /// When.
    pub written_at: Timestamp,
    /// When it was changed.
    pub edited_at: Option<Timestamp>,
    /// How many like it.
    pub likes: u32,
    /// Whether its text is gone: taken back by its author, or hidden.
    pub is_gone: bool,
    /// Why it was hidden; only its author reads that.
    pub hidden_because: Option<String>,
    /// What stands below it 樓中樓.
    pub below: Vec<PostView>,
}

/// A page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Threads {
    /// Those that stay at the top; only on the first page of a board.
    pub pinned: Vec<ThreadCard>,
    /// The others.
    pub list: Vec<ThreadCard>,
    /// Where the next page begins.
    pub next: Option<(i64, i64)>,
}

/// A page of a thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadView {
    /// The thread.
    pub card: ThreadCard,
    /// Its tags.
    pub tags: Vec<String>,
    /// The best answer, also when it stands on another page.
    pub answer: Option<PostView>,
    /// The posts of the page.
    pub posts: Vec<PostView>,
    /// Which page, from 1.
    pub page: u32,
    /// How many there are.
    pub pages: u32,
    /// Whether the reader opened it.
    pub is_own: bool,
    /// Whether only posts of who opened it are shown.
    pub only_opener: bool,
}
