//! `server check`: prints the rows that break an invariant.

use super::open_shop;
use crate::config::Config;
use anyhow::Context;
use std::process::ExitCode;

pub(super) async fn run(config: &Config) -> anyhow::Result<ExitCode> {
    let shop = open_shop(config).await?;
    let violations = service::check(&shop).await.context("the database could not be audited")?;
    for violation in &violations {
        println!("{}\t{}\t{}", violation.rule, violation.subject, violation.detail);
    }
    if violations.is_empty() {
        println!("every invariant holds");
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{} rows at fault", violations.len());
    Ok(ExitCode::FAILURE)
}
