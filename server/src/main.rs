//! The entry point: hands the command line over.

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// Drawing a page allocates many small strings and a compressor's large tables; the system's allocator
/// took a fifth of a page's time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    server::cli::run()
}
