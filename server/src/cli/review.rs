//! `server review …`: what buyers say, and what the shop says to it.

use super::order_text::{local, plain};
use super::told::tell;
use clap::Subcommand;
use service::reviews::{self, ListedReview};
use service::{Settings, Shop};
use std::process::ExitCode;

/// What `server review` can do.
#[derive(Subcommand)]
pub(super) enum ReviewCommand {
    /// List reviews, the newest first, hidden ones too.
    List {
        /// With at most so many stars.
        #[arg(long, default_value_t = 5)]
        at_most: u8,
        /// At most this many.
        #[arg(long, default_value_t = 50)]
        limit: u64,
    },
    /// Hide a review; its author reads why.
    Hide {
        /// Its id, as listed.
        id: i64,
        /// Why.
        #[arg(long)]
        reason: String,
    },
    /// Show a review that was hidden.
    Show {
        /// Its id, as listed.
        id: i64,
    },
    /// Answer a review; everybody reads it below.
    Answer {
        /// Its id, as listed.
        id: i64,
        /// The answer.
        text: String,
    },
}

pub(super) async fn run(command: ReviewCommand, shop: &Shop) -> anyhow::Result<ExitCode> {
    match command {
        ReviewCommand::List { at_most, limit } => {
            for listed in reviews::list(shop, at_most, limit).await? {
                println!("{}", line(&listed, &shop.settings));
            }
            Ok(ExitCode::SUCCESS)
        }
        ReviewCommand::Hide { id, reason } => {
            tell(id, "is hidden", reviews::set_shown(shop, id, false, &reason).await)
        }
        ReviewCommand::Show { id } => {
            tell(id, "is shown", reviews::set_shown(shop, id, true, "").await)
        }
        ReviewCommand::Answer { id, text } => {
            tell(id, "is answered", reviews::answer(shop, id, &text).await)
        }
    }
}

fn line(listed: &ListedReview, settings: &Settings) -> String {
    let review = &listed.review;
    let state = match (listed.is_shown, &review.answer) {
        (false, _) => "hidden",
        (true, Some(_)) => "answered",
        (true, None) => "shown",
    };
    let (at, text) = (local(review.written_at, settings), plain(&review.text));
    let (author, slug) = (plain(&review.author), &listed.slug);
    format!("{}\t{slug}\t{}\t{state}\t{at}\t{author}\t{text}", review.id, review.stars)
}
