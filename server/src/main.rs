//! The entry point: hands the command line over.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::cli::run()
}
