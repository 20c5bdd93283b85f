//! `server check`: prints the rows that break an invariant.

use anyhow::Context;
use service::Shop;
use std::process::ExitCode;

pub(super) async fn run(shop: &Shop) -> anyhow::Result<ExitCode> {
    let violations = service::check(shop).await.context("the database could not be audited")?;
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
