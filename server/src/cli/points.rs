//! `server points …`: staff look at a member's points, give some and take some.

use clap::Subcommand;
use domain::account::points::PointsView;
use service::points::Adjusted;
use service::{ServiceError, Shop};
use std::process::ExitCode;

/// What `server points` can do.
#[derive(Subcommand)]
pub(super) enum PointsCommand {
    /// Show a member's tier, balance and newest entries.
    Show {
        /// E-mail address or mobile number.
        member: String,
    },
    /// Give a member points.
    Grant(Adjustment),
    /// Take points from a member; never more than there are.
    Take(Adjustment),
}

#[derive(clap::Args)]
pub(super) struct Adjustment {
    /// E-mail address or mobile number.
    member: String,
    /// How many.
    points: u32,
    /// Why; the member reads it.
    #[arg(long)]
    reason: String,
}

pub(super) async fn run(command: PointsCommand, shop: &Shop) -> anyhow::Result<ExitCode> {
    match command {
        PointsCommand::Show { member } => show(shop, &member).await,
        PointsCommand::Grant(given) => adjust(shop, &given, Adjusted::Given(given.points)).await,
        PointsCommand::Take(taken) => adjust(shop, &taken, Adjusted::Taken(taken.points)).await,
    }
}

async fn show(shop: &Shop, member: &str) -> anyhow::Result<ExitCode> {
    match service::points::show(shop, member).await? {
        Some(view) => {
            print!("{}", text(&view, shop.settings.utc_offset_minutes));
            Ok(ExitCode::SUCCESS)
        }
        None => {
            eprintln!("{member}: there is no such member");
            Ok(ExitCode::FAILURE)
        }
    }
}

async fn adjust(shop: &Shop, what: &Adjustment, how: Adjusted) -> anyhow::Result<ExitCode> {
    match service::points::adjust(shop, &what.member, how, &what.reason).await {
        Ok(balance) => {
            println!("balance\t{balance}");
            Ok(ExitCode::SUCCESS)
        }
        Err(ServiceError::Rule(rule)) => {
            eprintln!("{}: {rule}", what.member);
            Ok(ExitCode::FAILURE)
        }
        Err(ServiceError::Unexpected(error)) => Err(error),
    }
}

fn text(view: &PointsView, offset_minutes: i32) -> String {
    let mut lines = vec![
        format!("tier\t{}", view.tier.code()),
        format!("spend in twelve months\t{}", view.spend.minor()),
        format!("balance\t{}", view.balance),
        format!("pending\t{}", view.pending),
    ];
    for row in &view.rows {
        let day = row.at.civil(offset_minutes);
        let state = if row.is_pending { "pending" } else { "" };
        let order = row.order.as_deref().unwrap_or_default();
        lines.push(format!(
            "{:04}-{:02}-{:02}\t{}\t{:+}\t{order}\t{}\t{state}",
            day.year,
            day.month,
            day.day,
            row.kind.code(),
            row.amount,
            row.reason,
        ));
    }
    lines.push(String::new());
    lines.join("\n")
}
