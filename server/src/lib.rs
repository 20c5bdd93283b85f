//! The program: configuration, router, telemetry, jobs and command line. It puts the other crates
//! together; the shop's rules, its queries and its pages are theirs.

pub mod cli;
pub mod config;
pub mod demo_calendar;
pub mod http;
pub mod jobs;
pub mod mail;
pub mod router;
pub mod serve;
pub mod telemetry;
pub mod web;
