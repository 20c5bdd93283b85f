//! Reviews 評價: what one may say of a bought product, in which order reviews are shown, and what their stars come to.
//! Who bought what, the service knows.

mod query;

pub use query::{ReviewQuery, Sort};

use crate::catalog::{Image, Rating};
use crate::lang::Lang;
use crate::order::OrderState;
use crate::text::{clean_lines, length};
use crate::time::{DAY_MS, Timestamp};
use serde::{Deserialize, Serialize};

/// Most characters of a review.
pub const MAX_TEXT: usize = 1_000;
/// Most characters of what is added later.
pub const MAX_FOLLOW_UP: usize = 500;
/// Most characters of the shop's answer.
pub const MAX_ANSWER: usize = 500;
/// How long after its arrival a product can be reviewed: half a year.
pub const REVIEWABLE_MS: i64 = 180 * DAY_MS;
/// How long a review has to stand until it brings points.
pub const REWARDED_AFTER_MS: i64 = 3 * DAY_MS;
/// Characters from which on a review brings points.
pub const REWARDED_FROM: usize = 10;
/// Most votes of a member within an hour.
pub const VOTES_AN_HOUR: u32 = 60;
/// Most stars.
pub const MOST_STARS: u8 = 5;

/// A side of a product that is rated by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Aspect {
    /// How it smells.
    Scent,
    /// How it tastes.
    Taste,
    /// How its size fits.
    Fit,
    /// How it feels to wear or touch.
    Comfort,
    /// How well it does what it is for.
    Performance,
    /// How easy it is to use.
    EaseOfUse,
    /// How well it is made.
    Quality,
    /// Whether it is worth its price.
    Value,
}

impl Aspect {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Scent,
        Self::Taste,
        Self::Fit,
        Self::Comfort,
        Self::Performance,
        Self::EaseOfUse,
        Self::Quality,
        Self::Value,
    ];
    /// What is asked where a category names nothing else.
    pub const USUAL: [Self; 2] = [Self::Quality, Self::Value];

    /// Code in the database and in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Scent => "scent",
            Self::Taste => "taste",
            Self::Fit => "fit",
            Self::Comfort => "comfort",
            Self::Performance => "performance",
            Self::EaseOfUse => "ease",
            Self::Quality => "quality",
            Self::Value => "value",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aspect| aspect.code() == code)
    }
}

/// Aspects with their stars.
pub type AspectStars = Vec<(Aspect, u8)>;

/// Writes aspects with stars as they are kept: `fit:4,value:5`.
pub fn write_aspects(stars: &[(Aspect, u8)]) -> String {
    let parts: Vec<String> = stars.iter().map(|(a, s)| format!("{}:{s}", a.code())).collect();
    parts.join(",")
}

/// Reads [`write_aspects`]; what is none is left out.
pub fn read_aspects(text: &str) -> AspectStars {
    let part = |part: &str| {
        let (code, stars) = part.split_once(':')?;
        Some((Aspect::from_code(code)?, read_stars(stars)?))
    };
    text.split(',').filter_map(part).collect()
}

/// Stars as a form sends them.
pub fn read_stars(text: &str) -> Option<u8> {
    text.parse().ok().filter(|stars| (1..=MOST_STARS).contains(stars))
}

/// A review as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewForm {
    /// Stars, `1`–`5`.
    pub stars: String,
    /// Stars of aspects; those that were not rated are missing.
    pub aspects: AspectStars,
    /// What is said.
    pub text: String,
    /// Whether the name is masked.
    pub is_anonymous: bool,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// The stars.
    Stars,
    /// The text.
    Text,
}

/// Why nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum ReviewError {
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignedOut,
    /// There is no such review or line, or it is somebody else's.
    #[error("no such review")]
    NotFound,
    /// It has not arrived yet, was called off, or arrived too long ago.
    #[error("what was bought can't be reviewed now")]
    NotNow,
    /// A field that has to be filled in is empty.
    #[error("a field is missing")]
    Missing(Field),
    /// A text is too long.
    #[error("a text is too long")]
    TooLong(Field),
    /// Something was added before.
    #[error("there is a follow-up already")]
    AlreadyAdded,
    /// One's own review.
    #[error("nobody finds their own review helpful")]
    OwnReview,
    /// Too many in a short time.
    #[error("too many in a short time")]
    TooMany,
}

/// A review that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedReview {
    /// 1–5.
    pub stars: u8,
    /// Each once, in the order of [`Aspect::ALL`].
    pub aspects: AspectStars,
    /// Cleaned; may be empty.
    pub text: String,
}

impl ReviewForm {
    /// Cleans and checks it. `asked`: the aspects that the product's category asks for.
    ///
    /// # Errors
    /// [`ReviewError::Missing`] without stars, [`ReviewError::TooLong`].
    pub fn check(&self, asked: &[Aspect]) -> Result<CheckedReview, ReviewError> {
        let stars = read_stars(&self.stars).ok_or(ReviewError::Missing(Field::Stars))?;
        let text = check_text(&self.text, MAX_TEXT)?;
        let given = |aspect: &Aspect| {
            let stars = self.aspects.iter().find(|(found, _)| found == aspect)?.1;
            (1..=MOST_STARS).contains(&stars).then_some((*aspect, stars))
        };
        let aspects = Aspect::ALL.iter().filter(|a| asked.contains(a)).filter_map(given).collect();
        Ok(CheckedReview { stars, aspects, text })
    }
}

