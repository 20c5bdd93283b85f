//! `server community …`: what is reported, what moderators set, and the log of it.

use super::order_text::{local, plain};
use super::told::tell;
use clap::{Subcommand, ValueEnum};
use service::Shop;
use service::community::{self, Flag};
use std::process::ExitCode;

/// What `server community` can do.
#[derive(Subcommand)]
pub(super) enum CommunityCommand {
    /// List reports that wait for a decision, the oldest first.
    Reports {
        /// At most this many.
        #[arg(long, default_value_t = 50)]
        limit: u64,
    },
    /// Hide a post; its author reads why. Decides what was reported of it.
    Hide {
        /// Its id, as listed or in its address.
        post: i64,
        /// Why.
        #[arg(long)]
        reason: String,
        /// Who does it.
        #[arg(long, default_value = "console")]
        by: String,
    },
    /// Show a post, or leave it shown: decides what was reported of it.
    Show {
        /// Its id.
        post: i64,
        /// Why.
        #[arg(long)]
        reason: String,
        /// Who does it.
        #[arg(long, default_value = "console")]
        by: String,
    },
    /// Set what a thread is: pinned, featured, locked, shown.
    Set {
        /// Its id, as in its address.
        thread: i64,
        /// What.
        flag: FlagName,
        /// No longer.
        #[arg(long)]
        off: bool,
        /// Why.
        #[arg(long)]
        reason: String,
        /// Who does it.
        #[arg(long, default_value = "console")]
        by: String,
    },
    /// What moderators did, the latest first.
    Log {
        /// At most this many.
        #[arg(long, default_value_t = 50)]
        limit: u64,
    },
}

/// What a thread can be.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum FlagName {
    /// At the top of its board.
    Pinned,
    /// Among the best.
    Featured,
    /// Without new posts.
    Locked,
    /// For everybody to see.
    Shown,
}

pub(super) async fn run(command: CommunityCommand, shop: &Shop) -> anyhow::Result<ExitCode> {
    match command {
        CommunityCommand::Reports { limit } => reports(shop, limit).await,
        CommunityCommand::Hide { post, reason, by } => {
            let done = community::set_post_shown(shop, post, false, &by, &reason).await;
            tell(post, "is hidden", done)
        }
        CommunityCommand::Show { post, reason, by } => {
            let done = community::set_post_shown(shop, post, true, &by, &reason).await;
            tell(post, "is shown", done)
        }
        CommunityCommand::Set { thread, flag, off, reason, by } => {
            let flag = match flag {
                FlagName::Pinned => Flag::Pinned,
                FlagName::Featured => Flag::Featured,
                FlagName::Locked => Flag::Locked,
                FlagName::Shown => Flag::Shown,
            };
            let done = community::set_flag(shop, thread, (flag, !off), &by, &reason).await;
            tell(thread, "is set", done)
        }
        CommunityCommand::Log { limit } => {
            for (at, [who, act, target, reason]) in community::list_log(shop, limit).await? {
                let (at, who) = (local(at, &shop.settings), plain(&who));
                println!("{at}\t{who}\t{act}\t{target}\t{}", plain(&reason));
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn reports(shop: &Shop, limit: u64) -> anyhow::Result<ExitCode> {
    let (rows, all) = community::list_reports(shop, limit).await?;
    for row in &rows {
        let found = community::thread_of(shop, row.post).await?;
        let (thread, author, text) = found.unwrap_or_default();
        let at = local(row.at, &shop.settings);
        let [author, reason, text] = [author, row.reason.clone(), text].map(|text| plain(&text));
        println!("{}\t{at}\tthread {thread}\t{author}\t{reason}\t{text}", row.post);
    }
    println!("{} of {all} reports", rows.len());
    Ok(ExitCode::SUCCESS)
}
