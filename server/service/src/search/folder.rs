//! The folder of an index: each build in a folder of its own, and a file that names the one in use.
//! A build can so be made beside a running server, which goes over to it.

use anyhow::Context;
use std::path::{Path, PathBuf};

/// Names the build in use.
const CURRENT: &str = "current";

/// The build in use, when there is one.
pub(super) fn current(folder: &Path) -> Option<PathBuf> {
    let name = std::fs::read_to_string(folder.join(CURRENT)).ok()?;
    let name = name.trim();
    (!name.is_empty() && !name.contains(['/', '\\', '.'])).then(|| folder.join(name))
}

/// A folder for a new build; `at_ms` tells it from others.
pub(super) fn fresh(folder: &Path, at_ms: i64) -> anyhow::Result<PathBuf> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("search.folder: {} can't be made", folder.display()))?;
    Ok(folder.join(format!("build-{at_ms}-{}", std::process::id())))
}

/// Puts a build in use; the others are removed. Who still reads one of them goes on undisturbed
/// where the system lets open files live on.
pub(super) fn put_in_use(folder: &Path, build: &Path) -> anyhow::Result<()> {
    let name = build.file_name().and_then(|name| name.to_str()).context("a build has a name")?;
    let draft = folder.join(format!("{CURRENT}-{name}"));
    std::fs::write(&draft, name).context("search.folder can't be written")?;
    std::fs::rename(&draft, folder.join(CURRENT)).context("search.folder can't be written")?;
    for other in std::fs::read_dir(folder)?.flatten() {
        let is_build = other.file_name().to_str().is_some_and(|name| name.starts_with("build-"));
        if is_build && other.path() != build {
            // One that can't be removed costs its space, no more.
            let _ = std::fs::remove_dir_all(other.path());
        }
    }
    Ok(())
}
