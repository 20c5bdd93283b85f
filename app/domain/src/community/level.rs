//! Trust levels: who has behaved well for a while may do more. The steps begin with those of Discourse (trust levels 0
//! to 3), with one of our own: who bought something is no stranger.

use serde::{Deserialize, Serialize};

/// What a member has done so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// Whole days since they joined.
    pub days: u32,
    /// Posts that are shown.
    pub posts: u32,
    /// Likes that these got.
    pub liked: u32,
    /// Orders that were completed.
    pub orders: u32,
    /// Posts that were hidden by moderators.
    pub hidden: u32,
}

/// How far a member is trusted.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Level {
    /// Just came.
    #[default]
    New,
    /// Has bought, or has written for some days.
    Basic,
    /// Writes regularly, and others like it.
    Regular,
    /// Has been here long and well liked.
    Trusted,
}

impl Level {
    /// All, the lowest first.
    pub const ALL: [Self; 4] = [Self::New, Self::Basic, Self::Regular, Self::Trusted];

    /// The level that somebody's behaviour has earned. Every hidden post takes a level.
    pub fn of(activity: &Activity) -> Self {
        let Activity { days, posts, liked, orders, hidden } = *activity;
        let earned = if days >= 50 && posts >= 50 && liked >= 30 {
            Self::Trusted
        } else if days >= 15 && posts >= 10 && liked >= 3 {
            Self::Regular
        } else if orders >= 1 || (days >= 1 && posts >= 3) {
            Self::Basic
        } else {
            Self::New
        };
        let place = (earned as usize).saturating_sub(hidden as usize);
        Self::ALL.get(place).copied().unwrap_or_default()
    }

    /// Code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Basic => "basic",
            Self::Regular => "regular",
            Self::Trusted => "trusted",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }

    /// Most posts within an hour.
    pub const fn posts_an_hour(self) -> u32 {
        match self {
            Self::New => 10,
            Self::Basic => 30,
            Self::Regular => 60,
            Self::Trusted => 120,
        }
    }

    /// Most threads within a day.
    pub const fn threads_a_day(self) -> u32 {
        match self {
            Self::New => 3,
            Self::Basic => 10,
            Self::Regular => 20,
            Self::Trusted => 50,
        }
    }

    /// Most likes within a day.
    pub const fn likes_a_day(self) -> u32 {
        match self {
            Self::New => 50,
            Self::Basic => 75,
            Self::Regular => 100,
            Self::Trusted => 150,
        }
    }

    /// Most links that lead out of the shop, in one post.
    pub const fn links(self) -> usize {
        match self {
            Self::New => 1,
            Self::Basic => 5,
            Self::Regular | Self::Trusted => 20,
        }
    }
}
