//! `server order …`: what staff need until they have a console.

use super::order_text::{heading, line, whole};
use clap::Subcommand;
use domain::order::{OrderState, Parcel};
use service::{ServiceError, Shop, staff_orders};
use std::process::ExitCode;

/// What `server order` can do.
#[derive(Subcommand)]
pub(super) enum OrderCommand {
    /// List the newest orders.
    List {
        /// Only those in this state.
        #[arg(long, value_parser = parse_state)]
        state: Option<OrderState>,
        /// At most this many.
        #[arg(long, default_value_t = 20)]
        limit: u64,
    },
    /// Show an order with its lines, parcels and history.
    Show {
        /// The order's number.
        number: String,
    },
    /// Move an order to a state that may follow its own.
    Advance {
        /// The order's number.
        number: String,
        /// deposited, paid, picking, shipped, delivered, completed or cancelled.
        #[arg(long, value_parser = parse_state)]
        to: OrderState,
        /// Who does it; stands in the order's history.
        #[arg(long, value_name = "NAME")]
        staff: String,
        /// Carrier of the parcel, with --to shipped.
        #[arg(long, requires = "tracking")]
        carrier: Option<String>,
        /// Tracking number of the parcel, with --to shipped.
        #[arg(long, requires = "carrier", value_name = "NUMBER")]
        tracking: Option<String>,
        /// Why; the buyer sees it.
        #[arg(long, default_value = "")]
        reason: String,
    },
}

fn parse_state(code: &str) -> Result<OrderState, String> {
    OrderState::from_code(code).ok_or_else(|| {
        let codes: Vec<&str> = OrderState::ALL.iter().map(|state| state.code()).collect();
        format!("one of {} is wanted", codes.join(", "))
    })
}

pub(super) async fn run(command: OrderCommand, shop: &Shop) -> anyhow::Result<ExitCode> {
    match command {
        OrderCommand::List { state, limit } => list(shop, state, limit).await,
        OrderCommand::Show { number } => show(shop, &number).await,
        OrderCommand::Advance { number, to, staff, carrier, tracking, reason } => {
            let parcel = carrier
                .zip(tracking)
                .map(|(carrier, tracking_number)| Parcel { carrier, tracking_number });
            let moved = service::advance_order(shop, &number, to, &staff, parcel, &reason).await;
            match moved {
                Ok(()) => {
                    println!("{number} is {}", to.code());
                    Ok(ExitCode::SUCCESS)
                }
                Err(ServiceError::Rule(rule)) => {
                    eprintln!("{number}: {rule}");
                    Ok(ExitCode::FAILURE)
                }
                Err(ServiceError::Unexpected(error)) => Err(error),
            }
        }
    }
}

async fn list(shop: &Shop, state: Option<OrderState>, limit: u64) -> anyhow::Result<ExitCode> {
    println!("{}", heading());
    for row in staff_orders::list(shop, state, limit).await? {
        println!("{}", line(&row, &shop.settings));
    }
    Ok(ExitCode::SUCCESS)
}

async fn show(shop: &Shop, number: &str) -> anyhow::Result<ExitCode> {
    match staff_orders::find(shop, number).await? {
        Some(order) => {
            print!("{}", whole(&order, &shop.settings));
            Ok(ExitCode::SUCCESS)
        }
        None => {
            eprintln!("{number}: there is no such order");
            Ok(ExitCode::FAILURE)
        }
    }
}
