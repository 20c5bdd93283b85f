//! Hashing passwords: Argon2id with OWASP's parameters, away from the threads that answer, and only so many
//! at once as there are cores: each takes 19 MiB.

use anyhow::Context;
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::available_parallelism;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// Nobody's hash. Who signs in without an account is compared with it, so that it takes as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$\
                      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Hashes and compares passwords; clones share what is at work.
#[derive(Clone)]
pub struct Passwords {
    places: Arc<Semaphore>,
    compared: Arc<AtomicU64>,
}

impl Default for Passwords {
    fn default() -> Self {
        let places = available_parallelism().map_or(1, usize::from);
        Self { places: Arc::new(Semaphore::new(places)), compared: Arc::default() }
    }
}

impl Passwords {
    /// How many were compared since the start, the ones with nobody's hash among them.
    pub fn compared(&self) -> u64 {
        self.compared.load(Ordering::Relaxed)
    }

    /// What is kept of a password.
    pub(super) async fn hash(&self, password: &str) -> anyhow::Result<String> {
        let password = password.to_owned();
        self.work(move || {
            // The parameters of the default are OWASP's: m = 19456 KiB, t = 2, p = 1.
            let hash = Argon2::default().hash_password(password.as_bytes());
            hash.map(|hash| hash.to_string()).map_err(|error| anyhow::anyhow!("{error}"))
        })
        .await?
    }

    /// Whether it is that password; never without a hash, after the same work.
    pub(super) async fn is_same(&self, password: &str, hash: Option<&str>) -> anyhow::Result<bool> {
        let is_somebody = hash.is_some();
        let (password, hash) = (password.to_owned(), hash.unwrap_or(NOBODY).to_owned());
        self.compared.fetch_add(1, Ordering::Relaxed);
        let same = self
            .work(move || {
                Argon2::default().verify_password(password.as_bytes(), hash.as_str()).is_ok()
            })
            .await?;
        Ok(same & is_somebody)
    }

    async fn work<T: Send + 'static>(
        &self,
        task: impl FnOnce() -> T + Send + 'static,
    ) -> anyhow::Result<T> {
        let _place = self.places.acquire().await.context("no more passwords are hashed")?;
        spawn_blocking(task).await.context("hashing a password")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_password_itself_is_the_same() {
        let passwords = Passwords::default();
        let hash = passwords.hash("橘子與鋪子的午後散步").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(passwords.is_same("橘子與鋪子的午後散步", Some(&hash)).await.unwrap());
        assert!(!passwords.is_same("橘子與鋪子的午後", Some(&hash)).await.unwrap());
        assert!(!passwords.is_same("", None).await.unwrap());
        assert_eq!(passwords.compared(), 3);
    }

    #[test]
    fn nobodys_hash_is_one() {
        use argon2::password_hash::phc::PasswordHash;
        let nobody = PasswordHash::new(NOBODY).unwrap();
        assert!(nobody.salt.is_some() && nobody.hash.is_some());
    }
}
