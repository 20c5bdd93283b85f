//! `server config`.

use crate::config::{self, Config};
use clap::Args;
use std::process::ExitCode;

/// What `server config` takes.
#[derive(Args)]
pub(super) struct ConfigArgs {
    /// Print the README's section instead.
    #[arg(long)]
    markdown: bool,
}

pub(super) fn run(args: &ConfigArgs, config: &Config) -> anyhow::Result<ExitCode> {
    print!("{}", if args.markdown { config::markdown() } else { config::table(config) });
    Ok(ExitCode::SUCCESS)
}
