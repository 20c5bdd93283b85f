//! `server serve`: the server until a signal ends it.

use crate::config::Config;
use anyhow::Context;
use service::Shop;
use std::process::ExitCode;
use tokio::net::TcpListener;

pub(super) async fn run(config: Config, shop: &Shop) -> anyhow::Result<ExitCode> {
    shop.store.migrate().await.context("the schema could not be brought up to date")?;
    let listener = TcpListener::bind(config.address)
        .await
        .with_context(|| format!("address: {} can't be listened on", config.address))?;
    let base_url = config.base_url();
    let running = crate::serve::start(config, shop.clone(), listener)?;
    tracing::info!(address = %running.address, base_url, "serving");
    let signal = wait_for_signal().await?;
    tracing::info!(signal, "stopping");
    running.stop().await;
    Ok(ExitCode::SUCCESS)
}

#[cfg(unix)]
async fn wait_for_signal() -> anyhow::Result<&'static str> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(tokio::select! {
        _ = terminate.recv() => "SIGTERM",
        _ = interrupt.recv() => "SIGINT",
    })
}

#[cfg(not(unix))]
async fn wait_for_signal() -> anyhow::Result<&'static str> {
    tokio::signal::ctrl_c().await?;
    Ok("Ctrl-C")
}
