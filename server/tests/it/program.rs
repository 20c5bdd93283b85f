//! The real program as a process of its own, on a SQLite file in a temporary folder.

use crate::catalogue::{self, TestProduct};
use std::net::TcpListener;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;
use store::{Options, Store};
use tempfile::TempDir;

/// A database and whoever works on it.
pub struct Program {
    folder: TempDir,
    child: Option<Child>,
}

impl Program {
    /// A migrated database with these products; nothing runs yet.
    pub async fn new(products: &[TestProduct]) -> Self {
        let program = Self { folder: tempfile::tempdir().unwrap(), child: None };
        let store = program.store().await;
        store.migrate().await.unwrap();
        catalogue::import(&store, products).await;
        store.close().await.unwrap();
        program
    }

    fn url(&self) -> String {
        format!("sqlite://{}/shop.sqlite", self.folder.path().display())
    }

    /// The database, opened beside the program.
    pub async fn store(&self) -> Store {
        Store::connect(&self.url(), Options::default()).await.unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_server"));
        command
            .args(arguments)
            .env_clear()
            .env("PUZI_DATABASE_URL", self.url())
            .env("PUZI_LOG__LEVEL", "error")
            .current_dir(self.folder.path());
        command
    }

    /// Writes a file beside the database; its path.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// Runs a command of the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Starts serving, and comes back when it is ready; gives its address.
    pub async fn serve(&mut self) -> String {
        // Free a moment ago; the program refuses to start when somebody was faster.
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let mut command = self.command(&["serve"]);
        for class in ["PAGES", "ASSETS", "COMMANDS", "ORDERS", "TRACKING"] {
            command.env(format!("PUZI_RATE__{class}_PER_MINUTE"), "0");
        }
        command.env("PUZI_ADDRESS", free.to_string()).stdin(Stdio::null());
        self.child = Some(command.spawn().unwrap());
        let base = format!("http://{free}");
        for _ in 0..300 {
            if reqwest::get(format!("{base}/readyz")).await.is_ok_and(|a| a.status().is_success()) {
                return base;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the program did not get ready within 30 s");
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        let mut child = self.child.take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// SIGTERM; whether it ended by itself, and well.
    pub async fn terminate(&mut self) -> bool {
        let mut child = self.child.take().unwrap();
        let id = child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        for _ in 0..300 {
            if let Some(status) = child.try_wait().unwrap() {
                return status.success();
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        child.kill().unwrap();
        false
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            // A failing test must not leave a server behind; it may have ended by itself.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
