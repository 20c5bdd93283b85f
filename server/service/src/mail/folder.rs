//! A folder in place of a mail server: each message becomes a file that mail programs open.

use super::transport::{SendError, Sending, Transport};
use lettre::Message;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Messages as `.eml` files. They may hold links that open an account, so on Unix nobody but the owner reads
/// them.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Messages go there; the folder is made with the first one.
    pub fn at(folder: PathBuf) -> Self {
        Self(folder)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        make_private_folder(&self.0)?;
        // The same name for the same message, and there at once or not at all: an attempt that is made again
        // leaves one file.
        let (draft, path) = (self.0.join(format!(".{name}")), self.0.join(format!("{name}.eml")));
        let mut file = private().create(true).truncate(true).write(true).open(&draft)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&draft, &path)
    }
}

impl Transport for Folder {
    fn send<'a>(&'a self, name: &'a str, message: &'a Message) -> Sending<'a> {
        let (folder, name, bytes) = (self.clone(), name.to_owned(), message.formatted());
        Box::pin(async move {
            let written = tokio::task::spawn_blocking(move || folder.write(&name, &bytes)).await;
            match written {
                Ok(Ok(())) => Ok(()),
                Ok(Err(error)) => Err(SendError::Failed(error.to_string())),
                Err(error) => Err(SendError::Failed(error.to_string())),
            }
        })
    }
}

#[cfg(unix)]
fn make_private_folder(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

#[cfg(not(unix))]
fn make_private_folder(path: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(path)
}

#[cfg(unix)]
fn private() -> std::fs::OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = std::fs::OpenOptions::new();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn private() -> std::fs::OpenOptions {
    std::fs::OpenOptions::new()
}
