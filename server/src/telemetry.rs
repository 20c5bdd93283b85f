//! Logs and figures: where they go. What is logged or counted is decided where it happens.

use crate::config::{Log, LogFormat};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::io::IsTerminal;
use std::sync::OnceLock;
use tracing_subscriber::EnvFilter;

/// Upper bounds of the latency histogram, in seconds.
const LATENCY_BOUNDS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0, 5.0];

/// Requests, by class and status.
pub const REQUESTS: &str = "puzi_http_requests_total";
/// Seconds until a response's headers were ready, by class.
pub const REQUEST_SECONDS: &str = "puzi_http_request_seconds";
/// Requests being answered.
pub const REQUESTS_OPEN: &str = "puzi_http_requests_open";
/// Requests refused, by reason.
pub const REFUSED: &str = "puzi_http_refused_total";
/// Panics caught while answering.
pub const PANICS: &str = "puzi_panics_total";
/// Orders confirmed to buyers by this instance since it started; a repeated attempt counts again.
pub const ORDERS_PLACED: &str = "puzi_orders_placed_total";
/// Connections to the database, by pool and whether they are in use.
pub const CONNECTIONS: &str = "puzi_database_connections";
/// Rounds of a job, by job and outcome.
pub const JOB_RUNS: &str = "puzi_job_runs_total";
/// Rows a job changed, by job.
pub const JOB_ROWS: &str = "puzi_job_rows_total";
/// Messages, by outcome: sent, put off, given up.
pub const MAILS: &str = "puzi_mails_total";

/// Starts logging to stderr, and panics into the log.
///
/// # Errors
/// When the level doesn't parse or logging was started before.
pub fn start_logging(log: &Log) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(&log.level)?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    let started = match log.format {
        LogFormat::Text => builder.try_init(),
        LogFormat::Json => builder.json().flatten_event(true).try_init(),
    };
    started.map_err(|error| anyhow::anyhow!(error))?;
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let text = panic.payload_as_str().unwrap_or("no message");
        tracing::error!(place, "panic: {text}");
    }));
    Ok(())
}

/// The figures of this process. Servers in one process (tests) share them.
pub fn figures() -> PrometheusHandle {
    static FIGURES: OnceLock<PrometheusHandle> = OnceLock::new();
    FIGURES.get_or_init(install).clone()
}

fn install() -> PrometheusHandle {
    let matcher = Matcher::Full(REQUEST_SECONDS.to_owned());
    let builder = PrometheusBuilder::new();
    let builder = builder
        .set_buckets_for_metric(matcher, &LATENCY_BOUNDS)
        .unwrap_or_else(|_| PrometheusBuilder::new());
    let recorder = builder.build_recorder();
    let handle = recorder.handle();
    if metrics::set_global_recorder(recorder).is_err() {
        tracing::warn!("another recorder of figures is installed: /metrics stays empty");
    }
    describe();
    handle
}

fn describe() {
    use metrics::{describe_counter, describe_gauge, describe_histogram};
    describe_counter!(REQUESTS, "Requests, by class and status");
    describe_histogram!(REQUEST_SECONDS, "Seconds until the response's headers, by class");
    describe_gauge!(REQUESTS_OPEN, "Requests being answered");
    describe_counter!(REFUSED, "Requests refused, by reason");
    describe_counter!(PANICS, "Panics caught while answering");
    describe_counter!(ORDERS_PLACED, "Orders confirmed to buyers");
    describe_gauge!(CONNECTIONS, "Connections to the database, by pool and use");
    describe_counter!(JOB_RUNS, "Rounds of a job, by job and outcome");
    describe_counter!(JOB_ROWS, "Rows a job changed, by job");
    describe_counter!(MAILS, "Messages, by outcome: sent, put_off, given_up");
}
