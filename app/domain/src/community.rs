//! The community: its boards, what a thread and a post may say, who may write how much, and in which order threads
//! stand. Who wrote what, the service knows.

pub mod draw;
pub mod form;
pub mod import;
pub mod level;
pub mod markdown;
pub mod view;

use crate::time::{HOUR_MS, Timestamp};
use serde::{Deserialize, Serialize};

/// A board. Which there are is part of the shop, so that each has its own words and its own look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Board {
    /// Buyers' show 買家秀: what somebody bought, in use.
    Show,
    /// Trials and long tests of products.
    Trials,
    /// How things are made and used.
    Knowledge,
    /// Questions 問答, of which one answer can be the best.
    Questions,
    /// Meetings, contests, draws.
    Events,
    /// Everything else.
    Chat,
}

impl Board {
    /// All, in the order in which they are listed.
    pub const ALL: [Self; 6] =
        [Self::Show, Self::Questions, Self::Trials, Self::Knowledge, Self::Events, Self::Chat];

    /// Code in the database and in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Show => "show",
            Self::Trials => "trials",
            Self::Knowledge => "knowledge",
            Self::Questions => "questions",
            Self::Events => "events",
            Self::Chat => "chat",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|board| board.code() == code)
    }
}

/// In which order threads stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// Those with the latest post first.
    #[default]
    Active,
    /// The newest threads first.
    Newest,
    /// Those that found much attention lately first ([`heat`]).
    Hot,
    /// Only featured ones 精華, the newest first.
    Featured,
}

impl Order {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Active, Self::Newest, Self::Hot, Self::Featured];

    /// Code in an address; nothing for the usual one.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Active => "",
            Self::Newest => "newest",
            Self::Hot => "hot",
            Self::Featured => "featured",
        }
    }

    /// Reads a code; what is none is the usual order.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|order| order.code() == code).unwrap_or_default()
    }
}

/// Threads on a page of a list.
pub const THREADS_A_PAGE: usize = 20;
/// Posts on a page of a thread.
pub const POSTS_A_PAGE: usize = 20;
/// Most posts below another 樓中樓; what comes then is a floor of its own.
pub const MOST_BELOW: u32 = 50;
/// Most characters of what a list shows of a post.
pub const EXCERPT: usize = 120;

/// The key by which [`Order::Hot`] goes: its age, and half a day for every doubling of the attention it found. The form
/// (time plus the logarithm of votes) is that of Reddit's "hot" ranking; a reply counts like two likes.
pub fn heat(written_at: Timestamp, replies: u32, likes: u32) -> i64 {
    let attention = 1 + u64::from(replies) * 2 + u64::from(likes);
    // Halves of a doubling: twice the whole part of the logarithm, and one more from the middle (3/2) on.
    let whole = u64::from(attention.ilog2());
    let is_beyond_the_middle = attention * 2 >= 3 << whole;
    let halves = whole * 2 + u64::from(is_beyond_the_middle);
    let halves = i64::try_from(halves).unwrap_or_default();
    written_at.0.saturating_add(halves * 6 * HOUR_MS)
}

/// How a text begins, without its signs and line breaks: what a list shows of it.
pub fn excerpt(text: &str) -> String {
    let mut plain = String::new();
    for block in &markdown::parse(text) {
        markdown::plain(block, &mut plain);
        plain.push(' ');
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    let plain = words.join(" ");
    match plain.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", plain.get(..end).unwrap_or_default()),
        None => plain,
    }
}

/// The page of a thread, counted from 1, on which a floor 樓 stands.
pub fn page_of_floor(floor: u32) -> u32 {
    floor.saturating_sub(1) / POSTS_A_PAGE as u32 + 1
}

#[cfg(test)]
mod tests;
