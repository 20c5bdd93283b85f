//! `server refund …`: what the shop has to give back, and that it did.

use super::order_text::{local, plain};
use clap::Subcommand;
use service::refunds::{self, DueRefund};
use service::{ServiceError, Settings, Shop};
use std::process::ExitCode;

/// What `server refund` can do.
#[derive(Subcommand)]
pub(super) enum RefundCommand {
    /// List what is to be given back, the oldest first.
    List {
        /// At most this many.
        #[arg(long, default_value_t = 50)]
        limit: u64,
    },
    /// Note that an order's money was sent back; its buyer is told.
    Paid {
        /// The order's number.
        number: String,
    },
}

pub(super) async fn run(command: RefundCommand, shop: &Shop) -> anyhow::Result<ExitCode> {
    match command {
        RefundCommand::List { limit } => {
            for due in refunds::list(shop, limit).await? {
                println!("{}", line(&due, &shop.settings));
            }
            Ok(ExitCode::SUCCESS)
        }
        RefundCommand::Paid { number } => match refunds::pay(shop, &number).await {
            Ok(()) => {
                println!("{number} is refunded");
                Ok(ExitCode::SUCCESS)
            }
            Err(ServiceError::Rule(rule)) => {
                eprintln!("{number}: {rule}");
                Ok(ExitCode::FAILURE)
            }
            Err(ServiceError::Unexpected(error)) => Err(error),
        },
    }
}

fn line(due: &DueRefund, settings: &Settings) -> String {
    let DueRefund { number, recipient, amount, currency, since, reason } = due;
    let (amount, since) = (currency.format(*amount), local(*since, settings));
    format!("{number}\t{amount}\t{since}\t{}\t{}", plain(recipient), plain(reason))
}