/// Cleans a text of several lines; it may be empty.
///
/// # Errors
/// [`ReviewError::TooLong`].
pub fn check_text(text: &str, most: usize) -> Result<String, ReviewError> {
    let text = clean_lines(text);
    match length(&text) > most {
        true => Err(ReviewError::TooLong(Field::Text)),
        false => Ok(text),
    }
}

/// Whether a line of an order can be reviewed: it has arrived, and not too long ago. `arrived_at`: when it was
/// delivered.
pub fn is_reviewable(state: OrderState, arrived_at: Option<Timestamp>, now: Timestamp) -> bool {
    let has_arrived = matches!(state, OrderState::Delivered | OrderState::Completed);
    has_arrived && arrived_at.is_some_and(|at| now < at.plus_ms(REVIEWABLE_MS))
}

/// How much of a review is worth reading first: votes count most, then what there is to read. Reviews with
/// one figure stand by their age, the newest first.
pub fn rank(votes: u32, text: &str, has_follow_up: bool) -> i64 {
    const VOTE: i64 = 4;
    const FOLLOW_UP: i64 = 3;
    const MOST_FOR_TEXT: usize = 6;
    let words = (length(text) / 20).min(MOST_FOR_TEXT) as i64;
    i64::from(votes) * VOTE + words + if has_follow_up { FOLLOW_UP } else { 0 }
}

/// How many reviews have how many stars.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StarCounts {
    /// From one star to five.
    pub by_stars: [u32; 5],
}

impl StarCounts {
    /// Counts a review; what is no number of stars is left out.
    pub fn add(&mut self, stars: u8, count: u32) {
        let place = usize::from(stars).wrapping_sub(1);
        if let Some(known) = self.by_stars.get_mut(place) {
            *known = known.saturating_add(count);
        }
    }

    /// How many.
    pub fn total(&self) -> u32 {
        self.by_stars.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// Sum of all stars.
    pub fn sum(&self) -> u64 {
        self.by_stars.iter().zip(1_u64..).map(|(count, stars)| u64::from(*count) * stars).sum()
    }

    /// The mean as it is shown, none without reviews.
    pub fn rating(&self) -> Option<Rating> {
        let count = self.total();
        (count > 0).then(|| Rating { mean_x100: mean_x100(self.sum(), count), count })
    }

    /// The share of a number of stars in percent, rounded.
    pub fn percent(&self, stars: u8) -> u32 {
        let count = self.by_stars.get(usize::from(stars).wrapping_sub(1)).copied().unwrap_or(0);
        let (count, total) = (u64::from(count), u64::from(self.total()));
        u32::try_from((count * 200 + total).checked_div(total * 2).unwrap_or(0)).unwrap_or(100)
    }
}

/// Mean of stars times 100, rounded half up; 0 without any.
pub fn mean_x100(sum: u64, count: u32) -> u16 {
    let count = u64::from(count);
    let mean = (sum * 200 + count).checked_div(count * 2).unwrap_or(0);
    u16::try_from(mean).unwrap_or(u16::MAX)
}

/// A review as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Id.
    pub id: i64,
    /// Who, as they want to be called here.
    pub author: String,
    /// 1–5.
    pub stars: u8,
    /// Stars of aspects.
    pub aspects: AspectStars,
    /// What they say; may be empty.
    pub text: String,
    /// The language it is written in.
    pub lang: Lang,
    /// What was bought: the options, in the buyer's language.
    pub options: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// How many found it helpful.
    pub votes: u32,
    /// What was added later, and when.
    pub follow_up: Option<(Timestamp, String)>,
    /// What the shop answered, and when.
    pub answer: Option<(Timestamp, String)>,
}

/// Reviews of a product, a page of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviews {
    /// Stars of all that are shown.
    pub counts: StarCounts,
    /// How many of them have something that was added later.
    pub followed_up: u32,
    /// Mean of each aspect times 100, in the order of [`Aspect::ALL`].
    pub aspects: Vec<(Aspect, u16)>,
    /// The page.
    pub list: Vec<Review>,
    /// Where the next one begins.
    pub next: Option<(i64, i64)>,
}

/// Something bought that can be reviewed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewable {
    /// Line of the order.
    pub line: i64,
    /// Number of the order.
    pub order: String,
    /// When it arrived.
    pub arrived_at: Timestamp,
    /// The product's part of the address.
    pub slug: String,
    /// Its name when it was bought.
    pub name: String,
    /// The chosen options.
    pub options: String,
    /// Its picture.
    pub image: Image,
    /// What is rated beside the whole.
    pub aspects: Vec<Aspect>,
}

/// A review as its author sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnReview {
    /// As everybody sees it.
    pub review: Review,
    /// The product's part of the address.
    pub slug: String,
    /// Its name when it was bought.
    pub name: String,
    /// Its picture.
    pub image: Image,
    /// Whether it was hidden by the shop, and why.
    pub hidden: Option<String>,
}

/// A review on its way in that nobody wrote here: the demo mall's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedReview {
    /// The product's part of the address.
    pub slug: String,
    /// Which of its variants, counted from 0.
    pub variant: usize,
    /// Who.
    pub author: String,
    /// 1–5.
    pub stars: u8,
    /// Stars of aspects.
    pub aspects: AspectStars,
    /// What they say.
    pub text: String,
    /// In which language.
    pub lang: Lang,
    /// When.
    pub written_at: Timestamp,
    /// How many found it helpful.
    pub votes: u32,
    /// What was added later, and when.
    pub follow_up: Option<(Timestamp, String)>,
    /// What the shop answered, and when.
    pub answer: Option<(Timestamp, String)>,
}

#[cfg(test)]
mod tests;
