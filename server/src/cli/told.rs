//! What came of a staff command on something that has an id, told on the console.

use service::ServiceError;
use std::process::ExitCode;

/// Tells that it `done`, or which rule says no.
pub(super) fn tell<R: std::error::Error>(
    id: i64,
    done: &str,
    outcome: Result<(), ServiceError<R>>,
) -> anyhow::Result<ExitCode> {
    match outcome {
        Ok(()) => {
            println!("{id} {done}");
            Ok(ExitCode::SUCCESS)
        }
        Err(ServiceError::Rule(rule)) => {
            eprintln!("{id}: {rule}");
            Ok(ExitCode::FAILURE)
        }
        Err(ServiceError::Unexpected(error)) => Err(error),
    }
}
